import {executeServerCommand} from '@web/test-runner-commands';
import {fixture, fixtureCleanup, html, nextFrame} from '@open-wc/testing';
import type {SpaceContent} from '../../server/src/content/shape.js';
import {clientFor} from '../../src/endpoint.js';
import {pace} from '../../src/data/outbox/deliver.js';
import {outbox} from '../../src/data/outbox/page.js';
import type {Widget} from '../../src/widget.js';
import type {Amount} from './listed.js';
import type {Arrival, Fault} from './wtr-faults.js';

// What a page can ask of the run's endpoint; see `wtr-endpoint.ts`.

export interface Space {
  id: string;
  endpoint: string;
}

export interface FaultyAddress extends Space {
  /** What is behind it. */
  space: Space;
  become(fault: Fault): Promise<void>;
  arrivals(): Promise<Arrival[]>;
}

export interface Stored {
  kind: string;
  body: string;
  status: string;
  place: string | null;
  fields: Record<string, string | string[]>;
  flags: string[];
  contact: Record<string, string>;
}

const PATIENCE = pace.timeouts;

const ask = <R>(command: string, payload: unknown): Promise<R> => executeServerCommand<R, unknown>(command, payload);

/** Publishes a space for one test, which this page may use. */
export const newSpace = (overrides: Partial<SpaceContent> = {}): Promise<Space> => ask('new-space', {origin: location.origin, overrides});

/** An address of its own in front of a space, where requests meet a fault. */
export const faultyAddress = async (space: Space, fault: Fault): Promise<FaultyAddress> => {
  const {id, endpoint} = await ask<Space>('faulty', {space: space.id, fault});
  return {
    ...{id, endpoint, space},
    become: async (next) => void (await ask('become', {id, fault: next})),
    arrivals: () => ask('arrivals', {id}),
  };
};

/** Everything that a space has received, newest first. */
export const stored = ({id}: Space): Promise<Stored[]> => ask('stored', {space: id});

/** Staff accepts the newest contribution. */
export const accept = ({id}: Space): Promise<string> => ask('accept', {space: id});

/** Staff rejects the newest contribution, with the code of a reason and perhaps a note. */
export const reject = ({id}: Space, reason: string, note: string | null = null): Promise<string> =>
  ask('reject', {space: id, reason, note});

/** Staff answers the newest contribution. */
export const answer = ({id}: Space, text: string): Promise<boolean> => ask('answer', {space: id, text});

/** Published contributions, so many of each; says their ids. */
export const listMany = ({id}: Space, amounts: Amount[]): Promise<string[]> => ask('list-many', {space: id, amounts});

/** Staff says that an outcome rests on these contributions. */
export const linkOutcome = ({id}: Space, outcome: string, contributions: string[]): Promise<boolean> =>
  ask('link-outcome', {space: id, outcome, contributions});

/** Forty people volunteer for the sample's draw, and twelve are drawn; says their numbers. All are `00000-00000-00001` to `00028`. */
export const drawOnce = ({id}: Space): Promise<string[]> => ask('draw', {space: id});

/** What becomes of a file when this page fetches it from now on: it waits, is lost, or arrives, also what waited. */
export const bring = (file: string, fate: 'held' | 'lost' | 'brought'): Promise<boolean> => ask('bring', {file, fate});

/** What assistive technology is told about an element: a line a node. */
export const outline = (element: Element): Promise<string> => {
  element.setAttribute('data-outline', '');
  return ask('outline', {selector: '[data-outline]'});
};

/** Waits until something holds; a test's own time limit is the end of it. */
export const until = async <T>(holds: () => T | null | undefined | false): Promise<T> => {
  for (;;) {
    const value = holds();
    if (value) return value;
    await nextFrame();
  }
};

/** Puts a widget on the page, with attributes and fallback, inside an element in `lang`. */
export const place = async <W extends Widget>(
  tag: string,
  attributes: Record<string, string> = {},
  {lang = 'da', fallback = ''}: {lang?: string; fallback?: string} = {},
): Promise<W> => {
  const page = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
  const widget = document.createElement(tag) as W;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.innerHTML = fallback;
  page.append(widget);
  return widget;
};

/** The widget's own text, with single spaces. */
export const textOf = (widget: Element): string => {
  const root = widget.shadowRoot?.querySelector('.widget');
  const text = root instanceof HTMLElement ? root.innerText : '';
  return text.replace(/\s+/g, ' ').trim();
};

/** The one element in a widget's shadow tree that a selector finds. */
export const part = <E extends HTMLElement = HTMLElement>(widget: Element, selector: string): E => {
  const found = widget.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`${widget.localName} has no ${selector}`);
  return found;
};

/** All of them. */
export const parts = <E extends HTMLElement = HTMLElement>(widget: Element, selector: string): E[] => [
  ...(widget.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** Waits until a widget's shadow tree has an element. */
export const shows = <E extends HTMLElement = HTMLElement>(widget: Element, selector: string): Promise<E> =>
  until(() => widget.shadowRoot?.querySelector<E>(selector));

/** Waits until a widget's text has these words. */
export const says = (widget: Element, words: string): Promise<boolean> => until(() => textOf(widget).includes(words));

/**
 * The element that has the focus, also inside a widget. Compare it with `===`: of an assertion that fails with an element in
 * it, the runner never hears.
 */
export const focused = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Gives up on an address sooner than a citizen's patience: a test need not wait as long. */
export const impatient = (endpoint: string, milliseconds: number): void => {
  Object.assign(clientFor(endpoint) ?? {}, {timeout: milliseconds});
  pace.timeouts = [milliseconds];
};

/** A page as a citizen meets it: nothing on it, nothing in the address, nothing kept. */
export const freshPage = async (): Promise<void> => {
  fixtureCleanup();
  pace.timeouts = PATIENCE;
  for (const {key} of await outbox.all()) await outbox.remove(key);
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
};
