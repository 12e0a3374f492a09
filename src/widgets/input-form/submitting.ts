import type {Client} from '../../data/client.js';
import {receipt, type Receipt} from '../../data/contributions.js';
import type {Submission} from '../../data/requests.js';
import type {FieldError} from '../../data/errors.js';
import {post} from '../../data/post.js';
import type {Form} from '../../data/forms.js';
import {cleaned, faultsIn} from '../../data/submission.js';
import type {Answer} from '../../ui/field.js';

/** The answers as they are sent: empty ones left out, the rest as written. */
export const fieldsOf = (form: Form, answers: Record<string, Answer>): Submission['fields'] =>
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

/** Sends once, however often it is called with the same key. Rejects with an `EndpointError`. */
export const send = (client: Client, form: Form, answers: Record<string, Answer>, language: string, key: string): Promise<Receipt> =>
  post(client, '/contributions', {kind: form.kind, language, fields: fieldsOf(form, answers)}, receipt, {language, key});
