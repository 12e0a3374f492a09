import * as v from 'valibot';
import {associations} from '../../../src/data/associations.js';
import {documents} from '../../../src/data/documents.js';
import {facts} from '../../../src/data/facts.js';
import {goals} from '../../../src/data/goals.js';
import {honours} from '../../../src/data/honours.js';
import {interviews} from '../../../src/data/interviews.js';
import {milestones} from '../../../src/data/milestones.js';
import {news} from '../../../src/data/news.js';
import {partners} from '../../../src/data/partners.js';
import {results} from '../../../src/data/results.js';
import {rooms} from '../../../src/data/rooms.js';
import {sites} from '../../../src/data/sites.js';
import {videos} from '../../../src/data/videos.js';
import type {Told} from '../content/told.js';
import {Problem} from '../http/problems.js';
import type {Content, Place} from '../pages/embed/content.js';
import {
  documentsContent,
  factsContent,
  goalsOfUnContent,
  milestonesContent,
  newsContent,
  partnersContent,
  resultsContent,
  sitesContent,
} from '../pages/embed/telling.js';
import {associationsContent} from '../pages/embed/associations.js';
import {roomsContent} from '../pages/embed/rooms.js';
import {honoursContent} from '../pages/embed/honours.js';
import {interviewContent, videoContent} from '../pages/embed/telling-one.js';

type Read = (path: Told) => Promise<unknown>;
type Show = (place: Place, read: Read, id: string | undefined) => Promise<Content>;

const list =
  <S extends v.GenericSchema>(path: Told, schema: S, content: (place: Place, list: v.InferOutput<S>) => Content): Show =>
  async (place, read) =>
    content(place, v.parse(schema, await read(path)));

/** The one that is named, else the first. Throws `not-found` where the one that is named is not there. */
const one =
  <T extends {id: string}>(
    path: Told,
    schema: v.GenericSchema<unknown, {items: T[]}>,
    content: (place: Place, item: T | undefined) => Content,
  ): Show =>
  async (place, read, id) => {
    const {items} = v.parse(schema, await read(path));
    const item = id === undefined ? items[0] : items.find((given) => given.id === id);
    if (!item && id !== undefined) throw new Problem('not-found');
    return content(place, item);
  };

/** What each of the telling widgets shows on its embed page. */
export const TELLING = {
  'fact-list': list('facts', facts, factsContent),
  timeline: list('milestones', milestones, milestonesContent),
  interview: one('interviews', interviews, interviewContent),
  'goal-badges': list('goals', goals, goalsOfUnContent),
  'document-list': list('documents', documents, documentsContent),
  'result-list': list('results', results, resultsContent),
  'partner-map': list('partners', partners, partnersContent),
  'news-list': list('news', news, newsContent),
  video: one('videos', videos, videoContent),
  'association-guide': list('associations', associations, associationsContent),
  'room-list': list('rooms', rooms, roomsContent),
  recognition: async (place, read, kind) => honoursContent(place, v.parse(honours, await read('honours')), kind),
  'site-picker': list('sites', sites, sitesContent),
} satisfies Record<string, Show>;
export type Telling = keyof typeof TELLING;

export const isTelling = (widget: string): widget is Telling => Object.hasOwn(TELLING, widget);
