import type {TestEndpoint} from '../support/endpoint.js';
import {lookUp, post, postForm, read} from '../server/citizen.js';
import {forEach, type Checks} from './checks.js';
import {inHtml, textsIn} from './html.js';
import type {Everything} from './sent.js';

/** What is in one list and not in the other, each as often as it is there. */
export const missing = (expected: readonly string[], found: readonly string[]): string[] => {
  const left = new Map<string, number>();
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1);
  return expected.filter((text) => {
    const times = left.get(text) ?? 0;
    left.set(text, times - 1);
    return times <= 0;
  });
};

const said = (texts: readonly string[]): string[] => texts.map((text) => JSON.stringify(text.slice(0, 300)));

interface Item {
  id: string;
  text: string;
}

/** Every published contribution, page after page. */
const listed = async (endpoint: string): Promise<Item[]> => {
  const all: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const {json} = await read(`${endpoint}/contributions?limit=100${cursor && `&cursor=${cursor}`}`);
    all.push(...(json.items as Item[]));
    cursor = json.cursor as string | null;
  }
  return all;
};

/** The walls that are pages, all of them one after the other. */
const onPages = async (url: string, endpoint: string): Promise<string[]> => {
  const texts: string[] = [];
  for (let address = `${endpoint}/embed/input-wall`; address;) {
    const {text} = await read(address);
    texts.push(...textsIn(text, 'blockquote'));
    const next = /<a class="button" rel="next" href="([^"]*)"/.exec(text)?.[1];
    address =
      next === undefined
        ? ''
        : new URL(next.replaceAll('&amp;', '&'), `${url}/api/${new URL(endpoint).pathname.split('/')[2] ?? ''}/embed/input-wall`).href;
  }
  return texts;
};

/** What was sent comes back as it was, from everywhere. */
export const checkRoundTrip = async (checks: Checks, server: TestEndpoint, {endpoint, sent}: Everything): Promise<void> => {
  const texts = sent.map(({text}) => text);
  const items = await listed(endpoint);
  checks.none(`${items.length} in the list, each as it was sent`, [
    ...said(
      missing(
        texts,
        items.map(({text}) => text),
      ),
    ),
    ...(items.length === texts.length ? [] : [`${items.length} of ${texts.length}`]),
  ]);
  const [one, story, page, asked]: string[][] = [[], [], [], []];
  await forEach(items, async (item) => {
    const {json} = await read(`${endpoint}/contributions/${item.id}`);
    if ((json as Item).text !== item.text) one?.push(...said([item.text]));
  });
  await forEach(sent, async ({text, code}) => {
    const {json} = await lookUp(endpoint, code);
    if ((json as Item).text !== text) story?.push(...said([text]));
    const receipt = await postForm(`${endpoint}/receipt`, {code});
    if (!textsIn(receipt.text, 'blockquote').includes(inHtml(text))) page?.push(...said([text]));
    const searched = await read(`${endpoint}/contributions?q=${encodeURIComponent(Array.from(text).slice(0, 90).join(''))}`);
    const alike = await post(`${endpoint}/similar`, {kind: 'input', text: text.slice(0, 4_000)});
    if (searched.status !== 200 || alike.status !== 200) asked?.push(`${searched.status} ${alike.status} ${said([text])[0] ?? ''}`);
  });
  checks.none('each by itself is as in the list', one ?? []);
  checks.none('each with its receipt is as it was sent', story ?? []);
  checks.none('each on the page of its receipt is as it was sent', page ?? []);
  checks.none('each can be searched for, and asked what resembles it', asked ?? []);
  checks.none('each on the pages of the wall is as it was sent', said(missing(texts.map(inHtml), await onPages(server.url, endpoint))));
  checks.found['texts sent, published and read again'] = sent.length;
  const changed = texts.map((text) => text.normalize('NFKC'));
  checks.control('texts that come back otherwise from something that normalises them', missing(texts, changed).length);
};
