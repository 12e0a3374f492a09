import {readdirSync} from 'node:fs';
import {publishContent} from '../../server/src/content/publish.js';
import {html, Html} from '../../server/src/pages/html.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {input, postForm, read, send} from '../server/citizen.js';
import {openStaff, type Staff} from '../server/staff-api.js';
import {forEach, type Checks} from './checks.js';
import {isEditorial, marker, putting, SLOTS, spaceWith} from './editorial.js';
import {addressesIn, difference, flatten, inHtml} from './html.js';

const widgets = readdirSync(new URL('../../src/widgets/', import.meta.url)).sort();

/** Texts of a contribution beside those of the space: what it says, where, who, what was answered. */
const OWN = 4;

/** What is a pattern or a place to something that puts texts together: each of these stands in every place at once. */
const PATTERNS = ['$&', '$`', "$'", '$$', '$1', '{label}{min}{max}', '{municipality}', '{reason}{amount}{day}', '<!--?lit$1$-->'];

/** Everything that the server writes as HTML about one space, by what it is. */
const pagesOf = async (server: TestEndpoint, staff: Staff, id: string, texts: readonly string[]): Promise<Map<string, string>> => {
  const endpoint = `${server.url}/api/${id}`;
  await publishContent(server.db, spaceWith(id, counting(texts), {moderation: 'before'}));
  const [text = '', place = '', name = '', answer = ''] = texts.slice(SLOTS);
  const {json} = await send(endpoint, {kind: 'initiative', fields: {text, title: place, name}});
  await send(endpoint, input({text, place, pejlemaerke: 'natur', group: 'ung'}));
  const {items} = (await staff.get(`contributions?space=${id}`)).json as {items: {id: string}[]};
  const desk = await read(`${server.url}/staff/?space=${id}`, {cookie: staff.cookie});
  const ids = items.map((item) => item.id);
  await staff.decide(id, ids, 'publish');
  await staff.decide(id, ids, 'answer', {answer});
  const pages = new Map<string, string>([['the desk', desk.text.replace(/<select name="space">[\s\S]*?<\/select>/, '')]]);
  for (const widget of widgets) pages.set(widget, (await read(`${endpoint}/embed/${widget}`)).text);
  pages.set('initiatives', (await read(`${endpoint}/embed/input-wall?kind=initiative`)).text);
  for (const kind of ['input', 'initiative', 'participation']) {
    pages.set(`form ${kind}`, (await read(`${endpoint}/forms/${kind}`)).text);
    // What was typed comes back with the faults.
    pages.set(`faults ${kind}`, (await postForm(`${endpoint}/forms/${kind}`, {place: text, email: place, name})).text);
  }
  pages.set('no receipt', (await read(`${endpoint}/receipt`)).text);
  pages.set('receipt', (await postForm(`${endpoint}/receipt`, {code: json.code as string})).text.replaceAll(json.code as string, 'CODE'));
  const url = encodeURIComponent(`${endpoint}/embed/vision-card`);
  pages.set('oembed', ((await read(`${endpoint}/oembed?url=${url}`)).json as {html: string}).html);
  return new Map([...pages].map(([what, page]) => [what, page.replaceAll(id, 'SPACE')]));
};

const counting = (texts: readonly string[]): (() => string) => {
  let slot = 0;
  return () => texts[slot++] ?? '';
};

/** The forms take the text without blanks at its ends, and what they do not take is said on the page that comes back. */
const fit = (text: string): string => text.trim().slice(0, 200).trim();

/** Texts that the forms of the sample take. Others are looked at where texts are sent. */
const isSendable = (text: string): boolean => fit(text).length > 2 && !/\d{4}/.test(text) && isEditorial(text);

/** Texts for every place of a space, row by row; each text stands in one place at least. */
const rowsOf = (all: readonly string[]): string[][] => {
  const [texts, own] = [all.filter(isEditorial), all.filter(isSendable).map(fit)];
  const rows = Array.from({length: Math.ceil(texts.length / SLOTS)}, (_, row) => [
    ...Array.from({length: SLOTS}, (_, i) => texts[(row * SLOTS + i) % texts.length] ?? ''),
    ...Array.from({length: OWN}, (_, i) => own[(row * OWN + i) % own.length] ?? ''),
  ]);
  const same = PATTERNS.map((text) => [...Array<string>(SLOTS).fill(text), ...Array<string>(OWN).fill(`${text} ${text}`)]);
  return [...rows, ...same];
};

