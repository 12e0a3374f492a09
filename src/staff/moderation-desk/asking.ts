import type {Fields} from '../../data/staff-client.js';
import {cprIn} from '../../data/cpr.js';
import {REMOVED, type Action, type StaffSession, type StaffSpace} from '../../data/staff.js';
import type {Order} from './deciding.js';
import type {Row} from './queue.js';

/** What was typed for an action, by field. */
export interface Draft {
  reason: string;
  note: string;
  answer: string;
  /** The id of an outcome, or empty for a new one. */
  outcome: string;
  asked: string;
  said: string;
  did: string;
  themes: string[];
  /** The text after each removal; the last one counts. */
  texts: string[];
}

export type Fault = 'required' | 'cpr' | 'unchanged' | 'themes';
export type Faults = Partial<Record<keyof Draft, Fault>>;

/** Most themes that a contribution can have. */
export const MOST_THEMES = 4;

/** An action that needs words or a choice, and the contributions that it is about. */
export interface Asking {
  /** Of its draft. */
  readonly name: string;
  readonly action: Action;
  readonly rows: readonly Row[];
  readonly draft: Draft;
  faults: Faults;
  /** It was sent, and not everything went well. */
  order?: Order | undefined;
}

/** Begins to ask, with what was typed before for the same action and contribution, and not sent. */
export const ask = (drafts: Map<string, Draft>, action: Action, rows: readonly Row[]): Asking => {
  const name = `${action} ${rows.length === 1 ? rows[0]?.key : ''}`;
  const item = rows.length === 1 ? rows[0]?.item : undefined;
  const draft: Draft = drafts.get(name) ?? {
    ...{reason: '', note: '', outcome: '', asked: '', said: '', did: ''},
    answer: (action === 'answer' && item?.answer?.text) || '',
    themes: item ? [...item.themes] : [],
    texts: item ? [item.text] : [],
  };
  // A text that has been changed since is masked from its beginning.
  if (item && draft.texts[0] !== item.text) draft.texts = [item.text];
  drafts.set(name, draft);
  return {name, action, rows, draft, faults: {}};
};

/** The one space that all are of; undefined when they are of several. */
export const spaceOf = ({spaces}: StaffSession, rows: readonly Row[]): StaffSpace | undefined => {
  const [first] = rows;
  return rows.every(({item}) => item.space === first?.item.space) ? spaces.find(({id}) => id === first?.item.space) : undefined;
};

/** What is wrong with what was typed, by field; nothing when it can be sent. */
export const faultsIn = ({action, draft, rows}: Asking, {reasons}: StaffSession): Faults => {
  const {reason, note, answer, outcome} = draft;
  const said = (text: string, required: boolean): Fault | undefined =>
    required && !text.trim() ? 'required' : cprIn(text) === 'stop' ? 'cpr' : undefined;
  const faults: Faults = {};
  const found = (field: keyof Draft, fault: Fault | undefined): void => void (fault && (faults[field] = fault));
  if (action === 'reject') {
    if (!reason) found('reason', 'required');
    found('note', said(note, !!reasons.find(({code}) => code === reason)?.needsNote));
  }
  if (action === 'answer' || action === 'decide') found('answer', said(answer, true));
  if (action === 'finish' && !outcome) for (const field of ['asked', 'said', 'did'] as const) found(field, said(draft[field], true));
  if (action === 'mask' && draft.texts.at(-1) === rows[0]?.item.text) found('texts', 'unchanged');
  if (action === 'themes' && draft.themes.length > MOST_THEMES) found('themes', 'themes');
  return faults;
};

/** What is sent. */
export const fieldsOf = ({action, draft}: Asking): Fields => {
  const {reason, outcome, themes, texts} = draft;
  const [note, answer] = [draft.note.trim(), draft.answer.trim()];
  switch (action) {
    case 'reject':
      return {reason, ...(note && {note})};
    case 'answer':
    case 'decide':
      return {answer};
    case 'finish':
      return {outcome: outcome ? {id: outcome} : {asked: draft.asked.trim(), said: draft.said.trim(), did: draft.did.trim()}};
    case 'mask':
      return {text: texts.at(-1) ?? ''};
    case 'themes':
      return {themes};
    default:
      return {};
  }
};

/** Takes what is selected out of the text; nothing when nothing but spaces is selected. */
export const remove = (draft: Draft, start: number, end: number): boolean => {
  const text = draft.texts.at(-1) ?? '';
  const selected = text.slice(start, end);
  if (!selected.trim()) return false;
  // Spaces at its ends stay: the words around it would be joined.
  const lead = selected.length - selected.trimStart().length;
  const trail = selected.length - selected.trimEnd().length;
  draft.texts.push(text.slice(0, start + lead) + REMOVED + text.slice(end - trail));
  return true;
};
