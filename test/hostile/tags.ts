import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../site/root.js';
import {endpointUrl} from '../../src/data/url.js';
import {chanceOf} from '../data/seeded.js';
import type {Tab} from '../matrix/tabs.js';
import type {Checks} from './checks.js';
import {inPage} from './detectors.js';
import {faultsIn, flatOf, heardIn, until, type Stage} from './stage.js';

/** Tags on one page. */
const ON_PAGE = 24;

const widgets = Object.entries(
  JSON.parse(readFileSync(join(root, 'integrations', 'widgets.json'), 'utf8')) as Record<string, {attributes: Record<string, unknown>}>,
);

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\0', '');

/** A whole page of somebody's own text: placeholders and tags with hostile attributes, as an editor without rights may write them. */
const pageOf = (texts: readonly string[], seed: number): string => {
  const chance = chanceOf(seed);
  return Array.from({length: ON_PAGE}, () => {
    const [name, {attributes}] = chance.one(widgets);
    // An endpoint of somebody else's is the page's own wish, and its policy's business; here is what is none.
    const given = [...Object.keys(attributes), 'lang', 'dir', 'slot', 'part', 'accent']
      .filter(() => chance.between(0, 1))
      .map((attribute): [string, string] => [attribute, chance.one(texts)])
      .filter(([attribute, value]) => attribute !== 'endpoint' || endpointUrl(value, 'https://here.example/') === undefined);
    const write = (prefix: string): string => given.map(([attribute, value]) => ` ${prefix}${attribute}="${quoted(value)}"`).join('');
    const isTag = chance.between(0, 1) === 1;
    return isTag
      ? `<sammen-${name}${write('')}>Ring til os</sammen-${name}>`
      : `<div data-sammen="${name}"${write('data-sammen-')} data-sammen-onclick="pwned()" data-sammen-onfocus="pwned()" data-sammen-style="color:red">Ring til os</div>`;
  }).join('\n');
};

/** Until nothing moves any more. */
export const settles = async (tab: Tab): Promise<void> => {
  let before = -1;
  await until(
    async () => {
      const size = (await flatOf(tab)).shape.length;
      const same = size === before;
      before = size;
      await new Promise((resolve) => setTimeout(resolve, 120));
      return same;
    },
    Boolean,
    5_000,
  );
};

/** Hostile attributes on tags and placeholders, under the strict policy and without any. */
export const checkTags = async (
  checks: Checks,
  stage: Stage,
  tab: Tab,
  browser: string,
  texts: readonly string[],
  pages: number,
): Promise<void> => {
  const {endpoint} = await stage.server.newSpace({origins: [stage.host.url]});
  const failures: string[] = [];
  for (let at = 0; at < pages; at++) {
    for (const policy of ['strict', 'none'] as const) {
      await tab.open(stage.page(policy, {attributes: `data-endpoint="${endpoint}"`, body: pageOf(texts, at)}));
      await settles(tab);
      const heard = await heardIn(tab);
      failures.push(...faultsIn(heard).map((fault) => `${policy}, page ${at}: ${fault}`));
      if (policy === 'strict' && heard.events.length === 0) failures.push(`page ${at}: no widget said anything`);
    }
  }
  checks.none(
    `${browser}: ${pages * 2} pages of ${ON_PAGE} tags with hostile attributes: nothing runs, and no policy is violated`,
    failures,
  );
};

/** What may stand after the address. */
const fragmentsOf = (text: string): string[] => [
  ...[
    `sammen-form=${encodeURIComponent(text)}`,
    `sammen-form=input&pejlemaerke=${encodeURIComponent(text)}`,
    `sammen-receipt=${encodeURIComponent(text)}`,
  ],
  ...[
    `sammen-wall=${encodeURIComponent(text)}`,
    `sammen-wall=${encodeURIComponent(`q=${encodeURIComponent(text)}&kind=input`)}`,
    `__proto__=${encodeURIComponent(text)}`,
    text,
  ],
];

/** Hostile fragments and queries in the page's own address: a link that anybody may send. */
export const checkAddress = async (checks: Checks, stage: Stage, tab: Tab, browser: string, all: readonly string[]): Promise<void> => {
  const texts = all.filter((text) => text.length < 2_000 && !/\p{Cs}/u.test(text));
  const {endpoint} = await stage.server.newSpace({origins: [stage.host.url]});
  const body = widgets.map(([name]) => `<sammen-${name}></sammen-${name}>`).join('');
  const failures: string[] = [];
  const fragments = texts.flatMap(fragmentsOf);
  for (const policy of ['strict', 'none'] as const) {
    // Whole loads for some; for the rest the address changes while the page is there.
    for (const text of texts.slice(0, 6)) {
      await tab.open(
        `${stage.page(policy, {attributes: `data-endpoint="${endpoint}"`, body})}#${fragmentsOf(text)[policy === 'strict' ? 0 : 3] ?? ''}`,
      );
      await settles(tab);
      failures.push(...faultsIn(await heardIn(tab)).map((fault) => `${policy}, ${text}: ${fault}`));
    }
    await tab.read(`(async () => {
      for (const fragment of ${inPage(fragments)}) {
        try { location.hash = fragment; } catch {}
        await new Promise((done) => setTimeout(done));
      }
    })()`);
    await settles(tab);
    failures.push(...faultsIn(await heardIn(tab)).map((fault) => `${policy}: ${fault}`));
  }
  checks.none(`${browser}: ${fragments.length * 2} hostile fragments in the address: nothing runs`, failures);
  checks.found[`${browser}: hostile fragments`] = fragments.length * 2;
};
