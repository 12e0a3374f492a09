import {GROWTH, type Fault, type Storm} from './storm.js';
import type {Contract} from './contract.js';
import {RULES} from './judge.js';
import type {Served} from './process.js';
import {toRepeat} from './repeat.js';
import {ODDITIES} from './requests.js';

export interface Check {
  what: string;
  holds: boolean;
}

export interface Report {
  checks: Check[];
  figures: Record<string, number | string>;
  controls?: Record<string, number | string>;
}

/**
 * MiB of resident memory that the server never needs more than: some 200 for Node.js, its compiler of TypeScript and what
 * is loaded, the rest for 16 requests of at most 64 KiB at a time with all that is made of them before it is collected.
 */
const RESIDENT = 512;
/** Milliseconds that nothing may keep the server from answering anybody; half a minute of a regular expression would show. */
const PAUSE = 5_000;
/** Kinds of fault that are printed for each rule, with one request each; the rest are counted. */
const PRINTED = 12;
/** Statuses of the document that no request brings about: the database is up, and answers at once. */
const NOT_HERE = new Set(['503', '409', '408']);

const mib = (value: number): string => `${value.toFixed(0)} MiB`;

interface Facing {
  seed: number;
  seconds: number;
  served: Served;
  found: Storm;
  contract: Contract;
}

/** What the document names and nobody was answered. */
const unmet = ({operations}: Contract, {met}: Storm): string[] =>
  operations.flatMap(({id, responses}) =>
    Object.keys(responses)
      .filter((status) => !NOT_HERE.has(status) && !met.has(`${id} ${status}`))
      .map((status) => `${id} ${status}`),
  );

const print = ({seed, served, found}: Facing): void => {
  for (const rule of RULES) {
    const kinds = new Map<string, Fault[]>();
    for (const fault of found.faults) if (fault.rule === rule) kinds.set(fault.how, [...(kinds.get(fault.how) ?? []), fault]);
    for (const [how, [first, ...more]] of [...kinds].slice(0, PRINTED)) {
      if (first) console.log(`\n${rule}: ${how} (${more.length + 1} times)\n${toRepeat(seed, served.facts.host, first.asked)}`);
    }
    if (kinds.size > PRINTED) console.log(`\n${rule}: ${kinds.size - PRINTED} other kinds`);
  }
};

/** Says what a storm has come to, and whether all of it holds. */
export const report = async (facing: Facing): Promise<Report> => {
  const {seed, seconds, served, found, contract} = facing;
  print(facing);
  const healthy = served.isAlive() && (await answers(served));
  const {resident, heap, pause} = found;
  const lost = unmet(contract, found);
  const untried = ODDITIES.filter((name) => !found.odd.has(name));
  const rules = RULES.map((rule): Check => {
    const count = found.faults.filter((fault) => fault.rule === rule).length;
    return {what: `${rule}${count > 0 ? `: ${count} are not` : ''}`, holds: count === 0};
  });
  const checks = [
    ...rules,
    {what: 'the server is alive at the end, and reads and writes', holds: healthy},
    {what: `it said nothing on standard error${served.said() ? `: ${served.said().slice(0, 2_000)}` : ''}`, holds: served.said() === ''},
    {what: `memory stays bounded: at most ${mib(resident)} resident (${RESIDENT} are allowed)`, holds: resident > 0 && resident < RESIDENT},
    {
      what: `memory stays bounded: ${mib(heap.early)} on the heap after a fifth, ${mib(heap.late)} at the end (${GROWTH} more are allowed)`,
      holds: heap.late - heap.early < GROWTH,
    },
    {what: `it was never silent for more than ${pause.toFixed(0)} ms (${PAUSE} are allowed)`, holds: pause < PAUSE},
    {what: `every answer that the document names was met${lost.length > 0 ? `, but ${lost.join(', ')}` : ''}`, holds: lost.length === 0},
    {
      what: `each of ${ODDITIES.length} oddities was tried${untried.length > 0 ? `, but ${untried.join(', ')}` : ''}`,
      holds: untried.length === 0,
    },
  ];
  const statuses = [...found.statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status || 'none'}: ${times}`);
  console.log(`\nseed ${seed}: ${found.count} requests in ${seconds.toFixed(0)} s; ${statuses.join(', ')}\n`);
  const errors = [...found.statuses].filter(([status]) => status >= 500 && ![501, 503].includes(status));
  return {
    checks,
    figures: {
      requests: found.count,
      seed,
      seconds: Math.round(seconds),
      'kinds of oddity': ODDITIES.length,
      'answers by status': statuses.join(', '),
      'answers 5xx beside 501 and 503': errors.reduce((sum, [, times]) => sum + times, 0),
      'answers that the document does not name': found.faults.filter(({rule}) => rule.startsWith('the document')).length,
      'bodies off their schema': found.faults.filter(({rule}) => rule.startsWith('every body')).length,
      'most resident memory': mib(resident),
      'heap after a fifth and at the end': `${mib(heap.early)}, ${mib(heap.late)}`,
    },
  };
};

const answers = async ({facts: {host, spaces}}: Served): Promise<boolean> => {
  const [health, list] = await Promise.all([fetch(`http://${host}/healthz`), fetch(`http://${host}/api/${spaces[0] ?? ''}/contributions`)]);
  const sent = await fetch(`http://${host}/api/${spaces[0] ?? ''}/contributions`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': `after-all-${Date.now()}`, 'X-Forwarded-For': '198.51.100.1'},
    body: JSON.stringify({kind: 'input', fields: {text: 'Efter det hele'}}),
  });
  return health.status === 200 && list.status === 200 && sent.status === 202;
};
