import fc from 'fast-check';
import type {Chance} from '../data/seeded.js';
import {NAUGHTY} from '../hostile/strings.js';
import type {Schema} from './contract.js';
import {encoded} from './draft.js';
import type {Facts} from './facts.js';

/** What values are made with: chance, and what there is in the server. */
export interface Making {
  chance: Chance;
  facts: Facts;
  schemas: (name: string) => Schema | undefined;
}

const matching = new Map<string, fc.Arbitrary<string>>();

/** A text that a pattern takes. */
const textFor = (pattern: string, {chance}: Making): string => {
  const known = matching.get(pattern) ?? fc.stringMatching(new RegExp(pattern));
  matching.set(pattern, known);
  return fc.sample(known, {seed: chance.between(0, 0x7fffffff), numRuns: 1})[0] ?? '';
};

/** Words as somebody writes them, or what nobody should. */
export const anyText = ({chance}: Making, longest = 2_000): string => {
  const words = ['flere', 'bænke', 'langs', 'fjorden', 'og', 'en', 'sikker', 'cykelsti', 'til', 'skolen', 'tak'];
  const text = chance.between(0, 2) ? Array.from({length: chance.between(1, 30)}, () => chance.one(words)).join(' ') : chance.one(NAUGHTY);
  return text.slice(0, longest);
};

const base64 = (text: string): string => Buffer.from(text).toString('base64url');

/** A cursor as the server writes them, with whatever in it. */
const forged = ({chance, facts}: Making): string => {
  if (!chance.between(0, 4))
    return base64(`${chance.one(['', '2026-01-05T09:00:00Z', '9999-99-99T99Z'])} 99999 ${chance.one(facts.slugs)}`);
  const order = chance.one(['newest', 'supported', 'answered', 'oldest', '__proto__', '']);
  const value = chance.one([
    '0',
    '1',
    '1735689600000',
    '8640000000000000',
    '999999999999999',
    '2147483647',
    '2147483648',
    '-1',
    '1e3',
    'NaN',
    '',
  ]);
  const id = chance.one([chance.one(facts.contributions), '01890000-0000-7000-8000-000000000000', 'x', '']);
  return base64([order, value, id, ...chance.one([[], ['b'], ['c']])].join('.')).slice(0, 160);
};

/** What there is, by the name of the parameter or property that asks for it. */
const KNOWN: Record<string, (making: Making) => unknown> = {
  space: ({chance, facts}) => chance.one(facts.spaces),
  id: ({chance, facts}) => chance.one(chance.one([facts.contributions, facts.contributions, facts.hidden, facts.slugs])),
  kind: ({chance}) => chance.one(['input', 'input', 'input', 'initiative', 'participation']),
  ...Object.fromEntries(
    [
      ...['pejlemaerke', 'group', 'theme', 'topic', 'outcome', 'vision', 'interview', 'video'],
      ...['budget', 'project', 'hearing', 'draw', 'room', 'activity'],
    ].map((name) => [
      name,
      ({chance, facts}: Making) => chance.one(facts.slugs.filter((slug) => facts.kindOf[slug] === (name === 'topic' ? 'theme' : name))),
    ]),
  ),
  code: ({chance, facts}) => chance.one(facts.codes),
  proof: ({chance, facts}) => chance.one(facts.proofs),
  website: ({chance}) => chance.one(['', '', 'https://eksempel.dk']),
  actor: ({chance}) => `device-${chance.digits(2)}-0123456789`,
  q: (making) => anyText(making, 200),
  cursor: (making) => (making.chance.between(0, 1) ? making.chance.one(making.facts.cursors) : forged(making)),
  widget: ({chance, facts}) => chance.one(facts.widgets),
  url: ({chance, facts}) => {
    const widget = chance.one(facts.widgets);
    return `http://${facts.host}/api/${chance.one(facts.spaces)}/embed/${widget}${chance.one(['', '?lang=en', '?parent=x', '?heading-level=3'])}`;
  },
  parent: ({facts}) => `http://${facts.host}`,
  from: ({chance}) => chance.one(['2026-01-01', '2031-05-01T00:00:00Z', '9999-12-31', '0000-01-01', '2026-13-99']),
  // A few keys are used again and again, with whatever else.
  'Idempotency-Key': ({chance}) => `key-of-the-suite-${chance.digits(chance.between(0, 2) ? 9 : 2)}`,
  fields: (making) => fieldsOf(making),
  // What the sample's budgets have room for, and now and then one too many.
  choices: ({chance, facts}) => {
    const projects = facts.slugs.filter((slug) => facts.kindOf[slug] === 'project');
    return projects.slice(0, chance.between(1, projects.length)).map((project) => ({project, points: 1}));
  },
  text: (making) => anyText(making, 4_000),
  note: (making) =>
    making.chance.between(0, 3) ? anyText(making, 1_000) : making.chance.one(['cpr 010203-1234', 'x'.repeat(1_001), 'a\0b', '\ud800']),
  language: ({chance}) => chance.one(['da', 'en', 'ar', 'de-AT', 'x-y']),
};

