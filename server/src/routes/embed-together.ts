import {levels} from '../../../src/data/level.js';
import type {Snapshot} from '../content/spaces.js';
import {listPage, publicOfAll} from '../contributions/list.js';
import {dialogueIn} from '../dialogue/list.js';
import type {Endpoint} from '../endpoint.js';
import {initiativesIn} from '../initiatives/list.js';
import type {Content, Place} from '../pages/embed/content.js';
import {ladderContent} from '../pages/embed/participation-ladder.js';
import {dialogueContent, initiativesContent, promisesContent} from '../pages/embed/together.js';
import {activitiesIn} from './activities.js';

type Show = (endpoint: Endpoint, snapshot: Snapshot, place: Place, locale: string) => Promise<Content>;

/** So many stand on an embed page. */
const PAGE = {limit: 20};

/** What each widget of what citizens do together shows on its embed page. */
export const TOGETHER = {
  'initiative-list': async ({db}, snapshot, place, locale) => initiativesContent(place, await initiativesIn(db, snapshot, locale, PAGE)),
  'participation-ladder': async ({db}, snapshot, place, locale) => {
    const activities = await activitiesIn(db, snapshot, locale, {from: new Date().toISOString()});
    const started = await Promise.all(levels.map((level) => initiativesIn(db, snapshot, locale, {level, ...PAGE})));
    return ladderContent(place, activities, new Map(levels.map((level, at) => [level, started[at]?.items ?? []])));
  },
  dialogue: async ({db}, snapshot, place, locale) => dialogueContent(place, await dialogueIn(db, snapshot, locale, PAGE)),
  promise: async ({db}, snapshot, place, locale) => {
    const {rows} = await listPage(db, snapshot.id, {filter: {kind: 'promise'}, sort: 'newest', ...PAGE});
    return promisesContent(place, await publicOfAll(db, snapshot, rows, locale));
  },
} satisfies Record<string, Show>;
export type Together = keyof typeof TOGETHER;

export const isTogether = (widget: string): widget is Together => Object.hasOwn(TOGETHER, widget);
