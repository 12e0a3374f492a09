import type {Answer} from '../../ui/field.js';
import type {Field} from '../../data/forms.js';

/** What a citizen has written but not sent, kept in this tab so that a reload loses nothing. */
export interface Draft {
  answers: Record<string, Answer>;
  /** The idempotency key of an attempt whose outcome is unknown: sending the same again counts once. */
  key?: string;
}

/** Where the draft of a form is kept in this tab; `hasDraft` looks there too. */
const draftName = (endpoint: string, kind: string): string => `sammen-draft ${endpoint} ${kind}`;

/** Keeps a draft in `sessionStorage`, without contact details. A full or forbidden storage is no reason to disturb. */
export const keep = (endpoint: string, kind: string, {answers, key}: Draft, fields: Field[]): void => {
  const open = Object.entries(answers).filter(([name]) => fields.some((field) => field.name === name && !field.private));
  try {
    sessionStorage.setItem(draftName(endpoint, kind), JSON.stringify({answers: Object.fromEntries(open), key}));
  } catch {
    // The form still holds it.
  }
};

/** Forgets a draft; called when it has been received or cleared. */
export const forget = (endpoint: string, kind: string): void => {
  try {
    sessionStorage.removeItem(draftName(endpoint, kind));
  } catch {
    // There was none.
  }
};

/** The kept draft, or undefined. Reading does not store anything. */
export const recall = (endpoint: string, kind: string): Draft | undefined => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(draftName(endpoint, kind)) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'answers' in value &&
  typeof value.answers === 'object' &&
  value.answers !== null &&
  Object.values(value.answers).every((answer) => typeof answer === 'string' || Array.isArray(answer));
