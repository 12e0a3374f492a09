import * as v from 'valibot';
import {id, language, text} from './schema.js';

/** Another of the municipality's sites. The address is checked again where it becomes a link: see `safeUrl`. */
export const site = v.object({id, title: text, summary: v.nullable(text), url: v.string()});
export type Site = v.InferOutput<typeof site>;

/** `GET /sites`, in the municipality's order. */
export const sites = v.object({language, title: text, items: v.array(site)});