/** Answers to the questions of the sample's forms. */
const fieldsOf = (making: Making): Record<string, unknown> => {
  const {chance, facts} = making;
  const all: [string, unknown][] = [
    ['text', `${anyText(making).slice(0, 1_800)} og en bænk`],
    ['title', anyText(making, 200)],
    ['pejlemaerke', chance.one(facts.slugs.filter((slug) => facts.kindOf[slug] === 'pejlemaerke'))],
    ['group', chance.one([...facts.slugs.filter((slug) => facts.kindOf[slug] === 'group'), 'x'])],
    ['place', anyText(making, 200)],
    ['name', anyText(making, 200)],
    ['email', chance.one(['borger@eksempel.dk', 'ikke en adresse', 'a@b.dk\r\nBcc: c@d.dk'])],
    ['level', chance.one(['observe', 'cocreate', 'x'])],
    ['activities', chance.one([[], ['topmoede'], ['topmoede', 'topmoede'], 'topmoede'])],
  ];
  const mandatory = all.slice(0, 1);
  return Object.fromEntries([...mandatory, ...all.slice(1).filter(() => chance.between(0, 6) === 0)]);
};

/** A value that a schema takes; of what has a name, mostly something that there is. */
export const valueFor = (schema: Schema, making: Making, name = ''): unknown => {
  const {chance, schemas} = making;
  const known = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
  if (known && chance.between(0, 14) > 0) return known(making);
  if (schema.$ref !== undefined) return valueFor(schemas(schema.$ref) ?? {}, making, name);
  if (schema.enum) return chance.one(schema.enum);
  if (schema.const !== undefined) return schema.const;
  if (schema.anyOf) return valueFor(chance.one(schema.anyOf), making, name);
  switch (schema.type) {
    case 'object':
      return objectFor(schema, making);
    case 'array':
      return Array.from({length: chance.between(schema.minItems ?? 0, (schema.minItems ?? 0) + 2)}, () =>
        valueFor(schema.items ?? {}, making),
      );
    case 'number':
    case 'integer':
      return chance.between(schema.minimum ?? 0, schema.maximum ?? (schema.minimum ?? 0) + 100);
    case 'boolean':
      return chance.between(0, 1) === 1;
    case 'null':
      return null;
    default:
      return schema.pattern === undefined ? anyText(making, schema.maxLength) : textFor(schema.pattern, making);
  }
};

const objectFor = (
  {properties = {}, required = [], propertyNames, additionalProperties}: Schema,
  making: Making,
): Record<string, unknown> => {
  const named = Object.entries(properties)
    .filter(([name]) => required.includes(name) || making.chance.between(0, 1))
    .map(([name, schema]) => [name, valueFor(schema, making, name)]);
  const isMap = typeof additionalProperties === 'object';
  const more = isMap
    ? Array.from({length: making.chance.between(0, 3)}, () => [
        String(valueFor(propertyNames ?? {type: 'string'}, making)),
        valueFor(additionalProperties, making),
      ])
    : [];
  return Object.fromEntries([...named, ...more]) as Record<string, unknown>;
};

/** The same as it stands in an address. */
export const partFor = (schema: Schema, making: Making, name: string): string => encoded(String(valueFor(schema, making, name)));
