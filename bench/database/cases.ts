import {randomUUID} from 'node:crypto';
import type {Server} from '../../server/src/start.js';

/** One of the two spaces that are measured against each other. */
export interface Place {
  id: string;
  /** The address of its endpoint. */
  endpoint: string;
  /** A cursor half way down the list of everything, and of a goal's. */
  deep: {all: string; goal: string};
  /** Ids of listed contributions, spread over all of them. */
  ids: readonly string[];
}

/** What somebody does, in one space; resolves when the whole answer is there. Throws when it is not the expected one. */
export interface Case {
  name: string;
  /** How much slower it may be in the large space. */
  limit: number;
  run(place: Place, nth: number): Promise<void>;
}

const READ = 2;
const POST = 1.5;
/** Sent at the same time, as when a campaign is on the news. */
const AT_ONCE = 16;

/** A word that a hundredth of the texts or fewer have, one that a tenth has, and one that none has. */
const WORDS = {rare: 'ålegræsset', common: 'bussen', none: 'zeppelin'};

export const casesOf = (server: Server, cookie: string): Case[] => {
  const ask = async (url: string, expected: 'some' | 'any' = 'some', headers: Record<string, string> = {}): Promise<void> => {
    const answer = await fetch(url, {headers});
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${text}`);
    if (expected === 'some' && /"items":\[\]|"total":0[,}]/.test(text)) throw new Error(`${url}: nothing, where there should be something`);
  };
  const list = (name: string, query: string | ((place: Place) => string), expected: 'some' | 'any' = 'some'): Case => ({
    ...{name, limit: READ},
    run: ({endpoint, ...place}) =>
      ask(`${endpoint}/contributions?${typeof query === 'string' ? query : query({endpoint, ...place})}`, expected),
  });
  const search = (word: string): string => `kind=input&q=${encodeURIComponent(word)}`;
  const staff = (name: string, query: string): Case => ({
    ...{name, limit: READ},
    run: ({id}) => ask(`${server.url}/staff/api/contributions?space=${id}&${query}`, 'some', {cookie}),
  });
  return [
    list('list: newest', ''),
    list('list: newest, of a kind', 'kind=input'),
    list('list: half way down', ({deep}) => `cursor=${deep.all}`),
    list('list: most supported', 'sort=supported'),
    list('list: most supported, of a kind', 'kind=input&sort=supported'),
    list('list: latest answered, of a kind', 'kind=input&sort=answered'),
    list('filter: goal', 'kind=input&pejlemaerke=med-gode-forbindelser'),
    list('filter: goal, half way down', ({deep}) => `pejlemaerke=med-gode-forbindelser&cursor=${deep.goal}`),
    list('filter: goal, most supported', 'kind=input&pejlemaerke=i-faellesskab&sort=supported'),
    list('filter: goal, latest answered', 'kind=input&pejlemaerke=i-faellesskab&sort=answered'),
    list('filter: group', 'kind=input&group=udsatte'),
    list('filter: group, most supported', 'kind=input&group=udsatte&sort=supported'),
    list('filter: goal and group', 'kind=input&pejlemaerke=med-gode-forbindelser&group=udsatte'),
    list('filter: theme, frequent', 'kind=input&theme=trafik'),
    list('filter: theme, rare', 'kind=input&theme=tryghed'),
    list('filter: theme, most supported', 'kind=input&theme=tryghed&sort=supported'),
    list('filter: goal, group and theme', 'kind=input&pejlemaerke=i-groen-balance&group=udsatte&theme=klima'),
    list('search: common word', search(WORDS.common)),
    list('search: rare word', search(WORDS.rare)),
    list('search: word that nobody wrote', search(WORDS.none), 'any'),
    list('search: two words', search('flere træer')),
    list('search: common word, most supported', `${search(WORDS.common)}&sort=supported`),
    list('search: common word, goal', `${search(WORDS.common)}&pejlemaerke=i-groen-balance`),
    ...(['group', 'theme', 'week'] as const).map((columns): Case => ({
      ...{name: `heat map: by ${columns}`, limit: READ},
      run: ({endpoint}) => ask(`${endpoint}/insights?kind=input&columns=${columns}`),
    })),
    {...{name: 'one contribution', limit: READ}, run: ({endpoint, ids}, nth) => ask(`${endpoint}/contributions/${ids[nth % ids.length]}`)},
    {
      ...{name: 'support', limit: POST},
      run: async ({endpoint, ids}, nth) => {
        const body = JSON.stringify({actor: randomUUID()});
        await sent(`${endpoint}/contributions/${ids[(nth * 7) % ids.length]}/support`, {method: 'PUT', body, headers: JSON_TYPE});
      },
    },
    {
      ...{name: `send ${AT_ONCE} at once`, limit: POST},
      run: async ({endpoint}, nth) => {
        const body = JSON.stringify({kind: 'input', fields: {text: `Nummer ${nth}: flere bænke langs fjorden, og en bus om aftenen.`}});
        const post = (): Promise<void> =>
          sent(`${endpoint}/contributions`, {method: 'POST', body, headers: {...JSON_TYPE, 'Idempotency-Key': randomUUID()}});
        await Promise.all(Array.from({length: AT_ONCE}, post));
      },
    },
    staff('desk: what waits', 'status=waiting'),
    staff('desk: everything, newest first', 'order=newest'),
    staff('desk: a goal', 'pejlemaerke=i-faellesskab'),
    staff('desk: search, rare word', `q=${encodeURIComponent(WORDS.rare)}`),
    staff('desk: search, common word', `q=${encodeURIComponent(WORDS.common)}`),
  ];
};

const JSON_TYPE = {'Content-Type': 'application/json'};

const sent = async (url: string, init: RequestInit): Promise<void> => {
  const answer = await fetch(url, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${text}`);
};
