import type {Posting, Submission} from '../../data/requests.js';
import type {FieldError} from '../../data/errors.js';
import type {Form} from '../../data/forms.js';
import {cleaned, faultsIn} from '../../data/submission.js';
import type {Answer} from '../../ui/field.js';

/** The answers as they are sent: empty ones left out, the rest as written. */
const fieldsOf = (form: Form, answers: Record<string, Answer>): Submission['fields'] =>
  Object.fromEntries(
    form.fields.flatMap(({name}) => {
      const answer = cleaned(answers[name] ?? '');
      return answer.length ? [[name, answer]] : [];
    }),
  );

/**
 * What is wrong with the answers, in the form's order.
 * @param insisted names of fields where the citizen has said that a number is no CPR number.
 */
export const check = (form: Form, answers: Record<string, Answer>, insisted: ReadonlySet<string>): FieldError[] =>
  faultsIn(form, fieldsOf(form, answers)).filter(({field, code}) => code !== 'cpr-maybe' || !insisted.has(field));

/** What is sent: the submission, and what a program may have answered to the question that only programs see. */
export const bodyOf = (form: Form, answers: Record<string, Answer>, language: string, website: string): Posting => ({
  ...{kind: form.kind, language, fields: fieldsOf(form, answers)},
  ...(website && {website}),
});
