import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {limitOf, LOADER} from '../../scripts/limits.mjs';
import {root} from '../../site/root.js';
import {canUse} from './interactive.js';
import {lateWidgetPage, widgetsPage, type Ready} from './pages.js';
import type {Bench} from './server.js';
import {bytesOf, FAST, ofKind, readsOf, SLOW_4G, visit, type Line, type Visit} from './traffic.js';

interface Limit {
  scripts: number;
  bytes: number;
}

/** What comes with one widget: the loader, the core and itself; with the wall also what looks for news. */
const limitFor = (names: readonly string[]): Limit => {
  const files = ['core', ...names, ...(names.includes('input-wall') ? ['news'] : [])];
  return {scripts: 1 + files.length, bytes: files.reduce((sum, file) => sum + limitOf(file), LOADER)};
};

const widgets = readdirSync(join(root, 'src', 'widgets')).sort();
/** What has nothing to read until a citizen has typed a code, and what is about the page alone. */
const READS_NOTHING = ['receipt', 'share'];

/** Counts what holds and what does not. */
export class Tally {
  passed = 0;
  failed = 0;
  check(sentence: string, faults: readonly string[]): void {
    if (faults.length) this.failed++;
    else this.passed++;
    console.log(faults.length ? `✖ ${sentence}\n    ${faults.join('\n    ')}` : `✔ ${sentence}`);
  }
}

export interface Place {
  browser: Browser;
  bench: Bench;
  tally: Tally;
}

const shown = (name: string): Ready => ({within: `sammen-${name}`, controls: '[part=heading]'});
const marksOf = (names: readonly string[]): Record<string, Ready> => Object.fromEntries(names.map((name) => [name, shown(name)]));

const visitWidgets = ({browser, bench}: Place, names: readonly string[], line: Line = FAST): Promise<Visit> => {
  const path = names.length > 4 ? 'all' : names.join('+');
  bench.put(path, widgetsPage(names));
  return visit(browser, bench, {path, marks: marksOf(names), line});
};

const overrun = (visited: Visit, {scripts, bytes}: Limit): string[] => {
  const asked = ofKind(visited, 'script');
  return [
    ...visited.faults,
    ...(asked.length === scripts ? [] : [`${asked.length} scripts: ${asked.map(({url}) => url.pathname).join(', ')}`]),
    ...(bytesOf(asked) > bytes ? [`${bytesOf(asked)} bytes of scripts`] : []),
  ];
};

/** Reads that were asked for when the first piece of the widget's code was there already. */
const late = (visited: Visit): string[] => {
  const code = ofKind(visited, 'script').filter(({url}) => url.pathname !== '/sammen.js');
  const there = Math.min(...code.map(({end}) => end ?? 0));
  return readsOf(visited)
    .filter(({start}) => start >= there)
    .map(({url, start}) => `${url.pathname} was asked for ${((start - there) * 1000).toFixed(0)} ms after the code had arrived`);
};

const twice = (visited: Visit): string[] => {
  const paths = readsOf(visited).map(({url}) => url.href);
  return [...new Set(paths.filter((path, i) => paths.indexOf(path) !== i))].map((path) => `${path} was read more than once`);
};

export interface Cost {
  name: string;
  visited: Visit;
}

export const said = (visited: Visit): string => `${ofKind(visited, 'script').length} scripts, ${bytesOf(ofKind(visited, 'script'))} bytes`;

/** What one widget costs, and every four of them. */
export const checkCosts = async (place: Place): Promise<Cost[]> => {
  const {tally} = place;
  const costs: Cost[] = [];
  const weights: {name: string; bytes: number}[] = [];
  for (const name of widgets) {
    const visited = await visitWidgets(place, [name]);
    const limit = limitFor([name]);
    tally.check(`${name} alone is ${limit.scripts} scripts of at most ${limit.bytes} bytes (${said(visited)})`, overrun(visited, limit));
    costs.push({name: `\`<sammen-${name}>\``, visited});
    weights.push({name, bytes: bytesOf(ofKind(visited, 'script'))});
  }
  const names = weights
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 4)
    .map(({name}) => name);
  const four = await visitWidgets(place, names);
  const limit = limitFor(names);
  tally.check(
    `the heaviest four widgets are ${limit.scripts} scripts of at most ${limit.bytes} bytes (${said(four)})`,
    overrun(four, limit),
  );
  tally.check(
    'control: four widgets pass neither limit of one',
    overrun(four, limitFor(names.slice(0, 1))).length === 2 ? [] : ['they did'],
  );
  return [...costs, {name: `four widgets, the heaviest: ${names.map((name) => `\`<sammen-${name}>\``).join(', ')}`, visited: four}];
};

/** Reads go out together with the code, not after it. */
export const checkReads = async (place: Place): Promise<void> => {
  const {browser, bench, tally} = place;
  for (const name of widgets) {
    const visited = await visitWidgets(place, [name], SLOW_4G);
    const count = readsOf(visited).length;
    if (READS_NOTHING.includes(name)) {
      tally.check(`${name} reads nothing before it is asked`, count ? [`it read ${count} times`] : visited.faults);
      continue;
    }
    tally.check(`${name} reads while its code is on the way`, [...visited.faults, ...(count ? late(visited) : ['it read nothing'])]);
    tally.check(`${name} reads nothing twice`, twice(visited));
  }
  const all = await visitWidgets(place, widgets, SLOW_4G);
  tally.check('all widgets of a page read while their code is on the way', [...all.faults, ...late(all)]);
  tally.check('all widgets of a page together read nothing twice', twice(all));

  const [name = ''] = widgets;
  bench.put('late', lateWidgetPage(name));
  const alone = await visit(browser, bench, {path: 'late', marks: marksOf([name]), line: SLOW_4G});
  tally.check('control: a widget without the loader reads when its code has arrived', late(alone).length ? alone.faults : ['it did not']);
};

/** What is called ready is so, and nothing is asked of another host: what is measured is what it is taken for. */
export const checkMeasuring = async ({browser, bench, tally}: Place): Promise<void> => {
  bench.put('undefined', '<!doctype html><title>Side</title><button>Send</button><sammen-input-form>Giv dit bidrag</sammen-input-form>');
  const answers: boolean[] = [];
  await visit(browser, bench, {path: 'undefined', marks: {'': {controls: 'button'}}}, async (page) => {
    for (const controls of ['button', 'sammen-input-form', 'textarea']) answers.push(await canUse(page, {controls}));
  });
  tally.check(
    'control: a button is ready; an element that nobody defines and one that is not there are not',
    answers.join() === 'true,false,false' ? [] : [answers.join()],
  );

  bench.put('elsewhere', '<!doctype html><title>Side</title><button>Send</button><script src="https://cdn.invalid/x.js"></script>');
  const {faults} = await visit(browser, bench, {path: 'elsewhere', marks: {'': {controls: 'button'}}});
  const found = faults.some((fault) => fault.endsWith('https://cdn.invalid/x.js is on another host'));
  tally.check('control: a page that asks another host is found out', found ? [] : ['it was not', ...faults]);
};
