import type {TestEndpoint} from '../support/endpoint.js';
import {postForm, read, type Answer} from './citizen.js';

/** A member of staff at the moderation desk, who sees one space and presses its buttons. */
export interface Desk {
  cookie: string;
  page(): Promise<Answer>;
  /** The hidden fields of the first contribution in the queue, or of the one that holds a text. */
  fields(about?: string): Promise<Record<string, string>>;
  press(action: 'accept' | 'reject' | 'undo', fields: Record<string, string>): Promise<Answer>;
}

const hiddenIn = (markup: string): Record<string, string> =>
  Object.fromEntries(
    [...markup.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** The hidden fields of the first form that posts to an address. */
export const formTo = (markup: string, action: string): Record<string, string> =>
  hiddenIn(new RegExp(`<form method="post" action="${action}">(.*?)</form>`, 's').exec(markup)?.[1] ?? '');

/** Logs in with a new one-time link. */
export const openDesk = async (endpoint: TestEndpoint, space: string): Promise<Desk> => {
  const login = await fetch(await endpoint.staffLink(), {redirect: 'manual'});
  const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const page = (): Promise<Answer> => read(`${endpoint.url}/staff/?space=${space}`, {cookie});
  return {
    cookie,
    page,
    fields: async (about = '') => {
      const articles = (await page()).text.split('<article').slice(1);
      return formTo(articles.find((article) => article.includes(about)) ?? '', '/staff/accept');
    },
    press: (action, fields) => postForm(`${endpoint.url}/staff/${action}`, fields, {cookie}),
  };
};

/** Publishes everything that waits in a space. */
export const publishAll = async (endpoint: TestEndpoint, space: string): Promise<void> => {
  const desk = await openDesk(endpoint, space);
  for (let fields = await desk.fields(); fields.id; fields = await desk.fields()) await desk.press('accept', fields);
};
