import {gzipSync} from 'node:zlib';
import {BROKEN, NAMES, NAUGHTY} from '../hostile/strings.js';
import {encoded, type Draft} from './draft.js';
import type {Making} from './values.js';

/** Spoils a draft in one way and says how; undefined where there is nothing of the kind to spoil. */
export type Damage = (draft: Draft, making: Making) => string | undefined;

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a document, the outermost first. */
const treesIn = (value: unknown): Tree[] =>
  Array.isArray(value) ? value.flatMap(treesIn) : isTree(value) ? [value, ...Object.values(value).flatMap(treesIn)] : [];

const inTree =
  (spoil: (tree: Tree, making: Making) => string | undefined): Damage =>
  (draft, making) => {
    if (draft.json === undefined) return undefined;
    const copy = structuredClone(draft.json);
    const trees = treesIn(copy);
    if (trees.length === 0) return undefined;
    const said = spoil(making.chance.one(trees), making);
    draft.json = copy;
    return said;
  };

const keyOf = (tree: Tree, {chance}: Making): string | undefined => {
  const names = Object.keys(tree);
  return names.length > 0 ? chance.one(names) : undefined;
};

const WRONG: readonly unknown[] = [null, true, 0, -1, 1.5, 1e308, '', 'x', [], {}, [[]], [null], {a: 1}, '1', ['x'], {length: 1}];

/** Something else than there was in one place of the document. */
const documents: Record<string, Damage> = {
  'a part missing': inTree((tree, making) => {
    const name = keyOf(tree, making);
    if (name === undefined) return undefined;
    Reflect.deleteProperty(tree, name);
    return name;
  }),
  'a part too many': inTree((tree, {chance}) => {
    const name = chance.one([...NAMES, 'id', 'status', 'extra', '', ' ', '$where', 'a.b', '0', 'ключ']);
    // Defined, not assigned: `__proto__` is then a property like any other, and JSON has it.
    Object.defineProperty(tree, name, {value: chance.one(WRONG), enumerable: true, configurable: true, writable: true});
    return name;
  }),
  'a part of another type': inTree((tree, making) => {
    const name = keyOf(tree, making);
    if (name === undefined) return undefined;
    tree[name] = making.chance.one(WRONG);
    return name;
  }),
  'a naughty text': inTree((tree, making) => {
    const name = keyOf(tree, making);
    if (name === undefined) return undefined;
    tree[name] = making.chance.one([...NAUGHTY, ...BROKEN, 'a\0b', '\0']);
    return name;
  }),
  'a text too long': inTree((tree, making) => {
    const name = keyOf(tree, making);
    if (name === undefined) return undefined;
    tree[name] = making.chance.one(['x', 'å', '👩‍👩‍👧‍👦', ' ', '=', 'a\u0301']).repeat(making.chance.between(1_000, 6_000));
    return name;
  }),
  'another document': (draft, {chance}) => {
    if (draft.json === undefined) return undefined;
    draft.json = chance.one(WRONG);
    return JSON.stringify(draft.json);
  },
};

const text = (draft: Draft): string => Buffer.from(JSON.stringify(draft.json)).toString('latin1');

