import type {TestEndpoint} from '../support/endpoint.js';
import {read} from './citizen.js';
import {editorIn, type Editor, type Page} from './editor.js';

export interface Desk {
  space: string;
  endpoint: string;
  editor: Editor;
  /** The address of a page about the space. */
  at(path?: string): string;
}

/** A new space that tells nothing yet, and somebody who edits it. */
export const deskIn = async (server: TestEndpoint): Promise<Desk> => {
  const {id: space, endpoint} = await server.newSpace({telling: {}});
  return {space, endpoint, editor: await editorIn(server, space), at: (path = '') => `/staff/content/${space}${path}`};
};

/** A piece of news without its text. */
export const NEWS = {'f:title.da': 'Nyt hus', 'f:date': '2026-11', 'f:by.name.da': 'Kommunen', 'f:by.role': 'municipality'};

/** Writes a piece of news as a draft, and resolves with the page after that. */
export const writeNews = async ({editor, at}: Desk, filled: Record<string, string> = {}): Promise<Page> => {
  const more = await editor.press(await editor.open(at('/edit/news/_new')), 'add:body', NEWS);
  return editor.press(more, 'save', {'f:body.0.da': 'Vi bygger.', ...filled});
};

/** The page of the newest version. */
export const newest = async ({editor, at}: Desk): Promise<Page> => {
  const {html} = await editor.open(at('/versions'));
  const [, path = ''] = /href="([^"]*\/versions\/[^"]+)"/.exec(html) ?? [];
  return editor.open(path);
};

/** The titles of the public news. */
export const titlesIn = async (endpoint: string, language = 'da'): Promise<string[]> =>
  ((await read(`${endpoint}/news`, {'accept-language': language})).json.items as {title: string}[]).map(({title}) => title);
