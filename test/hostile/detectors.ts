import type {Tab} from '../matrix/tabs.js';
import type {Checks} from './checks.js';
import {flatOf, heardIn, until, type Stage} from './stage.js';

/** A page without any widget. */
const EMPTY = {attributes: 'data-endpoint=""', body: ''};

export const inPage = (what: unknown): string => JSON.stringify(what);

/** So many at a time are handed to the browser. */
const AT_ONCE = 1_000;

const parts = <T>(all: readonly T[]): T[][] =>
  Array.from({length: Math.ceil(all.length / AT_ONCE)}, (_, i) => all.slice(i * AT_ONCE, (i + 1) * AT_ONCE));

/** Every address as this browser reads it, and what the widgets' guard makes of it. */
export const checkUrls = async (checks: Checks, stage: Stage, tab: Tab, browser: string, urls: readonly string[]): Promise<void> => {
  await tab.open(stage.page('none', EMPTY));
  let live = 0;
  const failures: string[] = [];
  for (const some of parts(urls)) {
    const read = (await tab.read(`${inPage(some)}.map((url) => {
      const safe = guards.safeUrl(url, document.baseURI);
      const link = document.createElement('a');
      link.setAttribute('href', safe ?? 'https://ok.example/');
      return [hostile.isLive(url), safe ?? null, link.protocol];
    })`)) as [boolean, string | null, string][];
    for (const [at, [isLive, safe, protocol]] of read.entries()) {
      if (isLive) live++;
      if ((isLive && safe !== null) || !/^(https?|mailto|tel):$/.test(protocol))
        failures.push(`${JSON.stringify(some[at])}: ${String(safe)}`);
    }
  }
  checks.none(`${browser}: of ${urls.length} addresses the guard lets none through that runs`, failures);
  checks.control(`${browser}: addresses that run where a link gets them as they are (a.protocol is javascript:)`, live);
  checks.holds(`${browser}: there are hundreds of those`, live >= 200);
  // One of them is followed, to see that the trap is one.
  await tab.read(`(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = ' java\\nscript:pwned()';
    link.click();
  })()`);
  const {ran} = await until(
    () => heardIn(tab),
    (heard) => heard.ran.length > 0,
  );
  checks.control(`${browser}: following such a link is heard`, ran.length);
};

/** Sinks that nothing of ours has, planted: what runs, what the policy stops, and what it reports must be noticed. */
export const checkDetectors = async (
  checks: Checks,
  stage: Stage,
  tab: Tab,
  browser: string,
  markups: readonly string[],
): Promise<void> => {
  await tab.open(stage.page('none', EMPTY));
  for (const some of parts(markups)) await tab.read(`${inPage(some)}.forEach((markup) => hostile.plant(markup))`);
  const open = await until(
    () => heardIn(tab),
    ({ran}) => ran.length > 20,
  );
  checks.control(`${browser}: markup that runs from innerHTML on a page without a policy`, open.ran.length);
  checks.control(`${browser}: elements and attributes that are not ours`, open.foreign.length);

  const before = stage.reports();
  await tab.open(stage.page('strict', EMPTY));
  for (const some of parts(markups)) {
    // With Trusted Types this throws, which is what it is for.
    await tab.read(`${inPage(some)}.forEach((markup) => { try { hostile.plant(markup); } catch {} })`);
  }
  const strict = await until(
    () => heardIn(tab),
    ({violations}) => violations.length > 20 && stage.reports() > before,
  );
  checks.holds(`${browser}: the strict policy lets none of it run`, strict.ran.length === 0);
  checks.control(`${browser}: violations that the page hears of`, strict.violations.length);
  checks.control(`${browser}: violations that the browser reports`, stage.reports() - before);
  const flat = await flatOf(tab);
  await tab.read("document.body.append(Object.assign(document.createElement('i'), {title: 'planted'}))");
  checks.control(`${browser}: an element more than there was`, (await flatOf(tab)).shape.length - flat.shape.length);
};
