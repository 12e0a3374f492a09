import * as v from 'valibot';
import {count, id, language, text} from './schema.js';
import {picture} from './picture.js';
import {source} from './source.js';

/** A film, with everything that makes it one for everybody. Addresses are checked again where they are used: see `safeUrl`. */
export const video = v.object({
  id,
  title: text,
  summary: v.nullable(text),
  /** Seconds. */
  duration: v.nullable(count),
  poster: v.nullable(picture),
  /** The same film in several formats, best first; `type` is a media type. */
  sources: v.array(v.object({url: v.string(), type: v.string()})),
  /** WebVTT (WCAG 1.2.2). */
  captions: v.array(v.object({url: v.string(), language, label: text})),
  /** All that is said and shown, a text a paragraph (WCAG 1.2.1, 1.2.3). */
  transcript: v.array(text),
  /** Where else it is to be seen. */
  link: v.nullable(source),
});
export type Video = v.InferOutput<typeof video>;

/** `GET /videos` */
export const videos = v.object({language, items: v.array(video)});

/** `GET /videos/{id}` */
export const oneVideo = v.object({language, ...video.entries});
