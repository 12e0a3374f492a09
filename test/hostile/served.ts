import {input, send} from '../server/citizen.js';
import {openStaff} from '../server/staff-api.js';
import type {Tab} from '../matrix/tabs.js';
import type {Checks} from './checks.js';
import {isEditorial} from './editorial.js';
import {compiled, faultsIn, flatOf, heardIn, until, type Stage} from './stage.js';
import {settles} from './tags.js';

const NAME = '"><img src=x onerror=pwned()> Kommune';

/** The moderation desk and the embed pages, under the policies that the server gives them, with hostile texts in the queue. */
export const checkServed = async (checks: Checks, stage: Stage, tab: Tab, browser: string, all: readonly string[]): Promise<void> => {
  const {server} = stage;
  const {id, endpoint} = await server.newSpace({municipality: {da: NAME}});
  const sent: string[] = [];
  // A line each, so that a text can be looked for as it is.
  for (const text of all.filter((one) => !/[\n\r]/.test(one) && isEditorial(one)))
    if ((await send(endpoint, input({text}))).status === 202) sent.push(text.trim());
  const failures: string[] = [];
  const look = async (what: string, url: string, shown: readonly string[]): Promise<void> => {
    await tab.open(url);
    await tab.read(compiled('page'));
    const flat = await until(
      () => flatOf(tab),
      ({values}) => shown.every((text) => values.some((value) => value.includes(text))),
    );
    const lost = shown.filter((text) => !flat.values.some((value) => value.includes(text)));
    failures.push(...lost.map((text) => `${what} does not show ${JSON.stringify(text)}`));
    failures.push(...faultsIn(await heardIn(tab)).map((fault) => `${what}: ${fault}`));
    failures.push(
      ...(tab.said?.() ?? [])
        .filter((line) => /Content.Security.Policy|TrustedHTML|Uncaught/i.test(line))
        .map((line) => `${what}: ${line}`),
    );
  };
  await tab.open(await server.staffLink());
  await settlesAfter(tab);
  await look('the desk', `${server.url}/staff/#space=${id}`, sent.slice(0, 10));
  const staff = await openStaff(server);
  const {items} = (await staff.get(`contributions?space=${id}&limit=100`)).json as {items: {id: string}[]};
  await staff.decide(
    id,
    items.map((item) => item.id),
    'publish',
  );
  await look('the page of the wall', `${endpoint}/embed/input-wall`, sent.slice(-10));
  await look('the form as a page', `${endpoint}/forms/input`, [NAME]);
  checks.none(`${browser}: ${sent.length} hostile texts on the desk and on the server's own pages, under their own policies`, failures);
};

const settlesAfter = async (tab: Tab): Promise<void> => {
  await tab.read(compiled('page'));
  await settles(tab);
};
