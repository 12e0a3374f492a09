import * as v from 'valibot';
import {count, id, language, text, time} from './schema.js';

/** What people are told apart by, and how many of each part are drawn: at least and at most. */
export const stratum = v.object({id, label: text, parts: v.array(v.object({value: id, label: text, least: count, most: count}))});

/** `coming` until volunteering opens, `open` until it closes, `closed` until somebody is drawn: by the server's clock. */
export const phase = v.picklist(['coming', 'open', 'closed', 'drawn']);

/** SHA-256 in hexadecimal. */
const digest = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));

/** A draw among volunteers. What can be checked afterwards is published before: commitment, pool and lottery by their digests. */
export const draw = v.object({
  id,
  title: text,
  summary: text,
  /** How many are drawn. */
  seats: count,
  opens: time,
  closes: time,
  strata: v.array(stratum),
  /** The kind of form by which one volunteers; its answers about the strata are named by their ids. */
  form: id,
  phase,
  /** How many have volunteered; once the pool is closed, how many are in it. */
  volunteers: count,
  /** SHA-256 of the seed's 32 bytes; null until it is published. */
  commitment: v.nullable(digest),
  /** Of the pool and of the lottery; null until the lottery is made. */
  poolDigest: v.nullable(digest),
  lotteryDigest: v.nullable(digest),
  /** Null until somebody is drawn. Everything about the draw is at `/draws/{id}/document` then. */
  drawn: v.nullable(v.object({at: time, seed: digest, people: count})),
});
export type Draw = v.InferOutput<typeof draw>;

/** `GET /draws`, in the municipality's order. */
export const draws = v.object({language, title: text, intro: v.nullable(text), items: v.array(draw)});

/** `GET /draws/{id}`. */
export const oneDraw = v.object({language, ...draw.entries});

/** `GET /draws/{id}/document`: everybody who could be drawn, by an opaque id, and what was drawn from them and how. */
export const drawDocument = v.object({
  pool: v.object({strata: v.array(v.string()), volunteers: v.array(v.object({id: v.string(), categories: v.array(v.string())}))}),
  document: v.object({
    format: v.picklist(['sammen-draw-1']),
    commitment: digest,
    poolDigest: digest,
    lotteryDigest: digest,
    lottery: v.object({
      size: count,
      quotas: v.array(v.object({stratum: v.string(), category: v.string(), least: count, most: count})),
      tickets: count,
      types: v.array(v.array(v.string())),
      panels: v.array(v.object({tickets: count, counts: v.array(count)})),
    }),
    seed: digest,
    /** Which panel was drawn, counted from 0. */
    panel: count,
    people: v.array(v.string()),
  }),
});
export type PublishedDraw = v.InferOutput<typeof drawDocument>;
