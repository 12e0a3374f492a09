import * as v from 'valibot';
import {count, id, language} from './schema.js';

/** As much of an answer to `POST /similar` as is shown: up to three published contributions, the most alike first. */
export const alike = v.object({
  items: v.array(v.object({id, text: v.string(), language: v.nullable(language), supports: count})),
});
export type Alike = v.InferOutput<typeof alike>['items'][number];
