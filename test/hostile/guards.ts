import type {SpaceContent} from '../../server/src/content/shape.js';
import {sampleSpace} from '../support/sample.js';
import type {Tab} from '../matrix/tabs.js';
import type {Checks} from './checks.js';
import {faultsIn, heardIn, until, type Guard, type Stage} from './stage.js';
import {settles} from './tags.js';

/** A text stays text: Lit makes a text node of it. */
const BINDING: Guard = {
  file: 'sammen/core.js',
  guard: /\w+\.createTextNode\((\w+)\)/,
  instead: "(e=>(e.innerHTML=$1,e))(document.createElement('span'))",
};
/** A link leads to a page, a mail or a telephone. */
const LINKS: Guard = {file: 'sammen/core.js', guard: /"tel:"\]/, instead: '"tel:","javascript:"]'};
/** An editor who may write `data-` attributes cannot write a program. */
const ATTRIBUTES: Guard = {file: 'sammen.js', guard: /\(\?!on\|style\$\)/, instead: ''};

/** Documents in one vision. */
const DOCUMENTS = 400;

const withDocuments = (urls: readonly string[]): Partial<SpaceContent> => ({
  privacy: urls[0] ?? null,
  visions: sampleSpace('x').visions.map((vision) => ({
    ...vision,
    title: {da: '<img src=x onerror=pwned()>'},
    documents: urls.map((url, i) => ({title: {da: `Nr. ${i}`}, url, note: null})),
  })),
});

const CARD = '<sammen-vision-card></sammen-vision-card>';

/** Links of documents in a browser, and what becomes of each promise when its guard is taken away. */
export const checkGuards = async (checks: Checks, stage: Stage, tab: Tab, browser: string, all: readonly string[]): Promise<void> => {
  // Neither PostgreSQL nor JSON in it holds these.
  const urls = all.filter((url) => !/\0|\p{Cs}/u.test(url));
  const failures: string[] = [];
  let links = 0;
  const endpoints: string[] = [];
  for (let from = 0; from < urls.length; from += DOCUMENTS) {
    const {endpoint} = await stage.server.newSpace({...withDocuments(urls.slice(from, from + DOCUMENTS)), origins: [stage.host.url]});
    endpoints.push(endpoint);
    await tab.open(stage.page('strict', {attributes: `data-endpoint="${endpoint}"`, body: CARD}));
    await settles(tab);
    const heard = await heardIn(tab);
    links += heard.links.length;
    failures.push(...faultsIn(heard));
  }
  checks.none(`${browser}: of ${urls.length} addresses of documents ${links} are links, and none runs`, failures);

  const without = async (guard: Guard | undefined, body = CARD, endpoint = endpoints[0] ?? ''): Promise<string[]> => {
    await tab.open(stage.page('none', {attributes: `data-endpoint="${endpoint}"`, body, ...(guard && {without: guard})}));
    await settles(tab);
    return until(
      async () => faultsIn(await heardIn(tab)),
      (faults) => faults.length > 0,
      guard ? 5_000 : 300,
    );
  };
  const editor = '<div data-sammen="vision-card" data-sammen-onclick="pwned()">Ring til os</div>';
  checks.none(`${browser}: the same pages without a policy`, [...(await without(undefined)), ...(await without(undefined, editor))]);
  const ran = (await without(BINDING)).filter((fault) => fault.startsWith('ran'));
  checks.control(`${browser}: programs that ran where texts are not bound as text`, ran.length);
  const leading = (await without(LINKS)).filter((fault) => fault.startsWith('a link'));
  checks.control(`${browser}: links that run where any scheme may be one`, leading.length);
  const written = (await without(ATTRIBUTES, editor)).filter((fault) => fault.includes('onclick'));
  checks.control(`${browser}: programs of an editor where placeholders hand on everything`, written.length);
};
