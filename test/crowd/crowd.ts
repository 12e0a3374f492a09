import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {emptyDiary, type Diary} from './citizen.js';
import type {Heard, Told} from './citizens.js';

/** Citizens at a server, in processes of their own. */
export interface Crowd {
  /** How many contributions are acknowledged by now. */
  acknowledged(): number;
  /** Lets nobody begin anything new, waits until everybody has their receipt, and gives what they wrote down. */
  end(): Promise<Diary>;
}

/** Processes that citizens share: one alone would keep the server waiting. */
const PROCESSES = 2;
const FILE = fileURLToPath(new URL('citizens.ts', import.meta.url));

const together = (records: readonly Diary[]): Diary => {
  const all = emptyDiary();
  for (const {met, acknowledged, supports} of records) {
    for (const name of ['answered', 'shed', 'late', 'cut', 'unsure'] as const) all.met[name] += met[name];
    for (const [what, often] of Object.entries(met.wrong)) all.met.wrong[what] = (all.met.wrong[what] ?? 0) + often;
    for (const one of met.waits) all.met.waits.push(one);
    for (const one of acknowledged) all.acknowledged.push(one);
    for (const one of supports) all.supports.push(one);
  }
  return all;
};

/** One process of them; what it told last, and its diary, which is rejected when it ends without. */
const groupOf = (child: ChildProcess): {latest: () => number; diary: Promise<Diary>} => {
  let latest = 0;
  const diary = new Promise<Diary>((done, failed) => {
    child.on('message', (heard: Heard) => {
      if ('diary' in heard) done(heard.diary);
      else latest = heard.acknowledged;
    });
    child.once('exit', (code) => failed(new Error(`Citizens ended with ${String(code)}.`)));
  });
  diary.catch(() => undefined);
  return {latest: () => latest, diary};
};

/** Begins with so many citizens, who are shared among processes. Resolves when all of these have been told. */
export const startCrowd = async ({citizens, ...told}: Omit<Told, 'group'>): Promise<Crowd> => {
  const children = Array.from({length: PROCESSES}, () => fork(FILE, {execArgv: ['--import', 'tsx']}));
  await Promise.all(children.map((child) => once(child, 'message')));
  const groups = children.map(groupOf);
  children.forEach((child, group) => child.send({...told, citizens: Math.ceil(citizens / PROCESSES), group} satisfies Told));
  return {
    acknowledged: () => groups.reduce((sum, {latest}) => sum + latest(), 0),
    end: async () => {
      for (const child of children) child.send('enough');
      return together(await Promise.all(groups.map(({diary}) => diary)));
    },
  };
};
