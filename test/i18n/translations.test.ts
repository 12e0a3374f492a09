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

const calls = callsIn('src');
const ids = new Set(calls.map(({id}) => id));

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

for (const locale of LOCALES) {
  describe(`The translation to ${locale}`, () => {
    const units = unitsOf(readFileSync(`translations/${locale}.xlf`, 'utf8'));

    it('has every text, and no other', () => {
      assert.deepEqual(units.map(({id}) => id).sort(), [...ids].sort());
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
        units.filter(({source, target}) => source === target && /\p{L}{4}/u.test(source) && source !== 'Print'),
        [],
      );
    });
  });
}

describe('What the translation tools make', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sammen-texts-'));
    for (const name of ['src', 'translations', 'lit-localize.json', 'tsconfig.json', 'tsconfig.build.json', 'package.json']) {
      cpSync(name, join(folder, name), {recursive: true});
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    for (const command of ['extract', 'build']) {
      execFileSync(process.execPath, ['node_modules/@lit/localize-tools/bin/lit-localize.js', command], {cwd: folder, stdio: 'pipe'});
    }
  });
  after(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  for (const locale of LOCALES) {
    for (const file of [`translations/${locale}.xlf`, `src/i18n/generated/${locale}.ts`]) {
      it(`is what is in ${file}`, () => {
        assert.equal(readFileSync(join(folder, file), 'utf8'), readFileSync(file, 'utf8'));
      });
    }
  }
});
