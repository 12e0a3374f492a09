// `npm run reliability`: runs every suite of the promises, one after the other, and writes docs/reliability.md from what they
// have counted.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Figures} from '../test/support/figures.js';

/** The suites in the order in which the document tells them, and how each is run. */
const SUITES: Record<string, string[]> = {
  faults: ['run', 'test:faults', '--', '--short'],
  tabs: ['run', 'test:tabs'],
  model: ['test', '--', '--group', 'outbox'],
  cpr: ['test', '--', '--group', 'data'],
  api: ['run', 'test:api'],
  hostile: ['run', 'test:hostile', '--', '--short'],
  load: ['run', 'bench:load'],
  kills: ['run', 'test:kills'],
  privacy: ['run', 'test:privacy'],
};

const folder = mkdtempSync(join(tmpdir(), 'sammen-figures-'));

const rows = (entries: Record<string, number | string>, heading: string): string[] => [
  '',
  `| ${heading} | |`,
  '|---|--:|',
  ...Object.entries(entries).map(([name, value]) => `| ${name} | ${typeof value === 'number' ? value.toLocaleString('en') : value} |`),
];

const partOf = ({title, command, found, controls}: Figures): string =>
  [
    `## ${title}`,
    '',
    `\`${command}\``,
    ...rows(found, 'counted'),
    ...(Object.keys(controls).length ? rows(controls, 'without the guard') : []),
    '',
  ].join('\n');

const HEAD = `# Reliability

What the suites of the promises have counted in one run, each with what happened when a guard was taken away. Put together by
\`npm run reliability\`; nothing in it is written by hand. Each can be run by itself with the command
below its heading; what it does stands at the top of its \`run.ts\`, and in [CONTRIBUTING](../CONTRIBUTING.md).

`;

for (const [suite, command] of Object.entries(SUITES)) {
  console.log(`\n==== ${suite}: npm ${command.join(' ')}`);
  const {status} = spawnSync('npm', command, {stdio: 'inherit', env: {...process.env, SAMMEN_FIGURES: folder}});
  if (status !== 0) console.log(`${suite} has failed; its figures say what.`);
}
const made = readdirSync(folder).map((file) => file.replace('.json', ''));
const order = [...Object.keys(SUITES), ...made.filter((name) => !(name in SUITES))];
const parts = order
  .filter((name) => made.includes(name))
  .map((name) => partOf(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Figures));
const machine = `On ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.\n\n`;
writeFileSync('docs/reliability.md', HEAD + machine + parts.join('\n'));
rmSync(folder, {recursive: true});
console.log(`\n${parts.length} suites in docs/reliability.md`);
