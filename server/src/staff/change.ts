import type {Selectable} from 'kysely';
import type {Status} from '../../../src/data/contributions.js';
import type {Action} from '../../../src/data/staff.js';
import type {Snapshot} from '../content/spaces.js';
import type {AuditEntry} from '../contributions/audit.js';
import type {Settling} from '../contributions/reports.js';
import {storedThemes, suggestThemes} from '../contributions/themes.js';
import type {Tx} from '../db/connect.js';
import type {StoredTheme, Tables} from '../db/tables.js';
import {Problem} from '../http/problems.js';
import type {Decision} from './decision.js';
import {isMaskOf} from './masking.js';
import {statusAfter} from './transitions.js';

type Row = Selectable<Tables['contribution']>;

/** What a contribution is to become. */
export interface Change {
  status: Status;
  listed: Date | null;
  answer: string | null;
  answeredAt: Date | null;
  masked: boolean;
  /** Left out when the text stays. */
  body?: string;
  /** Left out when the themes stay. */
  themes?: StoredTheme[];
  /** Left out when the reports stay. */
  reports?: Settling;
  /** An outcome (row id) that it does not lead to after all. */
  unlinked?: string;
  reason: string | null;
  note: string | null;
  /** Whether the citizen is told with the receipt. */
  told: boolean;
  audited: AuditEntry['action'];
}

const AUDITED: Record<Exclude<Action, 'undo'>, AuditEntry['action']> = {
  ...{publish: 'published', hold: 'held', reject: 'rejected', answer: 'answered', decide: 'decided', finish: 'finished'},
  ...{mask: 'masked', themes: 'themed', dismiss: 'dismissed'},
};

/** Work of the staff's own, which is no news to the citizen. */
export const UNTOLD: readonly Action[] = ['themes', 'dismiss'];

/** What a contribution becomes by a decision; undefined when that cannot be done with it. Throws `invalid` for a text that is no mask. */
export const changeBy = async (
  tx: Tx,
  space: Snapshot,
  row: Row,
  decision: Decision,
  at: Date,
  isPublic: boolean,
): Promise<Change | undefined> => {
  const {action, reason, note, answer} = decision;
  const status = action === 'undo' ? undefined : statusAfter(action, row.status, isPublic);
  if (action === 'undo' || !status || (action === 'dismiss' && row.reports === 0)) return undefined;
  const change: Change = {
    ...{status, listed: row.listed_at, masked: row.masked, reason, note},
    ...(answer === null ? {answer: row.answer, answeredAt: row.answered_at} : {answer, answeredAt: at}),
    ...{told: !UNTOLD.includes(action), audited: AUDITED[action]},
  };
  switch (action) {
    case 'publish':
      if (!isPublic) return {...change, audited: 'confirmed'};
      // What was answered before it was taken down is answered again.
      return {...change, status: row.answer === null ? status : 'answered', listed: at};
    case 'hold':
      return {...change, listed: null};
    case 'reject':
      return {...change, listed: null, reports: {to: at}};
    case 'mask':
      return {...change, ...(await maskedBy(tx, space, row, decision.text ?? '')), reason: 'masked'};
    case 'themes':
      return {...change, themes: themesBy(space, decision.themes ?? [])};
    case 'dismiss':
      return {...change, reports: {to: at}};
    default:
      return change;
  }
};

/** The masked text, without themes that only what is gone spoke of; those that staff gave stay. */
const maskedBy = async (tx: Tx, space: Snapshot, row: Row, text: string): Promise<Pick<Change, 'body' | 'masked' | 'themes'>> => {
  if (!isMaskOf(text, row.body)) throw new Problem('invalid', {errors: [{field: 'text', code: 'mask'}]});
  const suggested = await suggestThemes(tx, space, text);
  const themes = await storedThemes(tx, row);
  return {body: text, masked: true, themes: themes.filter(({theme, by}) => by === 'staff' || suggested.includes(theme))};
};

/** Throws `invalid` for one that the space does not have. */
const themesBy = (space: Snapshot, slugs: readonly string[]): StoredTheme[] =>
  slugs.map((slug) => {
    const entry = space.find('theme', slug);
    if (!entry) throw new Problem('invalid', {errors: [{field: 'themes', code: 'choice'}]});
    return {theme: entry.id, by: 'staff'};
  });
