import assert from 'node:assert/strict';
import {describe, it, before} from 'node:test';
import {resolve} from 'node:path';
import {build} from 'esbuild';
import * as v from 'valibot';
import {activities} from '../../src/data/activities.js';
import {contributions, receipt} from '../../src/data/contributions.js';
import {formsOfSpace} from '../../src/data/forms.js';
import {participationOfSpace} from '../../src/data/participation.js';
import {pejlemaerker} from '../../src/data/pejlemaerker.js';
import {problem} from '../../src/data/problem.js';
import {story, withdrawn} from '../../src/data/receipts.js';
import {space} from '../../src/data/space.js';
import {oneVision, visions} from '../../src/data/visions.js';
import {startTestEndpoint} from '../support/endpoint.js';
import {chanceOf, type Chance} from './seeded.js';

const full = {
  activities,
  contributions,
  receipt,
  formsOfSpace,
  participationOfSpace,
  pejlemaerker,
  problem,
  story,
  withdrawn,
  space,
  visions,
  oneVision,
};
type Name = keyof typeof full;
const NAMES = Object.keys(full) as Name[];

type Parse = (schema: unknown, value: unknown) => {success: boolean; output?: unknown};

/** The same schemas as the browser has them: over the lean stand-in for valibot, as in the build. */
const asBundled = async (): Promise<Record<Name, unknown> & {safeParse: Parse}> => {
  const files = ['activities', 'contributions', 'forms', 'participation', 'pejlemaerker', 'problem', 'receipts', 'space', 'visions'];
  const contents = [...files.map((file) => `export * from './src/data/${file}.ts';`), "export {safeParse} from 'valibot';"].join('\n');
  const {outputFiles} = await build({
    ...{stdin: {contents, resolveDir: process.cwd()}, bundle: true, write: false, format: 'esm'},
    alias: {valibot: resolve('src/data/lean.ts')},
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`) as never;
};

/** What the real endpoint says, by schema. */
const record = async (): Promise<Record<Name, unknown>> => {
  const server = await startTestEndpoint();
  try {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => (await fetch(endpoint + path, init)).json();
    const post = (path: string, body: unknown): Promise<unknown> =>
      ask(path, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
        body: JSON.stringify(body),
      });
    const given = (await post('/contributions', {kind: 'input', fields: {text: 'Flere bænke', pejlemaerke: 'natur'}})) as {code: string};
    const [whole, contributed, told] = [await ask('/'), await ask('/contributions'), await post('/receipts', {code: given.code})];
    return {
      // Most of the whole are forms, of which that schema knows nothing.
      participationOfSpace: {participation: (whole as {participation: unknown}).participation},
      ...{space: whole, formsOfSpace: whole, receipt: given, contributions: contributed, story: told},
      ...{activities: await ask('/activities'), pejlemaerker: await ask('/pejlemaerker'), visions: await ask('/visions')},
      ...{oneVision: await ask('/visions/vision-2035'), problem: await post('/contributions', {kind: 'input', fields: {}})},
      withdrawn: await post('/receipts/withdraw', {code: given.code}),
    };
  } finally {
    await server.stop();
  }
};

const ODD: unknown[] = [
  null,
  0,
  -1,
  1.5,
  17,
  18,
  1e21,
  true,
  '',
  'x',
  'da',
  '2025-01-01',
  '2025-01-01T00:00:00Z',
  [],
  {},
  [null],
  'æ',
  ' a',
  'a'.repeat(65),
];

/** Every object and array inside a value. */
const inside = (value: unknown): (Record<string, unknown> | unknown[])[] =>
  typeof value === 'object' && value !== null ? [value as Record<string, unknown>, ...Object.values(value).flatMap(inside)] : [];

/** A copy with one thing changed somewhere. */
const mutated = (value: unknown, {between, one}: Chance): unknown => {
  const copy: unknown = structuredClone(value);
  const place = one(inside(copy)) as Record<string, unknown>;
  const key = one(Object.keys(place)) as string | undefined;
  const change = between(0, 9);
  if (key === undefined || change === 0) place['ekstra'] = one(ODD);
  else if (change === 1 && !Array.isArray(place)) Reflect.deleteProperty(place, key);
  else if (change === 2 && Array.isArray(place)) place.push(structuredClone(place[Number(key)]));
  else place[key] = structuredClone(one(ODD));
  return copy;
};

/** As it would be on the wire: an absent part and one that is undefined are the same. */
const onTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('The schemas that the browser has', () => {
  let lean: Awaited<ReturnType<typeof asBundled>>;
  let answers: Record<Name, unknown>;
  before(async () => {
    [lean, answers] = await Promise.all([asBundled(), record()]);
  });

  for (const [i, name] of NAMES.entries()) {
    const both = (value: unknown): [ReturnType<Parse>, ReturnType<Parse>] => [
      v.safeParse(full[name] as v.GenericSchema, value) as ReturnType<Parse>,
      lean.safeParse(lean[name], value),
    ];

    describe(`for ${name}`, () => {
      it('take what the endpoint answers, and make the same of it', () => {
        const [expected, actual] = both(answers[name]);
        assert.deepEqual([expected.success, actual.success], [true, true]);
        assert.deepEqual(onTheWire(actual.output), onTheWire(expected.output));
      });

      it('take and refuse the same of 3,000 answers that are a little different', () => {
        const chance = chanceOf(100 + i);
        const taken = {yes: 0, no: 0};
        for (let turn = 0; turn < 3_000; turn++) {
          const value = mutated(answers[name], chance);
          const [expected, actual] = both(value);
          assert.equal(actual.success, expected.success, JSON.stringify(value));
          if (expected.success) assert.deepEqual(onTheWire(actual.output), onTheWire(expected.output), JSON.stringify(value));
          taken[expected.success ? 'yes' : 'no']++;
        }
        assert.ok(taken.yes > 150 && taken.no > 150, JSON.stringify(taken));
      });

      it('refuse what is no answer', () => {
        for (const value of [undefined, null, 7, 'x', true, [7]]) {
          const [expected, actual] = both(value);
          assert.equal(actual.success, expected.success, String(value));
        }
      });
    });
  }
});