/** Every page the server writes, with hostile texts in every place: the same elements, and the texts to the character. */
export const checkPages = async (checks: Checks, server: TestEndpoint, texts: readonly string[]): Promise<void> => {
  const staff = await openStaff(server);
  const markers = Array.from({length: SLOTS + OWN}, (_, slot) => marker(slot));
  const plain = new Map([...(await pagesOf(server, staff, 'plain-space', markers))].map(([what, page]) => [what, flatten(page)]));
  const rows = rowsOf(texts);
  const failures: string[] = [];
  let pages = 0;
  await forEach(rows, async (given, row) => {
    const put = putting(given.map(inHtml));
    for (const [what, page] of await pagesOf(server, staff, `hostile-${row}-x`, given)) {
      pages++;
      const known = plain.get(what);
      const how = known && difference(known, flatten(page), put);
      if (!known || how !== undefined) failures.push(`${what} of ${row}: ${how ?? 'missing'}`);
    }
  });
  const count = texts.filter(isEditorial).length;
  checks.none(`${pages} pages with ${count} hostile texts have the elements of a plain one, and the texts to the character`, failures);
  checks.found['pages compared with a plain one, element by element'] = pages;
  checks.found['texts in the places of the municipality’s'] = count;
  controlPages(checks, texts.filter(isEditorial));
};

/** The same comparison over a template that does not escape. */
const controlPages = (checks: Checks, texts: readonly string[]): void => {
  const page = (text: string, escaped: boolean): string =>
    html`<!doctype html><title>x</title><main><p title="${escaped ? text : new Html(text)}">${escaped ? text : new Html(text)}</p></main>`
      .text;
  const plain = flatten(page(marker(0), true));
  const caught = (escaped: boolean): number =>
    texts.filter((text) => difference(plain, flatten(page(text, escaped)), putting([inHtml(text)])) !== undefined).length;
  checks.holds('an escaping template is found fault with by none of them', caught(true) === 0);
  checks.control('texts that a template without escaping lets in as markup', caught(false));
};

const ALLOWED = /^(https?|mailto|tel):$/;

/** Where a browser would go from a page of ours. */
const leadsTo = (address: string): string => {
  try {
    return new URL(address, 'https://here.example/api/x/embed/vision-card').protocol;
  } catch {
    return 'nowhere';
  }
};

const LINKS = 500;

/** Hostile addresses where the municipality names documents and its privacy page: none becomes a link that runs. */
export const checkLinks = async (checks: Checks, server: TestEndpoint, all: readonly string[]): Promise<void> => {
  const urls = all.filter((url) => !/\0|\p{Cs}/u.test(url));
  const failures: string[] = [];
  let links = 0;
  for (let from = 0; from < urls.length; from += LINKS) {
    const some = urls.slice(from, from + LINKS);
    const {endpoint} = await server.newSpace(withDocuments(some));
    for (const path of ['/embed/vision-card', '/receipt']) {
      const page = (await read(endpoint + path)).text;
      for (const {name, tag, value} of addressesIn(page)) {
        if (tag === 'a') links++;
        if (name === 'srcdoc' || !ALLOWED.test(leadsTo(value))) failures.push(`${path}: <${tag} ${name}=${JSON.stringify(value)}>`);
      }
    }
  }
  checks.none(`of ${urls.length} addresses in documents and privacy pages, ${links} links and none that runs`, failures);
  const live = urls.filter((url) => leadsTo(url) === 'javascript:').length;
  checks.control('addresses among them that would run if they were let through', live);
};

const withDocuments = (urls: readonly string[]): Parameters<TestEndpoint['newSpace']>[0] => {
  const say = (text: string): {da: string} => ({da: text});
  const vision = {...spaceWith('x', () => 'x').visions[0], documents: urls.map((url, i) => ({title: say(`Nr. ${i}`), url, note: null}))};
  return {visions: [vision as never], privacy: urls[0] ?? ''};
};
