import {createServer, request, Agent, type IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {passOn, type Passed} from '../faults/ways.js';
import {codeMark} from './marks.js';

/** A look-up that finds nothing, of one kind. */
export interface Miss {
  name: string;
  code: string;
}

interface Told {
  status: number;
  /** Header names and values in their order, but for the date. */
  headers: string;
  /** Of the whole answer: status line, headers and body. */
  body: string;
  milliseconds: number;
}

const agent = new Agent({keepAlive: true, maxSockets: 1});
let asked = 0;

/** Asks as somebody whom nobody has seen before, so that no limit is met. */
const ask = (url: string, code: string): Promise<Told> =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify({code});
    const from = `198.18.${(asked >> 8) & 255}.${asked++ & 255}`;
    const headers = {'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), 'X-Forwarded-For': from};
    const began = performance.now();
    const outgoing = request(url, {method: 'POST', agent, headers}, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.once('end', () => {
        const milliseconds = performance.now() - began;
        const kept = answer.rawHeaders.flatMap((name, i) =>
          i % 2 === 0 && !/^(date|request-id)$/i.test(name) ? [`${name}: ${answer.rawHeaders[i + 1]}`] : [],
        );
        resolve({status: answer.statusCode ?? 0, headers: kept.join('\n'), body: text, milliseconds});
      });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });

/** The value that this share of all lies below. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** What was different, if anything was, and how long each took: medians in milliseconds. */
export interface Compared {
  different: string[];
  medians: Record<string, number>;
  /** The slowest over the fastest. */
  ratio: number;
}

/** In another order each time, so that none is always asked after the same other one. */
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((one) => ({one, at: Math.random()}))
    .sort((a, b) => a.at - b.at)
    .map(({one}) => one);

type Asked = Map<string, Told[]>;

const askAll = async (url: string, misses: readonly Miss[], times: number, told: Asked): Promise<void> => {
  for (let turn = 0; turn < times; turn++) for (const {name, code} of shuffled(misses)) told.get(name)?.push(await ask(url, code));
};

const quantilesOf = (told: Asked, share: number): Record<string, number> =>
  Object.fromEntries(
    [...told].map(([name, answers]) => [
      name,
      quantile(
        answers.map(({milliseconds}) => milliseconds),
        share,
      ),
    ]),
  );

/**
 * The slowest over the fastest, by their medians or by their first quartiles, whichever are nearer. What takes longer takes
 * longer in both; on a machine with much else to do, either may jump by chance.
 */
const ratioOf = (told: Asked): number =>
  Math.min(
    ...[0.5, 0.25].map((share) => {
      const values = Object.values(quantilesOf(told, share));
      return Math.max(...values) / Math.min(...values);
    }),
  );

/** Answers that are not what the first one is, each once, with the lines in which they differ. */
const differencesIn = (told: Asked): string[] => {
  const shapeOf = ({status, headers, body}: Told): string => `${status}\n${headers}\n${body}`;
  const shapes = [...told].flatMap(([name, answers]) =>
    [...new Set(answers.map(shapeOf))].map((shape) => ({name, lines: shape.split('\n')})),
  );
  const first = shapes[0]?.lines ?? [];
  const lacking = (lines: readonly string[], others: readonly string[]): string =>
    lines.filter((line) => !others.includes(line)).join(', ');
  const others = shapes.filter(({lines}) => lines.join('\n') !== first.join('\n'));
  return [
    ...(first[0] === '404' ? [] : [`a look-up of nothing is answered ${first[0]}`]),
    ...others.map(({name, lines}) => `${name}: ${lacking(lines, first)} – and not ${lacking(first, lines)}`),
  ];
};

/**
 * Asks for each of several codes `times` times, in turns, so that whatever else the machine does meets all of them alike.
 * Where one seems slower, all are asked for as often again, four times at most: chance goes away, a difference stays.
 * @param most by how much the slowest may take longer than the fastest; a share of the same run, no time of a clock.
 */
export const compare = async (url: string, misses: readonly Miss[], times: number, most: number): Promise<Compared> => {
  const noted = (): Asked => new Map(misses.map(({name}) => [name, []]));
  await askAll(url, misses, 20, noted());
  const told = noted();
  for (let tries = 0; tries < 5 && (tries === 0 || ratioOf(told) > most); tries++) await askAll(url, misses, times, told);
  const [different, medians] = [differencesIn(told), quantilesOf(told, 0.5)];
  const ratio = ratioOf(told);
  if (ratio > most) different.push(`the slowest takes ${ratio.toFixed(2)} times as long as the fastest: ${JSON.stringify(medians)}`);
  return {different, medians, ratio};
};

/** What may be done to an answer on its way, when it is about this code. */
export type Treatment = (answer: Passed) => Passed | Promise<Passed>;

/** A server in front of another, which treats the look-ups of one code in another way than all others. */
export const inFront = async (target: string, about: string, treat: Treatment): Promise<{url: string; stop(): Promise<void>}> => {
  const server = createServer((incoming, answer) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const headers: IncomingHttpHeaders = incoming.headers;
      void passOn(target, {method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers, body})
        .then((passed) => (body.includes(about) ? treat(passed) : passed))
        .then((passed) => answer.writeHead(passed.status, passed.headers).end(passed.body))
        .catch(() => answer.destroy());
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop};
};

/** Every kind of look-up that finds nothing: of a code that belongs to nobody, was withdrawn, is wrong, or belongs elsewhere. */
export const missesOf = (withdrawn: string, elsewhere: string, good: string): Miss[] => {
  const [spelling = ''] = codeMark('', good).spellings;
  // Another last character: as near as one can guess.
  const near = spelling.slice(0, -1) + (spelling.endsWith('7') ? '8' : '7');
  return [
    {name: 'never was', code: '7Z3XQ-K0M2R-9T4VW-H8N5C-P6JYBD'},
    {name: 'was withdrawn', code: withdrawn},
    {name: 'differs in one character', code: near},
    {name: 'has a character that no code has', code: `U${spelling.slice(1)}`},
    {name: 'is of another space', code: elsewhere},
    {name: 'is too short', code: spelling.slice(0, 12)},
    {name: 'is nothing', code: '-'},
  ];
};
