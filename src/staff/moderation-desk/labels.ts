import type {Action} from '../../data/staff.js';
import {msg, str} from '../../i18n/locale.js';
import {MOST_THEMES, type Draft, type Fault} from './asking.js';

/** What is wrong with a field, in words. */
export const faultWords = (fault: Fault): string => {
  switch (fault) {
    case 'required':
      return msg('Skriv eller vælg noget her.', {id: 'desk-fault-required', desc: 'Error: the field is empty'});
    case 'cpr':
      return msg('Der står et CPR-nummer i teksten. Fjern det, før du sender.', {
        id: 'desk-fault-cpr',
        desc: 'Error: a personal number in the text',
      });
    case 'unchanged':
      return msg('Markér først det, der skal fjernes, og fjern det.', {id: 'desk-fault-unchanged', desc: 'Error: nothing was masked'});
    case 'themes':
      return msg(str`Vælg højst ${MOST_THEMES} temaer.`, {id: 'desk-fault-themes', desc: 'Error: too many themes'});
  }
};

/** What a field is called, at the field and in the list of faults. */
export const labelOf = (field: keyof Draft, action: Action): string => {
  switch (field) {
    case 'reason':
      return msg('Grund', {id: 'desk-reason', desc: 'Label: why it is rejected'});
    case 'note':
      return msg('Besked til borgeren', {id: 'desk-note', desc: 'Label: what the citizen is told beside the reason'});
    case 'answer':
      return action === 'decide'
        ? msg('Hvad er besluttet?', {id: 'desk-decide-label', desc: 'Label: what was decided'})
        : msg('Svar', {id: 'desk-answer-label', desc: 'Label: the answer'});
    case 'outcome':
      return msg('Resultat', {id: 'desk-outcome', desc: 'Label: which outcome the contribution led to'});
    case 'asked':
      return msg('Vi spurgte', {id: 'desk-asked', desc: 'Label: what the municipality asked'});
    case 'said':
      return msg('I sagde', {id: 'desk-said', desc: 'Label: what citizens said'});
    case 'did':
      return msg('Vi gjorde', {id: 'desk-did', desc: 'Label: what the municipality did'});
    case 'themes':
      return msg('Temaer', {id: 'desk-themes-label', desc: 'Legend: the themes of a contribution'});
    case 'texts':
      return msg('Tekst', {id: 'desk-mask-label', desc: 'Label: the text to mask'});
  }
};
