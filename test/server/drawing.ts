import type {Draw} from '../../src/data/draws.js';
import {publishContent} from '../../server/src/content/publish.js';
import type {FormContent, SpaceContent} from '../../server/src/content/shape.js';
import type {DrawContent} from '../../server/src/content/telling.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {postForm, read, send, type Answer} from './citizen.js';
import {logInAs, type Moderator} from './moderator.js';

// A space with one draw, what citizens do about it, and the steps that are taken at the desk.

export const da = (text: string): {da: string} => ({da: text});
export const part = (value: string, least: number, most: number): DrawContent['strata'][number]['parts'][number] => ({
  ...{value, label: da(`Del ${value}`), least, most},
});
export const strata: DrawContent['strata'] = [
  {id: 'alder', label: da('Alder'), parts: [part('ung', 1, 2), part('aeldre', 1, 2)]},
  {id: 'bydel', label: da('Bydel'), parts: [part('nord', 1, 2), part('syd', 1, 2)]},
];
export const TIMES = {
  coming: ['2098-01-01T00:00:00Z', '2099-01-01T00:00:00Z'],
  open: ['2020-01-01T00:00:00Z', '2099-01-01T00:00:00Z'],
} as const;
export const OVER = ['2020-01-01T00:00:00Z', '2020-02-01T00:00:00Z'] as const;

const question = (name: string, more: Partial<FormContent['fields'][number]>): FormContent['fields'][number] => ({
  ...{name, type: 'choice', label: da(name), help: null, required: true, private: false, minLength: 0, maxLength: 200, choices: []},
  ...more,
});
const volunteering: FormContent = {
  ...{kind: 'borgersamling', title: da('Meld dig'), intro: null, send: da('Meld dig'), published: false, next: [da('Gem koden.')]},
  fields: [
    ...strata.map(({id, parts}) => question(id, {choices: parts.map(({value, label}) => ({value, label}))})),
    question('email', {type: 'email', private: true, required: false}),
  ],
};

/** A space's content with one draw, by these strata. */
export const contentWith = ([opens, closes]: readonly [string, string], id = '', by = strata): Partial<SpaceContent> => ({
  forms: [...sampleSpace(id).forms, volunteering],
  telling: {
    draws: {
      title: da('Lodtrækninger'),
      items: [{id: 'by', title: da('Borgersamling'), summary: da('Om byen.'), seats: 3, opens, closes, form: 'borgersamling', strata: by}],
    },
  },
});

export interface Place {
  server: TestEndpoint;
  id: string;
  endpoint: string;
  staff: Moderator;
}
export const placeWith = async (server: TestEndpoint, times: readonly [string, string]): Promise<Place> => {
  const space = await server.newSpace(contentWith(times));
  return {server, ...space, staff: await logInAs(server, space.id)};
};
export const changeTimes = ({server, id}: Place, times: readonly [string, string], by = strata): Promise<void> =>
  publishContent(server.db, {...sampleSpace(id), ...contentWith(times, id, by)});
export const volunteer = ({endpoint}: Place, alder: string, bydel: string, more: Record<string, string> = {}): Promise<Answer> =>
  send(endpoint, {kind: 'borgersamling', fields: {alder, bydel, ...more}});
export const drawIn = async ({endpoint}: Place): Promise<Draw> => (await read(`${endpoint}/draws/by`)).json;
export const numberIn = ({json}: Answer): string => /[\da-f]{5}-[\da-f]{5}-[\da-f]{5}/.exec(json.next.join(' '))?.[0] ?? '';

/** Takes a step at the desk; what the page says then. */
export const step = async ({server, id, staff}: Place, name: string, given = ''): Promise<Answer> => {
  const csrf = staff.headers['x-sammen-form'] ?? '';
  return postForm(`${server.url}/staff/draws/${id}/by/${name}`, {csrf, given}, {cookie: staff.headers.cookie ?? ''});
};
export const SEED = '5'.repeat(64);
