import * as v from 'valibot';
import {text} from './schema.js';

/** Where something is written. The address is checked again where it becomes a link: see `safeUrl`. */
export const source = v.object({title: text, url: v.nullable(v.string())});
export type Source = v.InferOutput<typeof source>;
