import {setTimeout as pause} from 'node:timers/promises';
import {sampleSpace} from '../support/sample.js';
import type {Tab} from '../matrix/tabs.js';
import type {Checks} from './checks.js';
import {inPage} from './detectors.js';
import {faultsIn, flatOf, heardIn, until, type Stage} from './stage.js';

type Heights = Record<'ours' | 'away' | 'theirs', string | null>;

const heightsIn = (tab: Tab): Promise<Heights> =>
  tab.read(
    "Object.fromEntries([...document.querySelectorAll('iframe')].map((frame) => [frame.id, frame.getAttribute('height')]))",
  ) as Promise<Heights>;

/** A listener as one writes it in a hurry: whatever a frame says of its height is so. */
const TRUSTING = `addEventListener('message', ({source, data}) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && data?.type === 'sammen-height') frame.height = Number(data.height);
}); 0`;

/** Opens a page with frames and lets everybody shout; says how high each frame was before, and after. */
const shouted = async (stage: Stage, tab: Tab, trusting: boolean): Promise<{before: Heights; after: Heights}> => {
  const {server, host} = stage;
  const {endpoint} = await server.newSpace({origins: [host.url]});
  const script = '<script src="RELEASE/shout.js"></script>';
  const attributes = `data-endpoint="${endpoint}"`;
  const shouting = stage.page('none', {attributes, body: '', scripts: script});
  const embed = `${endpoint}/embed/pejlemaerke-list?parent=${host.url}`;
  const scripts = `<script src="${server.url}/api/embed.js"></script>${script}`;
  const frames = Object.entries({ours: embed, away: embed, theirs: shouting}).map(
    ([id, src]) => `<iframe id="${id}" src="${src}"></iframe>`,
  );
  const body = `${frames.join('')}<sammen-input-wall></sammen-input-wall><sammen-receipt></sammen-receipt>`;
  await tab.open(stage.page('strict', {attributes, body, frames: true, scripts}));
  let before: Heights = {ours: null, away: null, theirs: null};
  await until(
    async () => {
      await pause(400);
      const known = JSON.stringify(before);
      before = await heightsIn(tab);
      return JSON.stringify(before) === known;
    },
    (same) => same && Number(before.ours) > 80 && Number(before.away) > 80,
  );
  if (trusting) await tab.read(TRUSTING);
  // Its address in the page stays ours; what is in it is not any more.
  await tab.read(`document.getElementById('away').contentWindow.location = ${inPage(shouting)}; 0`);
  await pause(1_500);
  return {before, after: await heightsIn(tab)};
};

/** Messages from everybody to everybody: a hostile frame, one that was led away from our page, the page itself. */
export const checkMessages = async (checks: Checks, stage: Stage, tab: Tab, browser: string): Promise<void> => {
  const {before, after} = await shouted(stage, tab, false);
  const failures = faultsIn(await heardIn(tab));
  for (const id of ['ours', 'away', 'theirs'] as const) {
    if (after[id] !== before[id]) failures.push(`the frame »${id}« went from ${String(before[id])} to ${String(after[id])}`);
  }
  if (before.theirs !== null) failures.push(`a frame of somebody else's is ${before.theirs} high`);
  if ((await tab.read('({}).polluted ?? null')) !== null) failures.push('Object.prototype is another');
  checks.none(`${browser}: messages from hostile frames change nothing and run nothing`, failures);
  checks.control(`${browser}: a frame of ours is heard`, Number(before.ours));
  const naive = await shouted(stage, tab, true);
  checks.control(
    `${browser}: a frame that was led away sets its height where its origin is not looked at`,
    naive.after.away !== naive.before.away && String(naive.after.away),
  );
};

/** Texts of a megabyte: shown whole, in a page that stays alive. */
export const checkHuge = async (checks: Checks, stage: Stage, tab: Tab, browser: string): Promise<void> => {
  const huge = `${'<b>å &lt;\u202e '.repeat(100_000)} slut`;
  const say = {da: huge};
  const {endpoint} = await stage.server.newSpace({
    pejlemaerker: {...sampleSpace('x').pejlemaerker, title: say, intro: say},
    origins: [stage.host.url],
  });
  const body = '<sammen-pejlemaerke-list></sammen-pejlemaerke-list>';
  await tab.open(stage.page('strict', {attributes: `data-endpoint="${endpoint}"`, body}));
  const shown = await until(
    () => flatOf(tab),
    ({values}) => values.some((value) => value.includes(huge)),
    30_000,
  );
  const times = shown.values.filter((value) => value.includes(huge)).length;
  checks.none(`${browser}: a text of ${(huge.length / 1_048_576).toFixed(1)} M characters is shown whole, ${times} times`, [
    ...(times > 0 ? [] : ['it is not there']),
    ...faultsIn(await heardIn(tab)),
  ]);
};
