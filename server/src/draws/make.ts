import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {Lottery} from '../draw/lottery.js';
import type {Pool} from '../draw/pool.js';
import type {Brief, Lack} from '../draw/quotas.js';

/** What a lottery is to be made of. */
export interface Wanted {
  pool: Pool;
  brief: Brief;
}

/** What there is to say of a lottery: whether it is proven that nothing is fairer, and whose chance is smallest. */
export interface Fairness {
  proven: boolean;
  /** The smallest chance, 0-1. */
  least: number;
  /** How many have no chance at all, since no panel that keeps the quotas has room for them. */
  without: number;
}

/** The lottery; or why there is none. */
export type Made = ({lottery: Lottery} & Fairness) | {lacks: Lack[]};

/** As this file is: bundled beside it for Node, or as it was written, which Node runs through tsx. */
const written = import.meta.url.endsWith('.ts');
const PROGRAM = new URL(written ? './lottery-maker.ts' : './lottery-maker.js', import.meta.url);

/** Makes a lottery in a process of its own, which ends with it: some pools take seconds, and citizens are answered meanwhile. */
export const makeElsewhere = (wanted: Wanted): Promise<Made> =>
  new Promise((resolve, reject) => {
    const maker = fork(fileURLToPath(PROGRAM), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      ...(written && {execArgv: ['--import', 'tsx']}),
    });
    maker.once('message', (made) => resolve(made as Made));
    maker.once('error', reject);
    maker.once('exit', () => reject(new Error('The lottery was not made.')));
    maker.send(wanted);
  });
