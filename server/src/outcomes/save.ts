import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import type {Outcome} from '../../../src/data/outcomes.js';
import type {Snapshot} from '../content/spaces.js';
import type {Tx} from '../db/connect.js';
import {Problem} from '../http/problems.js';

/** What staff writes down about what contributions led to. */
export interface OutcomeSaved extends Pick<Outcome, 'status' | 'pejlemaerke'> {
  /** The public id of the one that is meant; without it, a new one. */
  id?: string;
  /** By language; Danish always. */
  texts: {da: OutcomeTexts; [language: string]: OutcomeTexts};
  /** Row ids of what it rests on, listed or not; added to what it rested on already. */
  contributions: readonly string[];
}

export type OutcomeTexts = Pick<Outcome, 'asked' | 'said' | 'did'>;

/**
 * Writes an outcome down, new or again, links contributions to it and raises the space's revision, so that everybody
 * reads it at once. Resolves with its public id. Throws `not-found` where an id is given that the space does not have,
 * `invalid` for a goal that it does not have. A contribution of another space violates a foreign key.
 */
export const saveOutcome = async (tx: Tx, space: Snapshot | string, saved: OutcomeSaved): Promise<string> => {
  const name = typeof space === 'string' ? space : space.id;
  if (saved.pejlemaerke !== null && !(await rowOf(tx, name, 'pejlemaerke', saved.pejlemaerke))) {
    throw new Problem('invalid', {errors: [{field: 'pejlemaerke', code: 'choice'}]});
  }
  const known = saved.id === undefined ? undefined : await rowOf(tx, name, 'outcome', saved.id);
  if (saved.id !== undefined && !known) throw new Problem('not-found');
  const id = known?.id ?? newId();
  const attrs = JSON.stringify({status: saved.status, pejlemaerke: saved.pejlemaerke, at: new Date().toISOString()});
  const row = {
    space: name,
    id,
    kind: 'outcome',
    slug: known?.slug ?? id,
    position: 0,
    starts_at: null,
    ends_at: null,
    retired: false,
    attrs,
  };
  await tx
    .insertInto('content')
    .values(row)
    .onConflict((conflict) => conflict.columns(['space', 'id']).doUpdateSet({attrs, retired: false}))
    .execute();
  await putTexts(tx, name, id, saved.texts);
  await linkOutcome(tx, name, id, saved.contributions);
  await tx.updateTable('space').set({revision: newId()}).where('space', '=', name).execute();
  return row.slug;
};

const rowOf = (tx: Tx, space: string, kind: 'outcome' | 'pejlemaerke', slug: string) =>
  tx
    .selectFrom('content')
    .select(['id', 'slug'])
    .where('space', '=', space)
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst();

const putTexts = async (tx: Tx, space: string, content: string, texts: OutcomeSaved['texts']): Promise<void> => {
  const rows = Object.entries(texts).map(([locale, {asked, said, did}]) => ({
    ...{space, content, locale, title: asked, summary: said, body: did},
  }));
  await tx.deleteFrom('translation').where('space', '=', space).where('content', '=', content).execute();
  await tx.insertInto('translation').values(rows).execute();
};

/**
 * Says that an outcome that there is, by its public id, rests on one more contribution. Resolves with the outcome's row
 * id; undefined when it rested on it already. Throws `not-found`.
 */
export const restOn = async (tx: Tx, space: string, outcome: string, contribution: string): Promise<string | undefined> => {
  const known = await rowOf(tx, space, 'outcome', outcome);
  if (!known) throw new Problem('not-found');
  return (await linkOutcome(tx, space, known.id, [contribution])) > 0 ? known.id : undefined;
};

/** Takes back that an outcome (by row id) rests on a contribution. */
export const unlinkOutcome = async (tx: Tx, space: string, outcome: string, contribution: string): Promise<void> => {
  const link = tx.deleteFrom('outcome_contribution').where('space', '=', space).where('outcome', '=', outcome);
  await link.where('contribution', '=', contribution).execute();
};

/** Says that an outcome (by row id) rests on these contributions too; resolves with how many are new. */
export const linkOutcome = async (tx: Tx, space: string, outcome: string, contributions: readonly string[]): Promise<number> => {
  if (contributions.length === 0) return 0;
  // In an order, so that two that link the same at once do not wait for each other in a circle.
  const {numAffectedRows} = await sql`
    INSERT INTO outcome_contribution (space, outcome, contribution)
    SELECT ${space}, ${outcome}::uuid, id FROM unnest(${contributions}::uuid[]) AS given (id) ORDER BY id
    ON CONFLICT DO NOTHING`.execute(tx);
  return Number(numAffectedRows ?? 0);
};
