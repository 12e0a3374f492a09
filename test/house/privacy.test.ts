import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {migrations} from '../../server/src/db/migrations/index.js';

const PRIVACY = readFileSync('docs/privacy.md', 'utf8');

/** What a table of the document names in its first column. */
const namedBelow = (heading: string): string[] => {
  const part = PRIVACY.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '';
  const cells = [...part.matchAll(/^\|([^|]+)\|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
};

const sources = (folder: string): string =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

/** Names beginning with "sammen" that are not tags, events, styles or files: what the widgets store under. */
const keysIn = (code: string): string[] => {
  const calls = [...code.matchAll(/(?:local|session)Storage(?:\[|\.\w+\()\s*([^\])]+)/g)].map(([, name = '']) => name);
  const constants = calls.flatMap((name) => {
    const [, value] = new RegExp(`const ${name.trim().replace(/\(.*/, '')}\\b[^=]*=[^'\`]*['\`]([^'\`]+)`).exec(code) ?? [];
    return value === undefined ? [name] : [value];
  });
  return [...new Set([...constants, ...[...code.matchAll(/openDB<\w+>\('([^']+)'/g)].map(([, name = '']) => name)])]
    .map((name) =>
      name
        .replace(/['\`]/g, '')
        .replace(/\$\{.*|\(.*/g, '')
        .replace(/,.*/, '')
        .trim(),
    )
    .filter((name) => name.startsWith('sammen'));
};

describe('docs/privacy.md', () => {
  it('names every key that the widgets store under, and no other', () => {
    const named = namedBelow('On the citizen’s device').concat(namedBelow("On the citizen's device"));
    const stems = named.filter((name) => name.startsWith('sammen')).map((name) => name.replace(/[ <].*/, ''));
    const found = keysIn(sources('src'));
    assert.ok(found.length >= 4, found.join());
    assert.deepEqual([...new Set(found)].sort(), [...new Set(stems)].sort());
  });

  it('names every table of the database, and no other', () => {
    const made = migrations.flatMap(({sql}) => [...sql.matchAll(/CREATE TABLE (\w+)/g)].map(([, name = '']) => name));
    const dropped = migrations.flatMap(({sql}) => [...sql.matchAll(/DROP TABLE (\w+)/g)].map(([, name = '']) => name));
    const tables = [...made.filter((name) => !dropped.includes(name)), 'schema_migration', 'schema_lease'];
    assert.deepEqual(namedBelow('At the endpoint').sort(), tables.sort());
  });

  it('would miss a key that is added: the control', () => {
    assert.deepEqual(keysIn("localStorage.setItem('sammen-new', '1'); const KEPT = 'sammen-other'; sessionStorage.getItem(KEPT)"), [
      'sammen-new',
      'sammen-other',
    ]);
  });
});
