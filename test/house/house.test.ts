import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {encoding: 'utf8'})
  .split('\0')
  .filter((file) => file && existsSync(file));
const read = (file: string): string => readFileSync(file, 'utf8');
const ours = (pattern: RegExp): string[] => tracked.filter((file) => pattern.test(file) && !/generated|stories\/recorded/.test(file));
const widgets = readdirSync('src/widgets');

/** What a widget's notes for designers and editors lack: each part has at least two things to say. */
const lackingIn = (notes: string): string[] =>
  ['Do', 'Don’t', 'Accessibility'].filter((part) => {
    const [, said = ''] = notes.split(new RegExp(`^## ${part}$`, 'm'));
    return [...(said.split(/^## /m)[0] ?? '').matchAll(/^- .{20,}/gm)].length < 2;
  });

describe('the house', () => {
  for (const name of widgets) {
    it(`has ${name} whole: element, story, tests and a line in the front door`, () => {
      const tag = `sammen-${name}`;
      assert.match(read(`src/widgets/${name}/${name}.ts`), new RegExp(`@element ${tag}\\b[\\s\\S]*define\\('${tag}'`), `define ${tag}`);
      assert.ok(existsSync(`stories/${name}.stories.ts`), `write stories/${name}.stories.ts`);
      assert.ok(
        tracked.some((file) => new RegExp(`^test/widgets/${name}(/[\\w-]+)?\\.test\\.ts$`).test(file)),
        `write test/widgets/${name}/`,
      );
      assert.match(read('src/theme/place.css'), new RegExp(`\\[data-sammen='${name}'\\]`), `keep a place for it in src/theme/place.css`);
      const line = `export * from './widgets/${name}/${name}.js';`;
      assert.ok(read('src/index.ts').includes(line), `add to src/index.ts: ${line}`);
    });
  }

  for (const name of [...widgets, 'moderation-desk']) {
    it(`has notes on ${name}: what to do, what not to do, and what makes it accessible`, () => {
      const file = `stories/notes/${name}.md`;
      assert.ok(existsSync(file), `write ${file}`);
      assert.deepEqual(lackingIn(read(file)), [], `${file} lacks a part, or says too little in it`);
    });
  }

  it('sees notes that say too little: the control', () => {
    const line = '- A line that is long enough to say something.\n';
    assert.deepEqual(lackingIn(`## Do\n\n${line}${line}\n## Don’t\n\n${line}`), ['Don’t', 'Accessibility']);
  });

  it('spells attributes out: the manifest, and with it the builder and the plugins, see no spread', () => {
    const spread = /static override (properties|allowed) = \{[^;]*\.\.\.\{/;
    assert.match('static override properties = {\n    ...{kind: {}},\n  };', spread, 'the control');
    assert.deepEqual(
      ours(/^src\/widgets\/.*\.ts$/).filter((file) => spread.test(read(file))),
      [],
    );
  });

  it('has the desk whole: element, story, tests; and in no list of what citizens load', () => {
    assert.match(
      read('src/staff/moderation-desk/moderation-desk.ts'),
      /@element sammen-moderation-desk\b[\s\S]*define\('sammen-moderation-desk'/,
    );
    assert.ok(existsSync('stories/moderation-desk.stories.ts'));
    assert.ok(tracked.some((file) => /^test\/widgets\/moderation-desk\/[\w-]+\.test\.ts$/.test(file)));
    const lists = ours(
      /^(src\/(index|loader|verified|links)\.ts|src\/theme\/place\.css|site\/builder\/.*|integrations\/.*\.(php|js|json|yml))$/,
    );
    assert.ok(lists.length > 10);
    assert.deepEqual(
      lists.filter((file) => read(file).includes('moderation-desk')),
      [],
    );
  });

  it('has no drawers: utils, helpers, common, shared, misc', () => {
    assert.deepEqual(
      tracked.filter((file) => /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.\w+$)/i.test(file)),
      [],
    );
  });

  it('keeps files short', () => {
    const long = ours(/\.(ts|mjs|js|css)$/).filter((file) => read(file).split('\n').length > 251);
    assert.deepEqual(long, []);
  });

  it('measures in em and px: a page may shrink rem', () => {
    assert.deepEqual(
      ours(/^src\/.*\.ts$/).filter((file) => /[\d.]rem\b/.test(read(file))),
      [],
    );
  });

  it('uses logical directions, so that Arabic needs no second style sheet', () => {
    const physical = /(margin|padding|border)-(left|right)\b|text-align:\s*(left|right)|(?<![\w-])(left|right):\s*\d/;
    assert.deepEqual(
      ours(/^(src|site)\/.*\.(ts|css)$/).filter((file) => physical.test(read(file))),
      [],
    );
  });

  it('sets no public token, it only reads them', () => {
    assert.deepEqual(
      ours(/^src\/.*\.ts$/).filter((file) => /^\s*--sammen-[\w-]+\s*:/m.test(read(file))),
      [],
    );
  });

  it('leaves no promises in comments', () => {
    const marks = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].map((word) => `\\b${word}\\b`).join('|'));
    assert.deepEqual(
      ours(/\.(ts|mjs|js|css|md)$/).filter((file) => marks.test(read(file))),
      [],
    );
  });

  it('skips and singles out no test', () => {
    assert.deepEqual(
      ours(/^test\/.*\.ts$/).filter((file) => /\b(it|describe|test)\.(only|skip)\(/.test(read(file))),
      [],
    );
  });

  it('has lockfiles without download hosts', () => {
    for (const file of tracked.filter((path) => path.endsWith('package-lock.json'))) {
      assert.doesNotMatch(read(file), /"resolved": *"https?:/, file);
    }
  });

  it('pins every dependency exactly', () => {
    for (const file of tracked.filter((path) => /(^|\/)package\.json$/.test(path))) {
      const {dependencies = {}, devDependencies = {}} = JSON.parse(read(file)) as Record<string, Record<string, string>>;
      for (const [name, version] of Object.entries({...dependencies, ...devDependencies})) {
        assert.match(version, /^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/, `${name} in ${file}`);
      }
    }
  });

  it('runs in CI every command that the README names', () => {
    const commands = [...read('README.md').matchAll(/^(npm [^\n`]*)$|`(npm [^`]+)`/gm)].flatMap(([, line, inline]) =>
      (line ?? inline ?? '').split('&&').map((part) => part.trim()),
    );
    assert.ok(commands.length > 3);
    const ci = read('.ci/run');
    for (const command of commands) assert.match(ci, new RegExp(`\\b${command}( |\n|$)`), `.ci/run does not run: ${command}`);
  });
});
