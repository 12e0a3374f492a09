import type {Draw} from '../../data/draws.js';
import {number, stamp} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';

/** How far it has come, and the time that matters now. */
export const phaseWords = (locale: string, {phase, opens, closes, drawn}: Draw): string => {
  switch (phase) {
    case 'coming':
      return msg(str`Åbner ${stamp(locale, opens)}`, {id: 'draw-coming', desc: 'When one can volunteer for a draw; 0 is a time'});
    case 'open':
      return msg(str`Åben til ${stamp(locale, closes)}`, {id: 'draw-open', desc: 'Until when one can volunteer for a draw; 0 is a time'});
    case 'closed':
      return msg(str`Lukkede ${stamp(locale, closes)}`, {
        id: 'draw-closed',
        desc: 'When volunteering for a draw closed; nobody is drawn yet. 0 is a time',
      });
    case 'drawn':
      return msg(str`Trukket ${stamp(locale, drawn?.at ?? closes)}`, {id: 'draw-drawn', desc: 'When a draw was drawn; 0 is a time'});
  }
};

/** "6-8", or "6" where it is exact. */
export const seatsOf = (locale: string, least: number, most: number): string =>
  least === most ? number(locale, most) : `${number(locale, least)}–${number(locale, most)}`;

/** How it is done, a sentence a step. */
export const methodWords = (): string[] => [
  msg('Mens folk meldte sig, lovede kommunen et hemmeligt tal, frøet: den viste et aftryk, som kun passer til det tal.', {
    id: 'draw-step-promise',
    desc: 'How the draw is done, step 1: a commitment to a secret number was published',
  }),
  msg('Da fristen var udløbet, blev puljen lukket. Hver er et nummer med sine svar, uden navn.', {
    id: 'draw-step-pool',
    desc: 'How the draw is done, step 2: the pool was closed',
  }),
  msg('En computer fandt grupper, der alle overholder pladserne, og gav dem lodder, så den mindste chance blev så stor som muligt.', {
    id: 'draw-step-lottery',
    desc: 'How the draw is done, step 3: groups of people that keep the quotas, each with tickets',
  }),
  msg('Så blev frøet vist. Det afgør, hvilket lod der er trukket, og hvem der er med. Regner du efter, får du det samme.', {
    id: 'draw-step-draw',
    desc: 'How the draw is done, step 4: the secret number was revealed and decides who is drawn',
  }),
];
