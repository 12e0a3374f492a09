import {spacesOf} from '../server/src/content/spaces.js';
import {voices} from '../site/content/made-up.js';
import {addVoices} from '../site/content/voices.js';
import {levels} from '../src/data/level.js';
import type {Recorded} from '../stories/recorded.js';
import type {TestEndpoint} from '../test/support/endpoint.js';
import type {Ask} from './record-answers.js';

/** Lets the demonstration's made-up citizens speak in a space that has some. */
export const tellVoices = async ({db}: TestEndpoint, id: string): Promise<void> => {
  const space = voices[id] && (await spacesOf(db).get(id));
  if (space) await addVoices(db, space, voices[id] ?? []);
};

interface WallPage {
  items: {themes: string[]}[];
  cursor: string | null;
  previous: string | null;
}

/**
 * Two pages of what has been published, what there is about a goal, a search that finds nothing, and two pages of stories, and what one can join.
 * @param kept what is recorded of a page; `seen` are the ids that were in those before it.
 */
export const readWall = async (
  ask: Ask,
  language: string,
  goal: string,
  kept: (body: unknown, seen: string[]) => unknown,
): Promise<Recorded['read'][string]> => {
  const answers: Recorded['read'][string] = {};
  const seen: string[] = [];
  const keep = async (path: string, cursor = ''): Promise<WallPage> => {
    const {body} = await ask(language, `${path}${cursor && `&cursor=${cursor}`}`);
    const page = body as WallPage;
    // A cursor holds a time and an id; themes come in no order.
    const items = page.items.map((item) => ({...item, themes: item.themes.toSorted()}));
    const stable = {...page, items, cursor: page.cursor && 'next', previous: page.previous && 'previous'};
    answers[`${path}${cursor && '&cursor=next'}`] = kept(stable, seen);
    return page;
  };
  const keepTwo = async (path: string): Promise<void> => {
    const {cursor} = await keep(path);
    if (cursor !== null) await keep(path, cursor);
  };
  await keepTwo('/contributions?kind=input&sort=newest&limit=20');
  if (goal) await keep(`/contributions?kind=input&pejlemaerke=${goal}&sort=newest&limit=20`);
  await keep('/contributions?kind=input&q=findesikke&sort=newest&limit=20');
  await keepTwo('/contributions?kind=story&limit=5');
  await keepTwo('/contributions?kind=promise&sort=newest&limit=12');
  const joinable = levels.map((level) => `/initiatives?level=${level}&limit=20`);
  for (const path of ['/initiatives?limit=6', ...joinable, '/dialogue?limit=5']) answers[path] = kept((await ask(language, path)).body, []);
  return answers;
};
