import assert from 'node:assert/strict';
import type {Browser, Locator} from 'playwright-core';
import {readWidgets} from '../../site/builder/manifest.mjs';
import {written, type Values, type Widget} from '../../site/builder/options.js';
import {placeholderSnippet, tagSnippet, type Choice} from '../../site/builder/snippets.js';
import {visit} from '../e2e/page.js';
import type {Bench} from './bench.js';

/** One value for every attribute that there is, other than its default, and with what has to be escaped. */
const valuesFor = (space: string): Values => ({
  ...{endpoint: space, 'heading-level': '4', vision: 'vision-2035', level: 'cocreate', kind: 'initiative'},
  ...{'form-url': '/giv-dit-bidrag/?fra="side"&til=1', 'receipt-url': '/kvittering/?a=1&b=<2>'},
  ...{
    columns: 'theme',
    pejlemaerke: 'natur',
    group: 'ung',
    topic: 'groent',
    sort: 'supported',
    q: 'bænk & "park"',
    'wall-url': '/bidrag/?a=1&b=<2>',
    ...{budget: 'kvarteret', draw: 'fjorden', hearing: 'lokalplan'},
    ...{interview: 'eleven', video: 'uden', 'share-url': 'https://proeve.example/del/?a=1&b=<2>'},
  },
});

/** What shows that a widget has its content, and that it has followed its attributes. */
const CONTENT: Record<string, (widget: Locator) => Locator[]> = {
  'vision-card': (widget) => [widget.getByText('Her er der plads til alle.')],
  'pejlemaerke-list': (widget) => [
    widget.getByText('Stærke fællesskaber').first(),
    widget.locator('a[href*="/giv-dit-bidrag/?fra="]').first(),
  ],
  'participation-ladder': (widget) => [widget.locator('input[value=cocreate]:checked'), widget.getByText('Vi går og finder stier.')],
  'input-form': (widget) => [widget.getByRole('heading', {name: 'Start et initiativ'}), widget.locator('textarea')],
  'input-wall': (widget) => [widget.getByText('Ingen bidrag passer til det, du leder efter.')],
  heatmap: (widget) => [widget.getByText('Der er ingen tal endnu.'), widget.locator('a[href*="/giv-dit-bidrag/?fra="]').first()],
  'outcome-list': (widget) => [widget.getByText('Byrådet har sat penge af til den.')],
  'fact-list': (widget) => [widget.getByText('kom der ind på to måneder')],
  timeline: (widget) => [widget.getByText('Vi spurgte alle')],
  interview: (widget) => [widget.getByText('Hvem bestemmer?')],
  'document-list': (widget) => [widget.getByText('Planen for de grønne veje')],
  'news-list': (widget) => [widget.getByText('Stien er åben')],
  'goal-badges': (widget) => [widget.getByText('Vi bygger tæt på stationen.')],
  'result-list': (widget) => [widget.getByText('Vi plantede strandeng.')],
  'partner-map': (widget) => [widget.getByText('Vi bytter skoleklasser.')],
  video: (widget) => [widget.getByText('Den gamle film')],
  share: (widget) => [widget.locator('a[href*="del%2F%3Fa%3D1%26b%3D%253C2%253E"]')],
  'initiative-list': (widget) => [widget.getByText('Det vil borgerne i gang med')],
  dialogue: (widget) => [widget.getByText('Spørg, og svar hinanden')],
  promise: (widget) => [widget.getByText('Giv et løfte')],
  budget: (widget) => [widget.getByText('Ti bænke ved fjorden')],
  'association-guide': (widget) => [widget.getByText('Vi synger hver tirsdag.')],
  'room-list': (widget) => [widget.getByText('Til fest og til møder.')],
  draw: (widget) => [widget.getByText('Tolv af jer skal tale om fjorden.')],
  hearing: (widget) => [widget.getByText('Byrådet vil bygge ved vandet.')],
  'activity-list': (widget) => [widget.getByText('Vi går og finder stier.').first()],
  recognition: (widget) => [widget.getByText('Har talt alle fugle i fjorden.')],
  'story-list': (widget) => [widget.getByText('Din kan blive den første.')],
  'site-picker': (widget) => [widget.getByText('Kommunens bibliotek')],
  receipt: (widget) => [widget.getByRole('textbox', {name: 'Kode'})],
};

/** A placeholder or a tag as it stands in a page: every attribute that it has, and what it holds. */
export interface Found {
  name: string;
  attributes: Record<string, string>;
  text: string;
  links: (string | null)[];
}

const choiceOf = (widget: Widget, {space}: Pick<Bench, 'space'>): Choice => {
  const values = valuesFor(space);
  for (const {name} of widget.attributes) assert.ok(values[name], `say a value for ${name}`);
  return {...{widget, values, endpoint: space, script: '', theme: '', language: 'da'}, linkText: `Om ${widget.name} & mere`};
};

export const choiceFor = async (name: string, bench: Pick<Bench, 'space'>): Promise<Choice> =>
  choiceOf((await readWidgets()).find((widget) => widget.name === name) ?? assert.fail(name), bench);

/** What the builder prints for every widget with every attribute, none left out. */
export const everySnippet = async (bench: Pick<Bench, 'space'>, form: 'placeholder' | 'tag'): Promise<string> => {
  const choices = (await readWidgets()).map((widget) => choiceOf(widget, bench));
  for (const {widget, values} of choices) assert.equal(written(widget, values).length, widget.attributes.length, widget.name);
  return choices.map(form === 'tag' ? tagSnippet : placeholderSnippet).join('\n');
};

/** Placeholders and tags in a text, as a browser reads it. */
export const foundIn = async (browser: Browser, html: string): Promise<Found[]> => {
  const page = await browser.newPage();
  const found = await page.evaluate((source) => {
    const all = [...new DOMParser().parseFromString(source, 'text/html').body.querySelectorAll<HTMLElement>('*')];
    return all
      .filter(({dataset, localName}) => dataset['sammen'] !== undefined || localName.startsWith('sammen-'))
      .map((element) => ({
        name: element.dataset['sammen'] ?? element.localName.slice('sammen-'.length),
        attributes: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
        text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
        links: [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      }));
  }, html);
  await page.close();
  return found;
};

/** The page that citizens see: every one of these is a widget with its content, its attributes and its fallback. */
export const expectWidgets = async (
  {browser, origins}: Pick<Bench, 'browser' | 'origins'>,
  view: string,
  expected: Found[],
): Promise<void> => {
  assert.ok(expected.length, 'there is something to expect');
  const {page, faults, leave} = await visit(browser, origins);
  await page.goto(view);
  for (const {name, attributes, links} of expected) {
    const widget = page.locator(`sammen-${name}`);
    const content = CONTENT[name] ?? assert.fail(`say what shows that ${name} works`);
    for (const part of content(widget)) await part.waitFor();
    for (const [attribute, value] of Object.entries(attributes)) {
      const own = attribute.replace(/^data-sammen-/, '');
      if (own !== 'data-sammen') assert.equal(await widget.getAttribute(own), value, `${own} of ${name}`);
    }
    await widget.locator('h4[part=heading]').first().waitFor();
    const inside = await widget.evaluate((element) =>
      [...element.querySelectorAll('a')].map((link) => ({href: link.getAttribute('href'), seen: link.checkVisibility()})),
    );
    const expectedLinks = links.map((href) => ({href, seen: false}));
    assert.deepEqual(inside, expectedLinks, `${name} has its fallback, and has taken its place`);
  }
  assert.deepEqual(faults, []);
  await leave();
};
