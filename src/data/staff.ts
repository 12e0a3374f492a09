import * as v from 'valibot';
import {status} from './contributions.js';
import {outcomeStatus} from './outcomes.js';
import {reportReason} from './reports.js';
import {count, id, language, text, time} from './schema.js';
import {retention} from './retention.js';

// What the staff API (`/staff/api/…`) answers. What it is sent is in staff-requests.ts.

/** What staff can do to a contribution. */
export const action = v.picklist(['publish', 'hold', 'reject', 'answer', 'decide', 'finish', 'mask', 'themes', 'dismiss', 'undo']);
export type Action = v.InferOutput<typeof action>;

/** Stands in a text for every piece that staff took out of it. */
export const REMOVED = '[fjernet]';

/**
 * What somebody may do in a space: see everything there; decide; and take contact details out, read the audit log and
 * deal with retention. Each may do what those before it may.
 */
export const role = v.picklist(['reader', 'moderator', 'admin']);
export type Role = v.InferOutput<typeof role>;

const labelled = v.object({id, label: text});

/** One space as the desk needs it: what its contributions are about, and what is published of them. */
export const staffSpace = v.object({
  id,
  title: text,
  municipality: text,
  /** Of whoever is logged in. */
  role,
  goals: v.array(labelled),
  groups: v.array(labelled),
  themes: v.array(labelled),
  /** `published`: whether publishing one makes it public; of the others it confirms that it was received. */
  kinds: v.array(v.object({id, title: text, published: v.boolean()})),
  outcomes: v.array(v.object({id, asked: text, did: text, status: outcomeStatus})),
});
export type StaffSpace = v.InferOutput<typeof staffSpace>;

/** `GET /staff/api/session`: who is logged in, and what there is to work with: the spaces in which they have a role. */
export const staffSession = v.object({
  language,
  actor: text,
  /** To be sent as `X-Sammen-Form` with everything that changes something. */
  token: v.string(),
  spaces: v.array(staffSpace),
  /** Reasons to reject or hold. `needsNote`: the reason does not say enough to the citizen without a note. */
  reasons: v.array(v.object({code: v.string(), label: text, needsNote: v.boolean()})),
});
export type StaffSession = v.InferOutput<typeof staffSession>;

/** Somebody says that a contribution should not be public. */
const reported = v.object({reason: reportReason, note: v.nullable(v.string()), at: time});

/** A contribution as staff sees it, published or not. */
export const staffItem = v.object({
  space: id,
  id,
  /** Goes up with every change; a decision names the one that it was made about. */
  version: count,
  kind: id,
  status,
  sent: time,
  /** Since when it is public; null while it is not. */
  listed: v.nullable(time),
  /** As the public reads it, or would. */
  text: v.string(),
  /** Whether staff took personal data out of the text. */
  masked: v.boolean(),
  language: v.nullable(language),
  pejlemaerke: v.nullable(id),
  group: v.nullable(id),
  themes: v.array(id),
  /** Further answers, in the words of the form. Contact details only of kinds that are not for the public. */
  facts: v.array(v.object({label: text, value: v.string()})),
  /** `cpr-maybe`, `trap`, `unproven`: what made the endpoint want somebody to look. */
  flags: v.array(v.string()),
  /** Those that nobody has dealt with, latest first, at most 50. */
  reports: v.array(reported),
  answer: v.nullable(v.object({text: v.string(), at: time})),
  supports: count,
  /** Ids of outcomes that rest on it. */
  outcomes: v.array(id),
  /** What `undo` would take back, and until when that can be done when the text was masked; null when there is nothing. */
  undo: v.nullable(v.object({action, until: v.nullable(time)})),
});
export type StaffItem = v.InferOutput<typeof staffItem>;

/** `GET /staff/api/contributions`. Numbers are counted to 10,000; 10,000 means so many or more. */
export const staffItems = v.object({
  items: v.array(staffItem),
  /** Opaque; send it back for what comes next. */
  cursor: v.nullable(v.string()),
  /** How many the filter lets through. */
  total: count,
  /** True when there are more than `total`. */
  estimated: v.boolean(),
  /** Of the space, or of all, whatever else is filtered by. */
  counts: v.object({waiting: count, held: count, reported: count}),
});
export type StaffItems = v.InferOutput<typeof staffItems>;

/** `GET /staff/api/contributions/{space}/{id}`: with everything that was done to it, oldest first. */
export const staffDetail = v.object({
  ...staffItem.entries,
  history: v.array(
    v.object({
      status,
      at: time,
      by: v.picklist(['citizen', 'staff', 'system']),
      actor: v.nullable(text),
      /** Null for what staff did not do. */
      action: v.nullable(action),
      /** A code from the session's reasons, `undone`, `masked`, or `withheld` when its form shows nothing any more. */
      reason: v.nullable(v.string()),
      note: v.nullable(v.string()),
    }),
  ),
});
export type StaffDetail = v.InferOutput<typeof staffDetail>;

/**
 * What became of one contribution of a decision: done; or nothing was changed, because somebody else changed it first
 * (`stale`), it cannot be done in its status (`not-allowed`), or there is no such contribution any more (`gone`).
 */
export const decided = v.object({
  id: v.string(),
  ok: v.boolean(),
  /** Null when it was done. */
  code: v.nullable(v.picklist(['stale', 'not-allowed', 'gone'])),
  /** As it is now; null when it is gone. */
  item: v.nullable(staffItem),
});
export type Decided = v.InferOutput<typeof decided>;

/** `POST /staff/api/decisions`: in the order of the request. */
export const decisionResults = v.object({results: v.array(decided)});
export type DecisionResults = v.InferOutput<typeof decisionResults>;

/** `GET /staff/api/audit`: whether the log of each space is whole; `broken` is its first entry that was changed or removed. */
export const auditReport = v.object({
  spaces: v.array(
    v.object({space: id, entries: count, whole: v.boolean(), broken: v.nullable(v.object({chain: count, number: count}))}),
  ),
});
export type AuditReport = v.InferOutput<typeof auditReport>;

/** `GET /staff/api/retention`: what each space's policy would have erased now; nothing of what anybody wrote. */
export const retentionReport = v.object({
  /** The moment that it is about. */
  at: time,
  spaces: v.array(
    v.object({
      space: id,
      retention,
      /** From when on the server goes by these days: a day after they were set. */
      from: time,
      /** Empty when nothing is due. */
      due: v.array(
        v.object({
          /** `contact`: contact details only; else whole contributions, by whether they are public. */
          what: v.picklist(['contact', 'unpublished', 'published']),
          status,
          contributions: count,
          /** When the oldest of them was sent. */
          oldest: time,
        }),
      ),
    }),
  ),
});
export type RetentionReport = v.InferOutput<typeof retentionReport>;
