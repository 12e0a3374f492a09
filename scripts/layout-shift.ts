// Measures the layout shift (CLS) of a page with each widget, without and with the place kept, and writes the tables of
// docs/decisions/0009. Files and answers come one after the other, each when what was there before has been painted.
import {readFileSync, writeFileSync} from 'node:fs';
import {widgets} from '../test/e2e/every-widget.js';
import {openHost} from '../test/e2e/host.js';
import {shiftPage, shiftsOfQuick, shiftsOfSlow, typicalSpace, WINDOWS} from '../test/e2e/shift-pages.js';

const FILE = 'docs/decisions/0009-the-place-of-a-widget.md';
const STAGES = ['page', 'loader', 'code', 'reads'] as const;

const host = await openHost();
const endpoint = await typicalSpace(host);
const score = (value: number): string => (value === 0 ? '0' : value.toFixed(3));

/** The cells of a row: for each window the stages of a slow page, and a quick one. */
const cellsOf = async (widget: string, fallback: boolean, place: boolean): Promise<string[]> => {
  const cells: string[] = [];
  const address = host.serve(shiftPage(host.files, {widget, endpoint, fallback, place}));
  for (const window of WINDOWS) {
    const stages = await shiftsOfSlow(host.browser, address, window);
    cells.push(STAGES.map((stage) => score(stages.get(stage)?.score ?? NaN)).join(' · '));
    cells.push(score((await shiftsOfQuick(host.browser, address, window)).score));
  }
  return cells;
};

const tableOf = async (place: boolean): Promise<string> => {
  const rows: string[] = [];
  for (const widget of widgets) {
    for (const fallback of [true, false]) {
      rows.push(`| ${[widget, fallback ? 'yes' : 'no', ...(await cellsOf(widget, fallback, place))].join(' | ')} |`);
    }
  }
  const heads = WINDOWS.flatMap(({width}) => [`${width} slow`, `${width} quick`]);
  return [`| widget | fallback | ${heads.join(' | ')} |`, `|---|---|${'--:|'.repeat(heads.length)}`, ...rows].join('\n');
};

try {
  const tables = `Of a slow page: until the first paint · the loader · core and widget · the answer. Nothing keeps a place:\n\n${await tableOf(false)}\n\n\`place.css\` is linked:\n\n${await tableOf(true)}`;
  const page = readFileSync(FILE, 'utf8');
  writeFileSync(FILE, page.replace(/(<!-- measured:.*-->\n)[\s\S]*(<!-- \/measured -->)/, `$1\n${tables}\n\n$2`));
} finally {
  await host.close();
}
