import type {FieldError} from '../../data/errors.js';
import type {Field} from '../../data/forms.js';
import type {FaultCode} from '../../data/submission.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';

/** A fault in plain words: what is wrong and what to do about it. */
export const faultWords = (field: Field | undefined, {code, message}: FieldError, locale: string): string => {
  const label = field?.label ?? '';
  const most = number(locale, field?.maxLength ?? 0);
  const least = number(locale, field?.minLength ?? 0);
  const words: Record<FaultCode, () => string> = {
    required: () =>
      field?.type === 'choice' || field?.type === 'choices'
        ? msg(str`Vælg noget under »${label}«`, {id: 'fault-choose', desc: 'A required choice is missing; 0 is the label'})
        : msg(str`Udfyld »${label}«`, {id: 'fault-required', desc: 'A required text is missing; 0 is the label'}),
    'too-short': () =>
      msg(str`Skriv mindst ${least} tegn i »${label}«`, {id: 'fault-too-short', desc: 'Text too short; 0 is a number, 1 the label'}),
    'too-long': () =>
      msg(str`Skriv højst ${most} tegn i »${label}«`, {id: 'fault-too-long', desc: 'Text too long; 0 is a number, 1 the label'}),
    choice: () =>
      msg(str`Vælg en af mulighederne under »${label}«`, {id: 'fault-choice', desc: 'The choice does not exist any more; 0 is the label'}),
    email: () => msg('Skriv e-mailen helt ud, for eksempel navn@eksempel.dk', {id: 'fault-email', desc: 'Malformed e-mail address'}),
    characters: () =>
      msg(str`Slet de tegn i »${label}«, der ikke kan vises`, {id: 'fault-characters', desc: 'Unstorable characters; 0 is the label'}),
    cpr: () =>
      msg(str`Fjern CPR-nummeret fra »${label}«. Skriv aldrig CPR-numre her`, {
        id: 'fault-cpr',
        desc: 'A CPR number was found; 0 is the label',
      }),
    'cpr-maybe': () =>
      msg(str`Er der et CPR-nummer i »${label}«? Så fjern det. Er det noget andet, så send bare igen`, {
        id: 'fault-cpr-maybe',
        desc: 'Something may be a CPR number; sending again overrules; 0 is the label',
      }),
    unknown: () =>
      msg('Formularen er blevet ændret. Kopiér din tekst, og hent siden igen', {
        id: 'fault-unknown',
        desc: 'The form has changed since it was loaded',
      }),
  };
  return code in words
    ? words[code as FaultCode]()
    : message || msg(str`Ret »${label}«`, {id: 'fault-other', desc: 'Something else is wrong; 0 is the label'});
};
