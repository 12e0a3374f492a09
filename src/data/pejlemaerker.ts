import * as v from 'valibot';
import {count, id, language, text} from './schema.js';

/** A concrete action (indsats, prøvehandling) under a guiding goal. */
export const action = v.object({
  title: text,
  status: v.picklist(['planned', 'ongoing', 'done']),
});

/** A pejlemærke: a strategic guiding goal that everything else is steered by. */
export const pejlemaerke = v.object({
  id,
  /** Its place in the order, from 1. */
  number: count,
  title: text,
  body: text,
  /** What the municipality or the goal commits itself to, short. */
  commitments: v.array(text),
  actions: v.array(action),
  /** Published inputs about it: contributions, not people. */
  inputs: count,
});
export type Pejlemaerke = v.InferOutput<typeof pejlemaerke>;

/** `GET /pejlemaerker`, in order. */
export const pejlemaerker = v.object({
  language,
  title: text,
  intro: v.nullable(text),
  items: v.array(pejlemaerke),
});
