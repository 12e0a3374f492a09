import * as v from 'valibot';
import type {Reader} from './data/client.js';
import {EndpointError} from './data/errors.js';

/** Where a fault is in what was given, and how to put something else in its place. */
interface Place {
  value: unknown;
  name: string;
  /** Its place among the others of its list, or its parent's. */
  index: number;
  put(value: unknown): void;
}

/** What a property's element says, as HTML's microdata has it (HTML Living Standard, 5.2.4). */
const valueOf = (element: HTMLElement): unknown => {
  if (element.hasAttribute('itemscope')) return propertiesIn(element);
  const attribute = ['content', 'href', 'src', 'value', 'datetime'].find((name) => element.hasAttribute(name));
  return attribute ? element.getAttribute(attribute) : element.textContent.trim();
};

/** The properties of an item, by name; several of one name are a list. */
const propertiesIn = (item: HTMLElement): Record<string, unknown> => {
  const found = new Map<string, unknown[]>();
  for (const element of item.querySelectorAll<HTMLElement>('[itemprop]')) {
    const scope = element.parentElement?.closest('[itemscope]');
    // One of an item inside this one is that one's.
    if (scope && scope !== item && item.contains(scope)) continue;
    const name = element.getAttribute('itemprop') ?? '';
    found.set(name, [...(found.get(name) ?? []), valueOf(element)]);
  }
  return Object.fromEntries([...found].map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
};

/** What stands in a widget: JSON in a `<script>`, or HTML with microdata. */
const givenIn = (host: HTMLElement): Record<string, unknown> => {
  const script = host.querySelector('script[type="application/json"]');
  if (script) return JSON.parse(script.textContent) as Record<string, unknown>;
  if (!host.querySelector('[itemprop]')) throw new EndpointError('network', 'no usable endpoint address');
  return propertiesIn(host);
};

const placeOf = (root: Record<string, unknown>, path: string): Place => {
  const names = path.split('.');
  const name = names.pop() ?? '';
  const parent = names.reduce<Record<string, unknown>>((at, next) => at[next] as Record<string, unknown>, root);
  const index = Number(names.findLast((one) => /^\d+$/.test(one)) ?? 0);
  return {value: parent[name], name, index, put: (value) => (parent[name] = value)};
};

/** What may be meant where something is left out, or written as HTML must write it: a list of one, a number as text. */
const meant = ({value, name, index}: Place, root: Record<string, unknown>, language: string): unknown[] => {
  if (value !== undefined) return [[value], ...(Number(value) || value === '0' ? [Number(value)] : []), true];
  const named = {
    language,
    writtenIn: language,
    id: String(index + 1),
    // One thing may stand for itself.
    items: [{...root}],
    qualifier: 'exact',
    number: index + 1,
    total: Array.isArray(root.items) ? root.items.length : 1,
  };
  return name in named ? [named[name as 'id']] : [null, [], false];
};

/**
 * What was given, completed until it is what the schema wants. What the contract has for nothing may be left out: null, an
 * empty list, false, the page's language, an item's id. A text that must be there must be.
 */
export const completed = <S extends v.GenericSchema>(schema: S, given: Record<string, unknown>, language: string): v.InferOutput<S> => {
  /** What is still to be tried, and what was said at first, by the place of the fault. */
  const faults = new Map<string, {message: string; left: unknown[]}>();
  for (;;) {
    const parsed = v.safeParse(schema, given);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue) ?? '';
    const place = placeOf(given, path);
    const {message, left} = faults.get(path) ?? {message: issue.message, left: meant(place, given, language)};
    faults.set(path, {message, left});
    if (!left.length) throw new EndpointError('contract', `${path}: ${message}`);
    place.put(left.shift());
  }
};

/** Stands in for the endpoint of a widget that brings its content itself. */
export const read = (host: HTMLElement): Reader => ({
  url: '',
  read: async (_path, schema, language) => completed(schema, givenIn(host), language),
});
