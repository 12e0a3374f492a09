import type {Tab} from '../matrix/tabs.js';
import {input, send} from '../server/citizen.js';
import {openStaff, type Staff} from '../server/staff-api.js';
import {publishContent} from '../../server/src/content/publish.js';
import {EVERY, tagOf} from '../support/every-widget.js';
import type {Checks} from './checks.js';
import {isEditorial, marker, putting, SLOTS, spaceWith} from './editorial.js';
import {difference, type Flat} from './html.js';
import {faultsIn, flatOf, heardIn, until, type Policy, type Stage} from './stage.js';

/** Contributions on each wall, and texts of each: what it says, where, and what was answered. */
const ON_WALL = 4;
const OF_EACH = 3;
const TEXTS = SLOTS + ON_WALL * OF_EACH;

const TAGS = Object.keys(EVERY)
  .map((name) => tagOf(name))
  .join('\n');

/** Opens what opens: the faults of a form that was sent empty. */
const ACT = "document.querySelector('sammen-input-form').shadowRoot.querySelector('[part=send]').click()";

/** A text that the forms take, and that is as high on the page as a short one. */
const fits = (text: string): boolean =>
  isEditorial(text) && text === text.trim() && text.length > 2 && text.length <= 180 && !/[\n\r]|\d{4}/.test(text);

/** A space with these texts in every place, and a page with every widget on it for each policy. */
const stageSpace = async (stage: Stage, staff: Staff, id: string, texts: readonly string[]): Promise<Round> => {
  const {server, host} = stage;
  let slot = 0;
  await publishContent(
    server.db,
    spaceWith(id, () => texts[slot++] ?? '', {origins: [host.url]}),
  );
  const endpoint = `${server.url}/api/${id}`;
  let code = '';
  for (let one = 0; one < ON_WALL; one++) {
    const [text = '', place = '', answer = ''] = texts.slice(SLOTS + one * OF_EACH);
    const {status, json} = await send(endpoint, input({text, place, pejlemaerke: 'natur', group: 'ung'}));
    if (status !== 202) throw new Error(`not received: ${JSON.stringify(json)}`);
    code = json.code as string;
    const {items} = (await staff.get(`contributions?space=${id}&status=waiting`)).json as {items: {id: string}[]};
    const ids = items.map((item) => item.id);
    await staff.decide(id, ids, 'publish');
    await staff.decide(id, ids, 'answer', {answer});
  }
  const urlOf = (policy: Policy): string =>
    `${stage.page(policy, {attributes: `data-endpoint="${endpoint}"`, body: TAGS})}#sammen-receipt=${code}`;
  return {id, code, texts, urls: {strict: urlOf('strict'), none: urlOf('none')}};
};

/** Where the page's address, the space's id and the receipt's code stand, they are others each time. */
const settled = ({shape, values}: Flat, {id, code, urls}: Round): Flat => {
  const plainCode = code.replaceAll('-', '');
  const others: [string, string][] = [
    // Also in a letter that passes it on.
    ...Object.values(urls)
      .map((url) => url.split('#')[0] ?? '')
      .flatMap((url) => [url, encodeURIComponent(url)].map((one): [string, string] => [one, 'PAGE'])),
    ...[id, code, code.replaceAll('-', ' '), plainCode].map((one): [string, string] => [one, 'OTHER']),
  ];
  // Longest first: one page's address may be the beginning of another's.
  others.sort(([a], [b]) => b.length - a.length);
  return {shape, values: values.map((value) => others.reduce((text, [one, instead]) => text.replaceAll(one, instead), value))};
};

interface Round {
  id: string;
  /** Of a receipt. */
  code: string;
  texts: readonly string[];
  urls: Record<Policy, string>;
}

/** Spaces with all of these texts, published and ready to be shown; the first one with markers. */
export const stageRounds = async (stage: Stage, texts: readonly string[]): Promise<Round[]> => {
  const staff = await openStaff(stage.server);
  const [editorial, short] = [texts.filter(isEditorial), texts.filter(fits)];
  const rows = Array.from({length: Math.ceil(editorial.length / SLOTS)}, (_, row) => [
    ...Array.from({length: SLOTS}, (_, i) => editorial[(row * SLOTS + i) % editorial.length] ?? ''),
    ...Array.from({length: TEXTS - SLOTS}, (_, i) => short[(row * (TEXTS - SLOTS) + i) % short.length] ?? ''),
  ]);
  const rounds: Round[] = [];
  for (const [at, row] of [Array.from({length: TEXTS}, (_, slot) => marker(slot)), ...rows].entries()) {
    const id = `shown-${at}-x`;
    rounds.push(await stageSpace(stage, staff, id, row));
  }
  return rounds;
};

const inForm = (tab: Tab, selector: string): Promise<unknown> =>
  until(() => tab.read(`!!document.querySelector('sammen-input-form')?.shadowRoot?.querySelector('${selector}')`), Boolean);

const open = async (tab: Tab, url: string): Promise<void> => {
  await tab.open(url);
  await inForm(tab, '[part=send]');
  await tab.read(ACT);
  await inForm(tab, '[part=error-summary]');
};

/** What a browser makes of the texts: the elements that it makes of markers, and each text to the character. */
export const checkShown = async (checks: Checks, tab: Tab, browser: string, [plain, ...hostile]: Round[]): Promise<void> => {
  if (!plain) throw new Error('there is nothing to compare with');
  const failures: string[] = [];
  let [pages, texts] = [0, 0];
  for (const policy of ['strict', 'none'] as const) {
    await open(tab, plain.urls[policy]);
    const isWhole = ({values}: Flat): boolean => {
      const all = values.join(' ');
      return [0, SLOTS - 1, SLOTS, TEXTS - 1].every((slot) => all.includes(marker(slot)));
    };
    let before: Flat = {shape: [], values: []};
    const known = settled(
      await until(
        () => flatOf(tab),
        (flat) => isWhole(flat) && difference(before, (before = flat), String) === undefined,
      ),
      plain,
    );
    const places = new Set(known.values.flatMap((value) => value.match(/mrk\d+kr/g) ?? []));
    for (const round of hostile) {
      const {id, texts: given, urls} = round;
      pages++;
      texts += places.size;
      await open(tab, urls[policy]);
      const differs = (flat: Flat): string | undefined => difference(known, settled(flat, round), putting(given));
      const flat = await until(
        () => flatOf(tab),
        (shown) => differs(shown) === undefined,
      );
      const how = differs(flat);
      if (how !== undefined) failures.push(`${policy}, ${id}: ${how}`);
      failures.push(...faultsIn(await heardIn(tab)).map((fault) => `${policy}, ${id}: ${fault}`));
    }
  }
  checks.none(`${browser}: ${pages} pages with every widget show ${texts} hostile texts to the character, and nothing runs`, failures);
  checks.found[`${browser}: hostile texts shown and compared`] = texts;
};
