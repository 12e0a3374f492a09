import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {chanceOf} from '../data/seeded.js';
import {chromium} from '../support/browsers.mjs';
import {sendFrom, type Device} from './device.js';
import {startFaulty, type Faulty} from './proxy.js';
import type {World} from './world.js';

/** A guard that is taken out of the page's code: the file, what stands there, and what stands there without it. */
export type Mutation = [file: RegExp, guard: string, without: string];

export interface Options {
  count: number;
  seed: number;
  /** Devices at a time, each an origin of its own. */
  devices: number;
  /** Faults of a hundred requests. */
  rate: number;
  mutation?: Mutation;
  lying?: boolean;
  patience?: number;
  event?: string;
  /** Called again and again while it runs. */
  meanwhile?: (world: World) => Promise<void>;
}

export interface Result {
  sent: number;
  posts: number;
  lost: string[];
  duplicated: string[];
  /** Shown as received with a receipt that is not that text's, or before the row was there. */
  mismatched: string[];
  happened: Map<string, number>;
}

/** The page's script, with the real outbox in it. */
const harness = async (mutation: Mutation | undefined): Promise<string> => {
  let found = false;
  const {outputFiles} = await build({
    entryPoints: ['test/faults/harness.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    plugins: [
      {
        name: 'without-a-guard',
        setup: ({onLoad}) =>
          onLoad({filter: /src\/data\/.*\.ts$/}, ({path}) => {
            const contents = readFileSync(path, 'utf8');
            const [file, guard = '', without = ''] = mutation ?? [];
            if (!file?.test(path)) return {contents, loader: 'ts'};
            found = contents.includes(guard);
            return {contents: contents.replace(guard, without), loader: 'ts'};
          }),
      },
    ],
  });
  if (mutation && !found) throw new Error(`${mutation[1]} is not in ${mutation[0]}`);
  return outputFiles[0]?.text ?? '';
};

/** Sends `count` contributions from several devices through faults, and says what became of them. */
export const runFaults = async (
  world: World,
  {count, seed, devices, rate, mutation, lying = false, meanwhile, patience = 20_000, event}: Options,
): Promise<Result> => {
  const script = await harness(mutation);
  const {source: _source, ...options} = await chromium();
  const browser = await launch({...options, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false});
  const receipts = new Map<string, Set<string>>();
  const mismatched: string[] = [];
  const origins: Faulty[] = [];
  const happened = new Map<string, number>();
  const prefix = `Bidrag ${seed}.${Date.now()}`;
  const texts = Array.from({length: count}, (_, i) => `${prefix}.${i}`);
  let running = true;
  const other = (async () => {
    while (running && meanwhile) await meanwhile(world);
  })();
  const deviceOf = async (at: number): Promise<void> => {
    const origin = await startFaulty(() => world.url, script, seed * 100 + at);
    Object.assign(origin, {rate, lying});
    origins.push(origin);
    const device: Device = {
      ...{origin, happened, patience, event, chance: chanceOf(seed * 1000 + at)},
      acknowledged: async (text, code) => {
        receipts.set(text, (receipts.get(text) ?? new Set()).add(code));
        if (!(await world.isReceipt(code, text))) mismatched.push(text);
      },
    };
    await sendFrom(
      browser,
      device,
      world.space,
      texts.filter((_, i) => i % devices === at),
    );
  };
  try {
    await Promise.all(Array.from({length: devices}, (_, at) => deviceOf(at)));
  } finally {
    running = false;
    await other;
    await browser.close();
    for (const origin of origins) await origin.stop();
  }
  // What was still on its way twice has come by now.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const stored = await world.stored();
  for (const origin of origins) for (const [name, times] of origin.happened) happened.set(name, (happened.get(name) ?? 0) + times);
  return {
    sent: count,
    posts: origins.reduce((sum, {posts}) => sum + posts, 0),
    lost: texts.filter((text) => !stored.has(text) || !receipts.has(text)),
    duplicated: texts.filter((text) => (stored.get(text) ?? 0) > 1),
    mismatched: [...new Set([...mismatched, ...texts.filter((text) => (receipts.get(text)?.size ?? 0) > 1)])],
    happened,
  };
};
