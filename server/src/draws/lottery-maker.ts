import {chancesIn, makeLottery, Unfit} from '../draw/lottery.js';
import {typesOf} from '../draw/pool.js';
import {loadSolver} from '../draw/solver.js';
import type {Made, Wanted} from './make.js';

const made = async ({pool, brief}: Wanted): Promise<Made> => {
  try {
    const {lottery, fairest} = makeLottery(await loadSolver(), pool, brief);
    const chances = chancesIn(lottery, typesOf(pool));
    const without = chances.filter(({of}) => of === 0).reduce((sum, {people}) => sum + people, 0);
    return {lottery, proven: fairest.proven, least: Math.min(...chances.map(({chance}) => chance)), without};
  } catch (error) {
    if (error instanceof Unfit) return {lacks: error.lacks};
    throw error;
  }
};

/** The program that `makeElsewhere` starts: one lottery, and it is done. */
process.once('message', (wanted) => {
  void made(wanted as Wanted).then((answer) => process.send?.(answer, () => process.disconnect()));
});
