import {makeLottery, Unfit} from '../draw/lottery.js';
import {loadSolver} from '../draw/solver.js';
import type {Made, Wanted} from './make.js';

const made = async ({pool, brief}: Wanted): Promise<Made> => {
  try {
    const {lottery, fairest} = makeLottery(await loadSolver(), pool, brief);
    return {lottery, proven: fairest.proven};
  } catch (error) {
    if (error instanceof Unfit) return {faults: error.faults};
    throw error;
  }
};

/** The program that `makeElsewhere` starts: one lottery, and it is done. */
process.once('message', (wanted) => {
  void made(wanted as Wanted).then((answer) => process.send?.(answer, () => process.disconnect()));
});
