import {createHash} from 'node:crypto';
import {numberOf} from '../../server/src/budgets/list.js';
import {sealOf} from '../../server/src/budgets/seal.js';
import type {SpaceContent} from '../../server/src/content/shape.js';
import type {BudgetContent} from '../../server/src/content/telling.js';
import type {Tx} from '../../server/src/db/connect.js';

/** Ballots of a made-up vote: always the same ones, by tokens that no device has. */
const COUNT = 412;

/** A number from 0 up to and without 1 that is always the same for a name. */
const chance = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32;

/** Chooses in the order of liking, which differs from ballot to ballot, for as long as there is money. */
const choose = ({amount, projects}: BudgetContent, ballot: number): {project: string; points: number}[] => {
  const liked = projects.map(({id, cost}, at) => ({id, cost: cost ?? 0, liking: chance(`${ballot} ${id}`) + at * 0.06}));
  let left = amount;
  return liked
    .toSorted((a, b) => a.liking - b.liking)
    .filter(({cost, liking}) => {
      const taken = cost <= left && liking < 0.8;
      if (taken) left -= cost;
      return taken;
    })
    .map(({id}) => ({project: id, points: 1}));
};

/**
 * Casts made-up ballots about the budgets of a space that are over and not closed yet; for a demonstration only. To be done
 * in the transaction that publishes them: a moment later the server has closed them.
 */
export const addVotes = async (tx: Tx, {id: space, telling}: SpaceContent): Promise<void> => {
  for (const budget of telling?.budgets?.items ?? []) {
    if (budget.method !== 'sum' || Date.parse(budget.closes) > Date.now()) continue;
    const {id} = await tx
      .selectFrom('content')
      .select('id')
      .where('space', '=', space)
      .where('kind', '=', 'budget')
      .where('slug', '=', budget.id)
      .executeTakeFirstOrThrow();
    if (await sealOf(tx, space, id)) continue;
    const rows = Array.from({length: COUNT}, (_, ballot) => ({
      ...{space, budget: id, turn: 1, at: new Date(budget.closes)},
      actor: createHash('sha256').update(`example ${ballot}`).digest(),
      number: numberOf(budget.id, `example ${ballot}`),
      choices: JSON.stringify(choose(budget, ballot)),
    })).filter(({choices}) => choices !== '[]');
    await tx
      .insertInto('ballot')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
};
