import {send} from '../server/citizen.js';
import type {Acts} from './acts.js';
import {compare, inFront, missesOf, type Treatment} from './alike.js';
import type {Running} from './process.js';
import type {Report} from './run.js';

/** By how much the slowest kind of look-up may take longer than the fastest, in the same run. */
const MOST = 1.25;

/** What is done to the look-ups of a withdrawn code alone, and what has to be noticed of it. */
const TREATMENTS: Record<string, {treat: Treatment; seen: RegExp}> = {
  'a withdrawn code answered 410': {treat: (passed) => ({...passed, status: 410}), seen: /^was withdrawn: 410 – and not 404$/},
  'a withdrawn code answered with a header more': {
    treat: (passed) => ({...passed, headers: {...passed.headers, 'x-was': '1'}}),
    seen: /^was withdrawn: x-was: 1/,
  },
  'a withdrawn code answered a character longer': {
    treat: (passed) => {
      const body = Buffer.concat([passed.body, Buffer.from(' ')]);
      return {...passed, headers: {...passed.headers, 'content-length': String(body.length)}, body};
    },
    seen: /^was withdrawn: content-length/,
  },
  'a withdrawn code answered 2 ms later': {
    treat: async (passed) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      return passed;
    },
    seen: /^the slowest takes .*"was withdrawn"/,
  },
};

/** Holds look-ups that find nothing against each other: status, headers, size, time. */
export const checkAlike = async ({spaces, url}: Running, {codes}: Acts, short: boolean, report: Report): Promise<void> => {
  const [{id, endpoint}, other] = spaces;
  const {json} = await send(other.endpoint);
  const misses = missesOf(codes.withdrawn, String(json?.code), codes.good);
  const times = short ? 200 : 2_000;
  for (const path of ['receipts', 'receipts/withdraw']) {
    const {different, medians, ratio} = await compare(`${endpoint}/${path}`, misses, times, MOST);
    const told = Object.values(medians).map((one) => one.toFixed(2));
    report.check(`${misses.length} kinds of ${path} that find nothing answer alike; medians ${told.join(', ')} ms`, different);
    report.count(`POST /${path} that find nothing, ${misses.length} kinds: slowest over fastest`, ratio.toFixed(3));
  }
  report.count('times that each kind was looked up', times);
  const through = async (treat: Treatment): Promise<string[]> => {
    const front = await inFront(url, codes.withdrawn, treat);
    const {different} = await compare(`${front.url}/api/${id}/receipts`, misses, 60, MOST);
    await front.stop();
    return different;
  };
  report.check('through a server in front, which does nothing, they answer alike too', await through((passed) => passed));
  for (const [what, {treat, seen}] of Object.entries(TREATMENTS)) {
    const found = (await through(treat)).find((one) => seen.test(one));
    report.control(what, found?.replace(/: \{.*/, '').slice(0, 120));
  }
};
