import * as v from 'valibot';
import {status} from './contributions.js';
import {id} from './schema.js';
import {action} from './staff.js';

// What the staff API is sent. Apart from the answers, so that only the endpoint carries the code that checks it.

/** The most contributions in one decision. */
export const MOST_ITEMS = 200;

const uuid = v.pipe(v.string(), v.regex(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/));
const yes = v.literal('1');

/** What the desk is filtered by. */
const staffFilter = {
  /** Default: every space. */
  space: v.optional(id),
  /** Default: everything but what was withdrawn. */
  status: v.optional(status),
  kind: v.optional(id),
  pejlemaerke: v.optional(id),
  group: v.optional(id),
  theme: v.optional(id),
  /** Only answers to this hearing. */
  hearing: v.optional(id),
  /** Only with reports that nobody has dealt with. */
  reported: v.optional(yes),
  /** Only what the endpoint wants somebody to look at. */
  flagged: v.optional(yes),
  /** Words to look for, in Danish; at most 200 characters. */
  q: v.optional(v.pipe(v.string(), v.maxLength(200))),
};
export type StaffFilterQuery = v.InferOutput<v.StrictObjectSchema<typeof staffFilter, undefined>>;

/** `GET /staff/api/contributions?…`; everything after the question mark is text. */
export const staffQuery = v.strictObject({
  ...staffFilter,
  /** By when it was sent; default `oldest`. */
  order: v.optional(v.picklist(['oldest', 'newest'])),
  /** What the answer before this one gave as `cursor`. */
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,160}$/))),
  /** 1-100; default 20. */
  limit: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d?|100)$/))),
});
export type StaffQuery = v.InferOutput<typeof staffQuery>;

/** `GET /staff/api/export?…`: everything that the same filters let through, as a file. */
export const staffExport = v.strictObject({
  ...staffFilter,
  format: v.picklist(['csv', 'xlsx', 'json']),
  /** With contact details, which are left out otherwise. Every export is in the audit log, and whether they were in it. */
  contact: v.optional(yes),
});
export type StaffExport = v.InferOutput<typeof staffExport>;

/** `GET /staff/api/audit?space`; default every space. */
export const auditQuery = v.strictObject({space: v.optional(id)});
export type AuditQuery = v.InferOutput<typeof auditQuery>;

/** `POST /staff/api/decisions`. What each action takes and needs is in docs/endpoint.md. */
export const decisions = v.strictObject({
  action,
  /** Each is decided in its own transaction, and only while it still has this version. */
  items: v.pipe(
    v.array(v.strictObject({space: id, id: uuid, version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_147_483_647))})),
    v.minLength(1),
    v.maxLength(MOST_ITEMS),
  ),
  /** A code of the session's reasons. */
  reason: v.optional(v.string()),
  /** To the citizen, with the receipt; at most 1,000 characters. */
  note: v.optional(v.string()),
  /** To everybody where the contribution is public; at most 10,000 characters. */
  answer: v.optional(v.string()),
  /** The text with »[fjernet]« in place of each piece that is taken out. */
  text: v.optional(v.string()),
  /** Ids of the space's themes. */
  themes: v.optional(v.pipe(v.array(id), v.maxLength(4))),
  /** What it led to: an outcome that there is, or a new one, which every space with a contribution in the decision gets. */
  outcome: v.optional(
    v.union([
      v.strictObject({id}),
      v.strictObject({asked: v.string(), said: v.string(), did: v.string(), pejlemaerke: v.optional(v.nullable(id))}),
    ]),
  ),
});
export type Decisions = v.InferOutput<typeof decisions>;