/** The body as bytes that are no such document. */
const bodies: Record<string, Damage> = Object.fromEntries(
  Object.entries<(json: string, making: Making) => string>({
    'a body that ends early': (json, {chance}) => json.slice(0, chance.between(0, json.length - 1)),
    'a body with more after it': (json) => `${json}}`,
    'two documents': (json) => json + json,
    'a body of spaces': () => '   \r\n',
    'a body that is empty': () => '',
    'a byte order mark': (json) => `\xef\xbb\xbf${json}`,
    'invalid UTF-8': (json) => json.replace(/:"/, ':"\xff\xfe\xc0\x80\xed\xa0\x80'),
    'UTF-16': (json) => Buffer.from(json, 'utf16le').toString('latin1'),
    'no JSON': (_, {chance}) =>
      chance.one(['undefined', 'NaN', "{'a': 1}", '{a: 1}', '[1,]', '<xml/>', 'kind=input', '-', '01', '"', '{"a":1e999}']),
    'the same name twice': (json) => json.replace('{', '{"kind":"x","code":"x","actor":"x",'),
    'prototypes in JSON': (json, {chance}) =>
      json.replace(
        '{',
        chance.one(['{"__proto__":{"admin":true},', '{"constructor":{"prototype":{"admin":true}},', '{"\\u005f_proto__":1,']),
      ),
    'deep nesting': (_, {chance}) => {
      const depth = chance.between(100, 9_000);
      return chance.between(0, 1) ? `${'['.repeat(depth)}${']'.repeat(depth)}` : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    },
    'a body that is too large': (json, {chance}) => json.replace(/\}$/, `,"x":"${'x'.repeat(chance.one([65_536, 70_000, 400_000]))}"}`),
    'a compressed body': (json) => gzipSync(Buffer.from(json, 'latin1')).toString('latin1'),
    'a half surrogate pair in JSON': (json) => json.replace(/:"/, ':"\\ud83d'),
    'a NUL in JSON': (json) => json.replace(/:"/, ':"\\u0000'),
    'a NUL byte': (json) => json.replace(/:"/, ':"\0'),
  }).map(([name, write]) => [
    name,
    (draft: Draft, making: Making) => {
      if (draft.json === undefined) return undefined;
      draft.raw = write(text(draft), making);
      delete draft.json;
      return '';
    },
  ]),
);

const segment = (draft: Draft, {chance}: Making): number => chance.between(Math.min(1, draft.path.length - 1), draft.path.length - 1);

/** The address, otherwise than it should be. */
const addresses: Record<string, Damage> = {
  'an odd segment': (draft, making) => {
    const at = segment(draft, making);
    const odd = making.chance.one([
      ...[
        '%00',
        '%ff',
        '%c0%ae',
        '%',
        '%zz',
        '%2f',
        '%5c',
        '%2e%2e',
        '..',
        '.',
        '%252e%252e',
        ';a=b',
        '*',
        ':space',
        '{space}',
        '%F0%9F',
        '',
      ],
      ...[
        encoded(making.chance.one(NAUGHTY)).slice(0, 3_000),
        'x'.repeat(making.chance.between(90, 9_000)),
        '\xe6\xf8',
        '%E6%F8%E5',
        '__proto__',
      ],
    ]);
    draft.path[at] = odd;
    return odd.slice(0, 40);
  },
  'a segment more': (draft, making) => {
    draft.path.splice(segment(draft, making), 0, making.chance.one(['', '..', 'x', '%2e', 'api', 'staff']));
    return '';
  },
  'a slash at the end': (draft) => (draft.path.push(''), ''),
  'another case': (draft) => ((draft.path = draft.path.map((part) => part.toUpperCase())), ''),
  'an unknown parameter': (draft, {chance}) => {
    const name = chance.one([...NAMES, 'x', '', 'limit[]', '__proto__[x]', 'constructor[prototype][x]', '%00', '%ff', '%']);
    draft.query.push([name, chance.one(['1', '', '%', '%ff', '%00'])]);
    return name;
  },
  'a parameter twice': (draft, {chance}) => {
    if (draft.query.length === 0) return undefined;
    draft.query.push(chance.one(draft.query));
    return '';
  },
  'a naughty parameter': (draft, {chance}) => {
    const pair = draft.query.length > 0 ? chance.one(draft.query) : undefined;
    const value = encoded(chance.one([...NAUGHTY, 'a\0b'])).slice(0, 3_000);
    if (pair) pair[1] = value;
    else draft.query.push([chance.one(['q', 'kind', 'cursor', 'limit', 'lang', 'url', 'from', 'space']), value]);
    return pair?.[0] ?? '';
  },
  'thousands of parameters': (draft, {chance}) => {
    for (let i = chance.between(1_000, 2_000); i > 0; i--) draft.query.push([`p${i}`, '1']);
    return '';
  },
  'an address of a whole': (draft, {facts, chance}) => {
    draft.before = chance.one([`http://${facts.host}`, 'http://ond.example', '/', '*', 'ond.example:443']);
    return draft.before;
  },
};

export const DAMAGES: Record<string, Damage> = {...documents, ...bodies, ...addresses};
