import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {anchorsIn} from './anchors.js';

// Every requirement of OWASP ASVS 5.0.0 (github.com/OWASP/ASVS, tag v5.0.0_release) of levels 1 and 2, with its level.
const REQUIREMENTS = JSON.parse(readFileSync('test/house/asvs.json', 'utf8')) as Record<string, number>;
const FILE = 'docs/security/asvs.md';
const DOCUMENT = readFileSync(FILE, 'utf8');
const NOT_APPLICABLE = '## What does not apply';
const SCRIPTS = (JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>}).scripts;

const read = new Map<string, string>();
const textOf = (file: string): string => {
  const known = read.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
  read.set(file, known);
  return known;
};

/** The names of the tests in a file, as they are written there. */
const testsIn = (file: string): string[] =>
  [...textOf(file).matchAll(/\b(?:it|test)\(\s*(['"`])((?:\\.|(?!\1).)+)\1/g)].map(([, , name = '']) => name.replaceAll(/\\(.)/g, '$1'));

/** What is wrong with one piece of evidence in code marks; undefined when it is there, or is none. */
const wrongCode = (code: string): string | undefined => {
  if (code.startsWith('npm run ')) return code.slice(8) in SCRIPTS ? undefined : `no script: ${code}`;
  if (!code.startsWith('test/')) return undefined;
  const [file = '', name] = code.split(' › ');
  if (name === undefined) return `names no test: ${code}`;
  if (!existsSync(file)) return `no file: ${file}`;
  return testsIn(file).includes(name) ? undefined : `no test: ${code}`;
};

const wrongLink = (target: string, document: string): string | undefined => {
  const [path = '', anchor] = target.split('#');
  const file = path ? join(dirname(FILE), path) : FILE;
  if (!existsSync(file)) return `no document: ${target}`;
  const there = file === FILE ? document : textOf(file);
  return anchor === undefined || anchorsIn(there).includes(anchor) ? undefined : `no section: ${target}`;
};

/** What is wrong with what is said to show that a requirement holds. */
const wrongEvidence = (cell: string, document: string): string[] => {
  const codes = [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  const links = [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
  const isShown = codes.some((code) => /^(test\/|npm run )/.test(code)) || links.length > 0 || /\*\*(yours|not met)\*\*/i.test(cell);
  return [
    ...(isShown ? [] : [`shown by nothing: ${cell}`]),
    ...codes.flatMap((code) => wrongCode(code) ?? []),
    ...links.flatMap((target) => wrongLink(target, document) ?? []),
  ];
};

const rowsOf = (text: string): string[][] =>
  [...text.matchAll(/^\| (\d+\.\d.*) \|$/gm)].map(([, row = '']) => row.split(' | ').map((cell) => cell.trim()));

/** Everything that is wrong with a document of this form. */
const wrongIn = (document: string): string[] => {
  const [applicable = '', rest = ''] = document.split(`\n${NOT_APPLICABLE}\n`);
  const named: string[] = [];
  const wrong: string[] = [];
  for (const [number = '', level, , evidence = '', ...more] of rowsOf(applicable)) {
    named.push(number);
    if (more.length > 0) wrong.push(`${number} has too many cells`);
    if (Number(level) !== REQUIREMENTS[number]) wrong.push(`${number} is not of level ${level}`);
    wrong.push(...wrongEvidence(evidence, document).map((what) => `${number}: ${what}`));
  }
  for (const [numbers = '', why = ''] of rowsOf(rest)) {
    named.push(...numbers.split(', '));
    if (why.length < 5) wrong.push(`${numbers} without a reason`);
  }
  return [
    ...wrong,
    ...named.filter((number, at) => named.indexOf(number) !== at).map((number) => `${number} twice`),
    ...named.filter((number) => !(number in REQUIREMENTS)).map((number) => `${number} is none`),
    ...Object.keys(REQUIREMENTS).flatMap((number) => (named.includes(number) ? [] : [`${number} is missing`])),
  ];
};

describe('docs/security/asvs.md', () => {
  it('has every requirement of levels 1 and 2 once, each shown by something that there is', () => {
    assert.equal(Object.keys(REQUIREMENTS).length, 253);
    assert.deepEqual(wrongIn(DOCUMENT), []);
  });

  const first = '| 1.1.2 | 2 |';
  const changed: [string, string, string, RegExp][] = [
    ['an invented test', ' › escapes what is not its own', ' › escapes what nobody wrote', /^1\.1\.2: no test: /],
    ['an invented file', 'test/site/html.test.ts', 'test/site/htm.test.ts', /^1\.1\.2: no file: test\/site\/htm\.test\.ts$/],
    ['a file without a test', 'test/site/html.test.ts › escapes what is not its own', 'test/site/html.test.ts', /names no test/],
    ['an invented suite', 'npm run test:hostile', 'npm run test:friendly', /no script/],
    ['an invented section', 'endpoint.md#sending', 'endpoint.md#singing', /^2\.1\.1: no section/],
    ['an invented document', 'endpoint.md#sending', 'endpoints.md#sending', /^2\.1\.1: no document/],
    ['a requirement that is missing', first, '| no. | 2 |', /^1\.1\.2 is missing$/],
    ['one that stands twice', '| 17.1.1, ', '| 1.1.2, 17.1.1, ', /^1\.1\.2 twice$/],
    ['one that there is not', '| 17.1.1, ', '| 17.9.9, 17.1.1, ', /^17\.9\.9 is none$/],
    ['one that does not apply without a reason', 'no WebRTC |', '– |', /without a reason$/],
    ['another level', first, '| 1.1.2 | 1 |', /^1\.1\.2 is not of level 1$/],
    ['words for evidence', '**yours**: at the provider, for everybody with a role', 'surely', /^6\.3\.3: shown by nothing/],
  ];
  for (const [what, from, to, expected] of changed) {
    it(`would be caught with ${what}`, () => {
      assert.ok(DOCUMENT.includes(from), from);
      const found = wrongIn(DOCUMENT.replace(from, to));
      assert.ok(found.length > 0 && found.some((one) => expected.test(one)), found.join('\n'));
    });
  }
});

describe('SECURITY.md', () => {
  it('sends people where security.txt is, and knows the setting for it', () => {
    const text = textOf('SECURITY.md');
    assert.match(text, /\/\.well-known\/security\.txt/);
    assert.match(textOf('server/src/routes/security-txt.ts'), /'\/\.well-known\/security\.txt'/);
    assert.match(text, /SECURITY_CONTACT/);
    assert.match(textOf('server/src/settings.ts'), /'SECURITY_CONTACT'/);
    assert.match(textOf('server/src/routes/security-txt.ts'), /Preferred-Languages: da, en/);
    assert.match(text, /Danish or English/);
  });
});
