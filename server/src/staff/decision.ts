import {cprIn} from '../../../src/data/cpr.js';
import type {Action} from '../../../src/data/staff.js';
import type {Decisions} from '../../../src/data/staff-requests.js';
import {cleaned, graphemes} from '../../../src/data/submission.js';
import {Problem, type FieldFault} from '../http/problems.js';
import type {OutcomeTexts} from '../outcomes/save.js';
import {isReason, needsNote} from './reasons.js';

/** What staff decided, checked; the same for every contribution it is about. */
export interface Decision {
  action: Action;
  reason: string | null;
  note: string | null;
  answer: string | null;
  text: string | null;
  /** Ids as the space has them in its addresses. */
  themes: readonly string[] | null;
  /** What it led to: one that there is, by its public id, or a new one. */
  outcome: {id: string} | NewOutcome | null;
}

export type NewOutcome = OutcomeTexts & {pejlemaerke: string | null};

type Part = Exclude<keyof Decision, 'action'>;

const PARTS = ['reason', 'note', 'answer', 'text', 'themes', 'outcome'] as const satisfies readonly Part[];

/** What each action takes beside the contributions; what it needs comes with an exclamation mark. */
const TAKES: Record<Action, readonly (Part | `${Part}!`)[]> = {
  publish: ['note'],
  hold: ['reason', 'note'],
  reject: ['reason!', 'note'],
  answer: ['answer!'],
  decide: ['answer', 'note', 'outcome'],
  finish: ['answer', 'note', 'outcome'],
  mask: ['text!'],
  themes: ['themes!'],
  dismiss: [],
  undo: [],
};

/** The longest that each text may be, in graphemes. A masked text is bounded by the one that it masks. */
export const LONGEST = {note: 1_000, answer: 10_000, text: 65_536, asked: 2_000, said: 2_000, did: 2_000} as const;

const faultIn = (name: keyof typeof LONGEST, given: string): string | undefined => {
  const value = cleaned(given);
  if (value !== given.trim()) return 'characters';
  if (graphemes(given) > LONGEST[name]) return 'too-long';
  // Whoever has the receipt reads it, or everybody does: it must not carry the number on.
  return cprIn(given) === 'stop' ? 'cpr' : undefined;
};

type Given = Pick<Decisions, Part>;

const isThere = (value: Given[Part]): boolean => (typeof value === 'string' ? value.trim() !== '' : value !== undefined);

const faultsIn = (action: Action, given: Given): FieldFault[] => {
  const takes = TAKES[action];
  return PARTS.flatMap((field): FieldFault[] => {
    const value = given[field];
    const needed = takes.includes(`${field}!`) || (field === 'note' && takes.includes('note') && needsNote(given.reason ?? ''));
    if (!isThere(value)) return needed ? [{field, code: 'required'}] : [];
    if (!needed && !takes.includes(field)) return [{field, code: 'unknown'}];
    if (field === 'reason') return isReason(given.reason ?? '') ? [] : [{field, code: 'choice'}];
    if (field === 'outcome') return outcomeFaults(given.outcome);
    const code = field !== 'themes' && typeof value === 'string' ? faultIn(field, value) : undefined;
    return code ? [{field, code}] : [];
  });
};

/** Texts for everybody: all three are there, and none carries a number on. */
const outcomeFaults = (outcome: Given['outcome']): FieldFault[] => {
  if (!outcome || 'id' in outcome) return [];
  return (['asked', 'said', 'did'] as const).flatMap((part) => {
    const code = outcome[part].trim() === '' ? 'required' : faultIn(part, outcome[part]);
    return code ? [{field: `outcome.${part}`, code}] : [];
  });
};

const outcomeOf = (outcome: Given['outcome']): Decision['outcome'] => {
  if (!outcome || 'id' in outcome) return outcome ?? null;
  const {asked, said, did, pejlemaerke = null} = outcome;
  return {asked: cleaned(asked) as string, said: cleaned(said) as string, did: cleaned(did) as string, pejlemaerke};
};

const written = (value: string | undefined): string | null => (value === undefined ? null : (cleaned(value) as string) || null);

/** A decision that can be carried out. Throws `invalid`, naming every part that is missing, too much or wrong. */
export const decisionOf = (action: Action, given: Given): Decision => {
  const errors = faultsIn(action, given);
  if (errors.length > 0) throw new Problem('invalid', {errors});
  return {
    action,
    reason: given.reason ?? null,
    ...{note: written(given.note), answer: written(given.answer), text: written(given.text)},
    themes: given.themes ? [...new Set(given.themes)] : null,
    outcome: outcomeOf(given.outcome),
  };
};
