import type {DrawContent} from '../../content/telling.js';
import type {Lack, Quota} from '../../draw/quotas.js';
import type {Fairness} from '../../draws/make.js';
import type {Refused, Step} from '../../draws/steps.js';

interface Said {
  title: string;
  text: string;
}

const REFUSED: Record<Refused, Said> = {
  closed: {
    title: 'For sent',
    text: 'Fristen er udløbet. Et frø skal loves, mens folk stadig kan melde sig, så ingen kan vælge det efter, hvem der trækkes.',
  },
  open: {title: 'For tidligt', text: 'Puljen kan først lukkes, når fristen har været udløbet i et minut.'},
  'no-commitment': {title: 'Intet frø er lovet', text: 'Uden et løfte kan ingen efterprøve, at frøet ikke er valgt bagefter.'},
  'no-lottery': {title: 'Ingen lodder endnu', text: 'Puljen skal lukkes og lodderne laves, før der kan trækkes.'},
  done: {title: 'Det er gjort', text: 'Hvert trin kan kun tages én gang. Intet er ændret.'},
  digest: {title: 'Det er ikke et løfte', text: 'Et løfte er 64 tegn, 0-9 og a-f. Intet er ændret.'},
  seed: {title: 'Det er ikke det frø, der blev lovet', text: 'Frøets SHA-256 er en anden. Intet er trukket.'},
  quotas: {title: 'Der kan ikke laves lodder', text: 'De, der har meldt sig, kan ikke fylde pladserne, som grupperingerne kræver:'},
};

/** What a step came to, as staff reads it. */
export const outcomeWords = (step: Step): Said => {
  if ('refused' in step) return REFUSED[step.refused];
  if ('seed' in step)
    return {
      title: 'Løftet er offentliggjort. Gem frøet nu',
      text: 'Det vises kun denne ene gang og er ikke gemt her. Læg det i en lukket kuvert hos en, som alle har tillid til. Uden det kan der ikke trækkes.',
    };
  if (step.did === 'committed') return {title: 'Løftet er offentliggjort', text: 'Alle kan se det nu.'};
  if (step.did === 'drawn')
    return {title: 'Der er trukket lod', text: 'Frøet, lodderne og numrene på dem, der er trukket, er offentlige nu.'};
  return {title: 'Lodderne er lavet', text: fairnessWords(step)};
};

export type Strata = DrawContent['strata'];

/** A lack as staff reads it, with the names that the municipality has given to strata and their parts. */
export const lackWords = (lack: Lack, strata: Strata): string => {
  const named = (id: string): string => strata.find((one) => one.id === id)?.label.da ?? id;
  const quotaName = ({stratum, category}: Quota): string => {
    const part = strata.find(({id}) => id === stratum)?.parts.find(({value}) => value === category);
    return `${named(stratum)}, ${part?.label.da ?? category}`;
  };
  switch (lack.is) {
    case 'seats':
      return `Der er ${number(lack.size)} pladser, og ${number(lack.there)} i puljen.`;
    case 'few':
      return `${quotaName(lack.quota)}: mindst ${number(lack.quota.least)} skal med, og der er ${number(lack.there)} i puljen.`;
    case 'strange': {
      const what = lack.category
        ? `har svaret “${lack.category}”, som ikke er en af delene længere. Sæt den ind igen under Indhold`
        : 'har ikke svaret, for den var her ikke, da de meldte sig. Tag den ud igen under Indhold';
      return `${named(lack.stratum)}: ${number(lack.there)} i puljen ${what}, eller afvis dem.`;
    }
    case 'full':
      return `${named(lack.stratum)}: kravene og puljen giver højst ${number(lack.most)} pladser, og der er ${number(lack.size)}.`;
    case 'together': {
      const sides = lack.sides.map(
        ({quota, side}) => `${quotaName(quota)}: ${side === 'least' ? 'mindst' : 'højst'} ${number(quota[side])}`,
      );
      return `Disse krav kan ikke opfyldes på én gang: ${sides.join('; ')}. Lemp et af dem under Indhold.`;
    }
    case 'wrong':
      return lack.text;
  }
};

const number = (value: number): string => value.toLocaleString('da');
const percent = new Intl.NumberFormat('da', {style: 'percent', maximumSignificantDigits: 3});

const fairnessWords = ({proven, least, without}: Fairness): string =>
  [
    'Puljen er lukket.',
    proven
      ? 'Det er bevist, at ingen andre lodder kunne give den med de mindste chancer mere.'
      : 'Lodderne overholder alle krav, men det er ikke bevist, at ingen andre er mere lige.',
    without > 0
      ? `${without.toLocaleString('da')} i puljen kan slet ikke trækkes: der er ingen måde at fylde pladserne på, hvor de er med.`
      : `Den mindste chance er ${percent.format(least)}.`,
  ].join(' ');
