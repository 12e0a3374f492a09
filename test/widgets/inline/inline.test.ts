import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import type {Widget} from '../../../src/widget.js';
import {EVERY} from '../../support/every-widget.js';
import {freshPage, newSpace, place, shows, until} from '../../support/wtr-page.js';

/** What tells, by the one address that it reads. */
const TELLING = Object.entries(EVERY).filter(
  ([name, {reads}]) => reads.length === 1 && reads[0] !== '/' && !['heatmap', 'input-form', 'dialogue', 'promise'].includes(name),
);
/** Items that others point to keep their ids. */
const POINTED_AT = ['result-list', 'association-guide'];

type Json = null | boolean | number | string | Json[] | {[name: string]: Json};

/** As short as somebody would write it: what stands for nothing is left out. */
const short = (value: Json, keepIds: boolean): Json => {
  if (Array.isArray(value)) return value.map((one) => short(one, keepIds));
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value).filter(
    ([name, one]) =>
      !(one === null || one === false || one === 'exact' || (Array.isArray(one) && !one.length)) &&
      name !== 'language' &&
      (keepIds || name !== 'id'),
  );
  return Object.fromEntries(left.map(([name, one]) => [name, short(one, keepIds)]));
};

/** The same as HTML with microdata, written as an editor's page has it. */
const microdata = (name: string, value: Json): Element[] => {
  if (Array.isArray(value)) return value.flatMap((one) => microdata(name, one));
  const tag = typeof value === 'number' || typeof value === 'boolean' ? 'data' : name === 'url' ? 'a' : 'div';
  const element = document.createElement(tag);
  element.setAttribute('itemprop', name);
  if (value !== null && typeof value === 'object') {
    element.setAttribute('itemscope', '');
    element.append(...Object.entries(value).flatMap(([inner, one]) => microdata(inner, one)));
  } else if (tag === 'data') element.setAttribute('value', String(value));
  else if (tag === 'a') element.setAttribute('href', String(value));
  else element.textContent = ` ${String(value)}\n`;
  return [element];
};

const script = (text: string): HTMLScriptElement => Object.assign(document.createElement('script'), {type: 'application/json', text});

/** Puts a widget with something in it onto the page, and waits until it shows its content. */
const bring = async (name: string, inside: Node[], attributes: Record<string, string> = {}): Promise<Widget> => {
  const widget = document.createElement(`sammen-${name}`) as Widget;
  for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
  widget.append(...inside);
  document.body.append(widget);
  return widget;
};

const textOf = (widget: Widget): string => widget.shadowRoot?.querySelector('.widget')?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('Content that stands in the widget', () => {
  beforeEach(freshPage);
  afterEach(() => document.querySelectorAll('body > *').forEach((element) => /^SAMMEN-/.test(element.tagName) && element.remove()));

  for (const [name, {reads, content}] of TELLING) {
    it(`shows as that of an endpoint does: ${name}`, async () => {
      const {endpoint} = await newSpace();
      const there = await place(`sammen-${name}`, {endpoint});
      await shows(there, content);
      const answer = (await (await fetch(endpoint + String(reads[0]))).json()) as {[name: string]: Json};
      const given = short(answer, POINTED_AT.includes(name)) as {[name: string]: Json};
      const ways = {
        JSON: [script(JSON.stringify(answer))],
        'short JSON': [script(JSON.stringify(given))],
        microdata: Object.entries(given).flatMap(([property, value]) => microdata(property, value)),
      };
      for (const [way, inside] of Object.entries(ways)) {
        const widget = await bring(name, inside);
        await until(() => textOf(widget) === textOf(there) || widget.shadowRoot?.querySelector('.failure'));
        expect(textOf(widget), way).to.equal(textOf(there));
        widget.remove();
      }
    });
  }

  it('is what an endpoint of the page’s is not asked for', async () => {
    const {endpoint} = await newSpace();
    const widget = await bring('fact-list', [script('{"title": "Mit", "items": [{"text": "Står her"}]}')], {endpoint});
    await until(() => textOf(widget).includes('Står her'));
    const asked = performance.getEntriesByType('resource').map((entry) => entry.name);
    expect(asked.filter((address) => address.startsWith(endpoint))).to.eql([]);
  });

  it('may be one thing by itself', async () => {
    const widget = await bring('interview', [
      script('{"title": "Samtale", "person": "Ada", "questions": [{"question": "Hvorfor?", "answer": "Derfor."}]}'),
    ]);
    await until(() => textOf(widget).includes('Derfor.'));
  });

  for (const [what, text, path] of [
    ['without a text that must be there', '{"title": "Tal", "items": [{"amount": 1}]}', 'items.0.text'],
    ['with words where a number belongs', '{"title": "Tal", "items": [{"amount": "mange", "text": "x"}]}', 'items.0.amount'],
    ['that is no JSON', '{"title": ', 'JSON'],
  ] as const)
    it(`says where the fault is in content ${what}`, async () => {
      const heard = new Promise<string>((resolve) => {
        document.addEventListener('sammen-error', (event) => resolve((event as unknown as {message: string}).message), {once: true});
      });
      await bring('fact-list', [script(text)]);
      expect(await heard).to.include(path);
    });
});

describe('An address with /*.json', () => {
  it('is a folder of files', async () => {
    const asked: string[] = [];
    const {fetch} = window;
    window.fetch = (input) => {
      asked.push(String(input));
      return Promise.resolve(new Response('{"language": "da", "title": "Filer", "intro": null, "items": []}'));
    };
    try {
      const list = await place('sammen-fact-list', {endpoint: 'https://files.example/content/da/*.json'});
      await until(() => asked.length > 0 && list.shadowRoot?.querySelector('.widget'));
      expect(asked).to.eql(['https://files.example/content/da/facts.json']);
    } finally {
      window.fetch = fetch;
    }
  });
});
