import * as v from 'valibot';
import {id, language, text} from './schema.js';
import {partialDate} from './partial-date.js';
import {picture} from './picture.js';
import {source} from './source.js';

/** Something new, and whose words it is in. */
export const newsItem = v.object({
  id,
  title: text,
  /** A text a paragraph. */
  body: v.array(text),
  date: partialDate,
  by: v.object({name: text, role: v.picklist(['municipality', 'association', 'enthusiast'])}),
  picture: v.nullable(picture),
  link: v.nullable(source),
});
export type NewsItem = v.InferOutput<typeof newsItem>;

/** `GET /news`, newest first. */
export const news = v.object({language, title: text, intro: v.nullable(text), items: v.array(newsItem)});
