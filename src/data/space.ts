import * as v from 'valibot';
import {formsOfSpace} from './forms.js';
import {participationOfSpace} from './participation.js';
import {retention} from './retention.js';
import {id, language, text} from './schema.js';

/** `GET /`: what one needs to know about a space before taking part in it. */
export const space = v.object({
  id,
  language,
  title: text,
  municipality: text,
  locales: v.array(language),
  retention,
  /** `before`: somebody reads everything before it is published. */
  moderation: v.picklist(['before', 'after']),
  groups: v.array(v.object({id, label: text})),
  /** What contributions are about, beside their goal. */
  themes: v.array(v.object({id, label: text})),
  ...participationOfSpace.entries,
  ...formsOfSpace.entries,
});
export type Space = v.InferOutput<typeof space>;
