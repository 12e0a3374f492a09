import {readFileSync} from 'node:fs';
import {embedQueries, isEmbeddable} from '../../server/src/routes/embed-query.js';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
}
type Operations = Record<string, {parameters?: Parameter[]} | undefined>;

const {paths} = JSON.parse(readFileSync('server/openapi.json', 'utf8')) as {paths: Record<string, Operations>};

/**
 * Values that are worth asking for, by the name of a parameter of the contract. One without any throws, so that a new
 * parameter is thought about here before it is published.
 */
const VALUES: Record<string, readonly string[]> = {
  kind: ['input', 'initiative', 'participation', 'join', 'reply'],
  about: ['01900000-0000-7000-8000-000000000000'],
  section: [],
  pejlemaerke: ['natur'],
  group: ['ung'],
  topic: ['trafik', 'groent'],
  id: ['01900000-0000-7000-8000-000000000000'],
  theme: ['trafik', 'groent'],
  sort: ['newest', 'supported', 'answered'],
  columns: ['group', 'theme', 'week'],
  level: ['active'],
  from: ['2026-01-01'],
  limit: ['1', '100'],
  cursor: [],
  lang: ['en'],
  ...{
    parent: [],
    'heading-level': [],
    vision: [],
    interview: [],
    budget: [],
    hearing: [],
    draw: [],
    video: [],
    url: [],
    maxwidth: [],
    maxheight: [],
    format: [],
    outcome: [],
    week: [],
  },
};

/** What a form's page has of its own each time, and what the endpoint's clock shows. */
const OWN = /(?<=name="_(?:key|stamp)" value="|"now":")[^"]*/g;
/** News, which go on; and work, which is another one each time. Neither tells of contributions. */
const ELSEWHERE = ['/{space}/changes', '/{space}/challenge'];

/** Pages that are not in the contract's document. */
const PAGES = ['/forms/input', '/forms/initiative', '/receipt'];

const fill = (path: string, ids: Record<string, readonly string[]>): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].reduce<string[]>(
    (all, [hole, name = '']) => all.flatMap((one) => (ids[name] ?? []).map((value) => one.replace(hole, value))),
    [path],
  );

const queriesOf = (parameters: readonly Parameter[], words: readonly string[], isPage: boolean): string[] => {
  const choices = parameters
    .filter((one) => one.in === 'query')
    .flatMap(({name}) => {
      const values = name === 'q' ? words : VALUES[name];
      if (!values) throw new Error(`say in ${import.meta.filename} what is worth asking of "${name}"`);
      return values.map((value) => [name, value] as const);
    });
  const singles = choices.map((choice) => [choice]);
  // A page takes each thing for itself; where filters meet, two of them may tell what neither does.
  const pairs = isPage
    ? []
    : choices.flatMap((one, at) => choices.slice(at + 1).flatMap((other) => (one[0] === other[0] ? [] : [[one, other]])));
  return [
    '',
    ...[...singles, ...pairs].map((chosen) => `?${new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString()}`),
  ];
};

/** The parameters of an address; of an embed page those that its widget takes: it refuses the others. */
const takenBy = (path: string, parameters: readonly Parameter[]): readonly Parameter[] => {
  const widget = /^\/embed\/(.*)/.exec(path)?.[1] ?? '';
  return isEmbeddable(widget) ? parameters.filter(({name}) => name in embedQueries[widget].entries) : parameters;
};

/** Every address of a space that anybody may read, with every parameter of the contract and every two of them. */
export const addressesOf = (words: readonly string[]): string[] => {
  const ids = {id: ['vision-2035', 'eleven', 'uden', '01900000-0000-7000-8000-000000000000'], widget: Object.keys(embedQueries)};
  const documented = Object.entries(paths).flatMap(([path, {get}]) =>
    get && !ELSEWHERE.includes(path)
      ? fill(path.replace('/{space}', ''), ids).flatMap((filled) =>
          queriesOf(takenBy(filled, get.parameters ?? []), words, path.includes('/embed/')).map((query) => filled + query),
        )
      : [],
  );
  return [...documented, ...PAGES];
};

/** What anybody is told at those addresses: status, tag and body of each. */
export const publicAnswers = async (endpoint: string, addresses: readonly string[]): Promise<Map<string, string>> => {
  const told = new Map<string, string>();
  const left = [...addresses];
  const ask = async (): Promise<void> => {
    for (let address = left.pop(); address !== undefined; address = left.pop()) {
      const answer = await fetch(endpoint + address);
      if (answer.status >= 500) throw new Error(`${address}: ${answer.status}`);
      const body = await answer.text();
      const same = body.replace(OWN, '');
      const tag = same === body ? answer.headers.get('etag') : '';
      told.set(address, `${answer.status} ${tag} ${same}`);
    }
  };
  await Promise.all(Array.from({length: 8}, ask));
  return told;
};

/** The first events of `/changes`, as far as they come within the time that a node takes to look again. */
export const changesTold = async (endpoint: string): Promise<string> => {
  const stop = new AbortController();
  const answer = await fetch(`${endpoint}/changes`, {signal: stop.signal});
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  stop.abort();
  return Buffer.from(first?.value ?? []).toString();
};
