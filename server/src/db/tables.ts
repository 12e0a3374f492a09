import type {ColumnType, Generated, JSONColumnType} from 'kysely';
import type {Status} from '../../../src/data/contributions.js';
import type {ReportReason} from '../../../src/data/reports.js';
import type {Action} from '../../../src/data/staff.js';
import type {SpaceContent} from '../content/shape.js';
import type {TogetherTables} from './tables-together.js';
import type {Grant} from '../staff/roles.js';

/** The tables as the migrations make them; the column types are what the driver reads and takes. */
export interface Tables extends TogetherTables {
  space: {
    space: string;
    locales: string[];
    privacy: string | null;
    /** Days that public texts are kept, contact details, and texts that are not public; null is until further notice. */
    retention_days: number | null;
    contact_days: number | null;
    unpublished_days: number | null;
    /** Since when these days are what they are. */
    retention_since: Generated<Date>;
    moderation: 'before' | 'after';
    origins: string[];
    /** New at every publication; what readers remember of a space is good while it stays. */
    revision: string;
  };
  content: {
    space: string;
    id: string;
    kind: string;
    slug: string;
    position: number;
    starts_at: Date | null;
    ends_at: Date | null;
    attrs: JSONColumnType<Record<string, unknown>>;
    retired: boolean;
  };
  content_version: {
    space: string;
    id: string;
    /** Counts within the space, from 1. */
    number: number;
    created_at: Date;
    /** The code that the server came with, staff's page, or a folder of files. */
    origin: 'repository' | 'staff' | 'pushed';
    author: string;
    note: string;
    base: string | null;
    state: 'draft' | 'scheduled' | 'published' | 'withdrawn';
    /** Who published it, or decided when it is to be. */
    publisher: string | null;
    publish_at: Date | null;
    published_at: Date | null;
    document: JSONColumnType<SpaceContent>;
  };
  translation: {space: string; content: string; locale: string; title: string; summary: string | null; body: string | null};
  contribution: {
    space: string;
    id: string;
    kind: string;
    status: Status;
    version: number;
    language: string | null;
    body: string;
    pejlemaerke: string | null;
    citizen_group: string | null;
    /** Row id of the contribution or content that it is about, in the way of an answer or a sign-up. */
    about: Generated<string | null>;
    place: string | null;
    name: string | null;
    /** Answers to questions that have no column of their own. */
    fields: JSONColumnType<Record<string, string | string[]>>;
    flags: string[];
    sent_at: Date;
    listed_at: Date | null;
    answer: string | null;
    answered_at: Date | null;
    receipt_key: number;
    receipt_hash: Buffer | null;
    supports: Generated<number>;
    /** Whether staff took personal data out of the text. */
    masked: Generated<boolean>;
    /** Reports that nobody has dealt with. */
    reports: Generated<number>;
    /** What it came with, when nobody sent it here. */
    batch: Generated<string | null>;
  };
  batch: {
    space: string;
    id: string;
    origin: 'generated' | 'file';
    name: string;
    fingerprint: Buffer;
    actor: string;
    at: Date;
    contributions: number;
  };
  batch_line: {space: string; fingerprint: Buffer; batch: string; contribution: string; source: string | null; reference: string | null};
  support: {space: string; contribution: string; actor: Buffer; at: Date};
  contribution_theme: {space: string; contribution: string; theme: string; by: 'staff' | 'system'; listed_at: Date | null};
  outcome_contribution: {space: string; outcome: string; contribution: string};
  insight: {
    space: string;
    kind: string;
    dimension: 'group' | 'theme' | 'week';
    pejlemaerke: string;
    value: string;
    chain: number;
    listed: Int8;
  };
  contact: {
    space: string;
    contribution: string;
    field: string;
    value: string;
    /** Language of notes to this address; null where none are sent. */
    notes_in: string | null;
  };
  note: {space: string; contribution: string; id: string; status: string; at: Date; tries: number; next_try: Date | null};
  change: {
    space: string;
    contribution: string;
    id: string;
    status: Status;
    at: Date;
    by: 'citizen' | 'staff' | 'system';
    reason: string | null;
    note: string | null;
    /** Which member of staff did what; null when it was not staff. */
    actor: string | null;
    action: Action | null;
    /** Whether it is told with the receipt. */
    told: Generated<boolean>;
    /** Whether there were reports when it was decided. */
    reported: Generated<boolean>;
  };
  last_decision: {
    space: string;
    contribution: string;
    /** The version that the decision made; undoing it needs the same. */
    version: number;
    action: Action;
    at: Date;
    /** When a text that was masked has to be gone from here; null when none was. */
    until: Date | null;
    status: Status;
    listed_at: Date | null;
    answer: string | null;
    answered_at: Date | null;
    /** Null when the text was not changed. */
    body: string | null;
    masked: boolean;
    /** Null when the themes were not changed. */
    themes: ColumnType<StoredTheme[] | null, string | null, string | null>;
    /** The outcome that it was linked to by this, by row id; null when it was not. */
    outcome: string | null;
  };
  report: {
    space: string;
    contribution: string;
    actor: Buffer;
    reason: ReportReason;
    note: string | null;
    at: Date;
    dismissed_at: Date | null;
  };
  spent_challenge: {space: string; challenge: string; expires_at: Date};
  submission: {
    space: string;
    key: string;
    fingerprint: Buffer;
    contribution: string;
    status: number;
    language: string;
    /** The first answer without its code, which is derived again. */
    answer: string;
    at: Date;
  };
  tally: {space: string; kind: string; pejlemaerke: string; citizen_group: string; chain: number; listed: Int8};
  audit_head: {space: string; chain: number; number: Int8; hash: Buffer};
  audit: {space: string; chain: number; number: Int8; entry: string; hash: Buffer};
  staff_login: {token_hash: Buffer; expires_at: Date};
  staff_session: {
    token_hash: Buffer;
    actor: string;
    expires_at: Date;
    notice: ColumnType<unknown, string | null, string | null>;
    grants: JSONColumnType<Grant[]>;
    /** When it was used last, to the minute. */
    seen_at: Date;
    /** Of the provider that they logged in with; null after a one-time link. */
    id_token: string | null;
  };
  authentication_request: {state_hash: Buffer; browser_hash: Buffer; return_space: string | null; expires_at: Date};
  schema_migration: {name: string; checksum: string; applied_at: Date};
  schema_lease: {name: string; holder: string; until: Date};
}

/** A theme of a contribution, and who gave it. */
export interface StoredTheme {
  theme: string;
  by: 'staff' | 'system';
}

/** The driver gives 64-bit numbers as text; whoever reads one says how it becomes a number. */
type Int8 = ColumnType<string, number, number>;
