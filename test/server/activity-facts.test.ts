import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {activity} from '../../server/src/content/schemas/activities.js';
import type {ActivityContent} from '../../server/src/content/shape.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read} from './citizen.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const da = (text: string): {da: string} => ({da: text});
const evening: ActivityContent = {
  ...{id: 'aften', title: da('Spisning'), summary: da('Vi spiser sammen.'), starts: '2031-10-16T17:00:00Z', ends: null},
  ...{mode: 'physical', place: da('Salen'), open: [{level: 'observe', seeks: da('Gæster')}]},
  ...{access: ['step-free', 'loop'], accessibility: da('Tolk kan bestilles'), audience: ['young'], languages: ['da', 'ar']},
};

describe('what one chooses an activity by', () => {
  it('has an id and is called something in the language that is read', async () => {
    const {endpoint} = await server.newSpace({activities: [evening]});
    const facts = async (language: string): Promise<unknown[]> => {
      const {access, audience, languages} = (await read(`${endpoint}/activities`, {'Accept-Language': language})).json.items[0];
      return [access, audience, languages];
    };
    assert.deepEqual(await facts('da'), [
      [
        {id: 'step-free', title: 'Trinfri adgang'},
        {id: 'loop', title: 'Teleslynge'},
      ],
      [{id: 'young', title: 'Unge'}],
      [
        {id: 'da', title: 'Dansk'},
        {id: 'ar', title: 'Arabisk'},
      ],
    ]);
    const [, , languages] = await facts('ar');
    assert.deepEqual(languages, [
      {id: 'da', title: 'الدانمركية'},
      {id: 'ar', title: 'العربية'},
    ]);
  });

  it('is left empty where nothing is said of it, and takes nothing that is no language or fact', async () => {
    const {access, audience, languages, ...bare} = evening;
    assert.ok(access && audience && languages);
    const {endpoint} = await server.newSpace({activities: [{...bare, accessibility: null}]});
    const [item] = (await read(`${endpoint}/activities`)).json.items;
    assert.deepEqual([item.access, item.audience, item.languages, item.accessibility], [[], [], [], null]);
    assert.ok(v.is(activity, evening));
    for (const wrong of [{languages: ['dansk sprog']}, {access: ['elevator']}, {audience: ['young', 'young']}])
      assert.ok(!v.is(activity, {...evening, ...wrong}), Object.keys(wrong).join());
  });

  it('stands on the pages for frames, and how accessible it is in the calendar', async () => {
    const {endpoint} = await server.newSpace({activities: [evening]});
    const list = await read(`${endpoint}/embed/activity-list?lang=da`);
    assert.match(list.text, /Salen · Unge · Dansk · Arabisk/);
    assert.match(list.text, /Trinfri adgang\. Teleslynge\. Tolk kan bestilles/);
    assert.match((await read(`${endpoint}/embed/participation-ladder?lang=da`)).text, /Trinfri adgang\. Teleslynge\. Tolk kan bestilles/);
    assert.match((await read(`${endpoint}/activities.ics`)).text.replace(/\r\n /g, ''), /Trinfri adgang\. Teleslynge\. Tolk kan bestilles/);
  });
});
