import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import ts from 'typescript';

const LOCALES = ['en', 'ar'] as const;

interface Call {
  file: string;
  id: string | undefined;
  desc: string | undefined;
}

/** Every `msg(…)` of the sources, with the id and description that it gives. */
const callsIn = (folder: string): Call[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .flatMap((name) => callsInText(name, readFileSync(join(folder, name), 'utf8')));

const callsInText = (file: string, text: string): Call[] => {
  const found: Call[] = [];
  const textOf = (node: ts.Node | undefined, name: string): string | undefined => {
    if (!node || !ts.isObjectLiteralExpression(node)) return undefined;
    const part = node.properties.find((property) => property.name?.getText() === name);
    return part && ts.isPropertyAssignment(part) && ts.isStringLiteral(part.initializer) ? part.initializer.text : undefined;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      found.push({file, id: textOf(node.arguments[1], 'id'), desc: textOf(node.arguments[1], 'desc')});
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found;
};

interface Unit {
  id: string;
  source: string;
  target: string | undefined;
}

const unitsOf = (xlf: string): Unit[] =>
  [...xlf.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([, id = '', inner = '']) => ({
    ...{id, source: /<source>([\s\S]*?)<\/source>/.exec(inner)?.[1] ?? ''},
    target: /<target>([\s\S]*?)<\/target>/.exec(inner)?.[1]?.trim() || undefined,
  }));

/** The places in a text where values are put in. */
const places = (text: string): string[] => [...text.matchAll(/<x id="(\d+)"/g)].map(([, id = '']) => id).sort();

/** The desk's texts are apart: no citizen loads them. What it shares with the widgets stands in both. */
const isDesk = ({file}: Call): boolean => file.startsWith('staff/');
const calls = callsIn('src');
const CATALOGUES = [
  {name: 'the widgets', folder: 'translations', ids: new Set(calls.filter((call) => !isDesk(call)).map(({id}) => id)), whole: true},
  {name: 'the moderation desk', folder: 'translations/staff', ids: new Set(calls.filter(isDesk).map(({id}) => id)), whole: false},
];
const all = new Set(calls.map(({id}) => id));

describe('Every text of the widgets', () => {
  it('is found: there are many', () => {
    assert.ok(calls.length > 60, String(calls.length));
  });

  it('has an id of its own, which minifying does not change', () => {
    assert.deepEqual(
      calls.filter(({id}) => !id),
      [],
    );
  });

  it('says to translators what it is for', () => {
    assert.deepEqual(
      calls.filter(({desc}) => !desc),
      [],
    );
  });

  it('would be found without an id', () => {
    assert.deepEqual(callsInText('x.ts', "const a = msg('Hej'); const b = msg(str`Hej ${a}`, {desc: 'x'});"), [
      {file: 'x.ts', id: undefined, desc: undefined},
      {file: 'x.ts', id: undefined, desc: 'x'},
    ]);
  });
});

for (const [{name, folder, ids, whole}, locale] of CATALOGUES.flatMap((one) => LOCALES.map((locale) => [one, locale] as const))) {
  describe(`The translation of ${name} to ${locale}`, () => {
    const units = unitsOf(readFileSync(`${folder}/${locale}.xlf`, 'utf8'));
    const widgets = new Map(unitsOf(readFileSync(`translations/${locale}.xlf`, 'utf8')).map(({id, target}) => [id, target]));

    it('has every text, and no other', () => {
      const given = units.map(({id}) => id);
      if (whole) assert.deepEqual(given.sort(), [...ids].sort());
      assert.deepEqual(
        [...ids].filter((id) => !given.includes(id ?? '')),
        [],
      );
      assert.deepEqual(
        given.filter((id) => !all.has(id)),
        [],
      );
    });

    it('says what is said elsewhere in the same words', () => {
      assert.deepEqual(
        units.filter(({id, target}) => widgets.has(id) && widgets.get(id) !== target),
        [],
      );
    });

    it('has them all translated', () => {
      assert.deepEqual(
        units.filter(({target}) => target === undefined),
        [],
      );
    });

    it('puts the same values in as the Danish', () => {
      assert.deepEqual(
        units.filter(({source, target}) => places(source).join() !== places(target ?? '').join()),
        [],
      );
    });

    it('leaves none in Danish', () => {
      assert.deepEqual(
        units.filter(
          ({source, target}) => source === target && /\p{L}{4}/u.test(source) && !['Print', 'Status', '1 point'].includes(source),
        ),
        [],
      );
    });
  });
}

describe('What the translation tools make', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sammen-texts-'));
    const configs = [
      'lit-localize.json',
      'lit-localize.staff.json',
      ...['', '.build', '.widgets', '.staff'].map((kind) => `tsconfig${kind}.json`),
    ];
    for (const name of ['src', 'translations', ...configs, 'package.json']) cpSync(name, join(folder, name), {recursive: true});
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    for (const [config, command] of ['', '.staff'].flatMap((kind) =>
      ['extract', 'build'].map((command) => [`lit-localize${kind}.json`, command]),
    )) {
      const words = ['node_modules/@lit/localize-tools/bin/lit-localize.js', `--config=${config}`, command ?? ''];
      execFileSync(process.execPath, words, {cwd: folder, stdio: 'pipe'});
    }
  });
  after(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  for (const locale of LOCALES) {
    for (const file of ['translations', 'translations/staff']
      .map((of) => `${of}/${locale}.xlf`)
      .concat(`src/i18n/generated/${locale}.ts`, `src/staff/generated/${locale}.ts`)) {
      it(`is what is in ${file}`, () => {
        assert.equal(readFileSync(join(folder, file), 'utf8'), readFileSync(file, 'utf8'));
      });
    }
  }
});
