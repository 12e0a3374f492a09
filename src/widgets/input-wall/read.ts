import type {Client} from '../../data/client.js';
import {takeEarly} from '../../data/early.js';
import {EndpointError} from '../../data/errors.js';
import {goalNames, listed, listedPage, wordsOfSpace, type ListedPage} from '../../data/listed.js';
import {parse, request} from '../../data/request.js';
import type {Question} from './asked.js';
import type {Wall} from './shown.js';

/** A page of contributions, past the client's memory: that would grow with every page that is read. */
export const readPage = async (client: Client, language: string, {path, one}: Question): Promise<ListedPage> => {
  const init = {headers: {Accept: 'application/json', 'Accept-Language': language}};
  const answer = await request(client.url + path, client.timeout, init, takeEarly(client.url + path, language));
  if (!one) return parse(listedPage, answer, path);
  return {items: [parse(listed, answer, path)], cursor: null, previous: null, total: 1, estimated: false};
};

/** Reads the beginning of a wall; `before` is what stands there. */
export const readWall = async (client: Client, language: string, question: Question, before: Wall | undefined): Promise<Wall> => {
  const reads = [
    client.read('/', wordsOfSpace, language),
    client.read('/pejlemaerker', goalNames, language),
    readPage(client, language, question).catch((error: unknown) => {
      // That a contribution is gone is an answer.
      if (question.one && error instanceof EndpointError && error.kind === 'not-found') return undefined;
      throw error;
    }),
  ] as const;
  // Only when nothing is under way any more can it be tried again: what is, may fail as the other has.
  await Promise.allSettled(reads);
  const [space, goals, page] = await Promise.all(reads);
  const known = {
    wanted: JSON.stringify([language, client.url, question]),
    choices: {
      pejlemaerke: goals.items.map(({id, title: label}) => ({id, label})),
      ...{group: space.groups, theme: space.themes},
    },
    open: space.forms.some(({kind, published}) => published && kind === question.kind),
  };
  const {items = [], total = 0, estimated = false} = page ?? {};
  const there = before?.wanted === known.wanted ? before : undefined;
  // Nothing moves under the reader: what is new is offered.
  const moved = there?.pages[0]?.items.some(({id}, i) => id !== items[i]?.id);
  if (there && items.length && (moved || there.pages.length > 1)) {
    return {...there, ...known, news: estimated ? 0 : Math.max(0, total - there.total)};
  }
  return {...known, pages: page ? [page] : [], start: 0, total, estimated, news: 0};
};
