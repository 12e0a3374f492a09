import type {FieldError} from './errors.js';
import type {Submission} from './requests.js';
import type {Field, Form} from './forms.js';
import {cprIn} from './cpr.js';

/** Everything that can be wrong with one answer. `cpr-maybe` may be overruled by the citizen; the rest may not. */
export type FaultCode = 'required' | 'too-short' | 'too-long' | 'choice' | 'email' | 'characters' | 'cpr' | 'cpr-maybe' | 'unknown';
export interface Fault extends FieldError {
  code: FaultCode;
}

type Answer = string | string[];

// The HTML standard's definition of a valid e-mail address.
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;
const REFERENCE = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
// A NUL cannot be stored by PostgreSQL; half a surrogate pair is no character at all.
const UNSTORABLE = /\0|\p{Cs}/u;

/** Length in graphemes (UAX 29): what a reader counts as characters. Code points where the engine has no segmenter. */
export const graphemes = (value: string): number => {
  if (!('Segmenter' in Intl)) return Array.from(value).length;
  let length = 0;
  for (const _ of new Intl.Segmenter('da').segment(value)) length++;
  return length;
};

/** The answer as it will be stored: untouched but for white space at its ends and characters that cannot be stored. */
export const cleaned = (answer: Answer): Answer =>
  typeof answer === 'string' ? answer.replace(new RegExp(UNSTORABLE, 'gu'), '').trim() : answer;

const textFault = (field: Field, value: string, now: Date): FaultCode | undefined => {
  if (UNSTORABLE.test(value)) return 'characters';
  const length = graphemes(value);
  if (length < field.minLength) return 'too-short';
  if (length > field.maxLength) return 'too-long';
  if (field.type === 'email') return EMAIL.test(value) ? undefined : 'email';
  const cpr = cprIn(value, now);
  return cpr === 'stop' ? 'cpr' : cpr === 'ask' ? 'cpr-maybe' : undefined;
};

const faultOf = (field: Field, answer: Answer | undefined, now: Date): FaultCode | undefined => {
  const given = typeof answer === 'string' ? answer.trim() : (answer ?? []);
  if (given.length === 0) return field.required ? 'required' : undefined;
  if (field.type === 'reference') return typeof given === 'string' && REFERENCE.test(given) ? undefined : 'choice';
  const isChoice = field.type === 'choice' || field.type === 'choices';
  if (!isChoice) return typeof given === 'string' ? textFault(field, given, now) : 'choice';
  const many = typeof given === 'string' ? [given] : given;
  if (field.type === 'choice' && many.length > 1) return 'choice';
  return many.every((value) => field.choices.some((choice) => choice.value === value)) ? undefined : 'choice';
};

/** What is wrong with a submission, in the form's order; empty when it can be sent. */
export const faultsIn = (form: Form, fields: Submission['fields'], now = new Date()): Fault[] => {
  const found: Fault[] = [];
  for (const field of form.fields) {
    const code = faultOf(field, fields[field.name], now);
    if (code) found.push({field: field.name, code});
  }
  for (const name of Object.keys(fields)) {
    if (!form.fields.some((field) => field.name === name)) found.push({field: name, code: 'unknown'});
  }
  return found;
};
