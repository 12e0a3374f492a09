import * as v from 'valibot';
import {count, text} from './schema.js';

/** A picture of the municipality's own. The address is checked again where it is shown: see `safeUrl`. */
export const picture = v.object({
  url: v.string(),
  /** What is to be seen (WCAG 1.1.1); empty for one that only decorates. */
  alt: text,
  /** CSS pixels: its place is kept until it is there. */
  width: count,
  height: count,
});
export type Picture = v.InferOutput<typeof picture>;
