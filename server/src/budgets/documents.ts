import type {Budget} from '../../../src/data/budgets.js';
import type {Ballots} from '../../../src/data/ballots.js';
import {allInLocale, said} from '../content/say.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import {Problem} from '../http/problems.js';
import {ballotCount, ballotsIn, sealWhenDue, type Seal} from './seal.js';
import {phaseAt, termsOf} from './terms.js';

/** The clock, to the minute: an answer stays the same for as long as nothing else has changed. */
export const minuteOf = (now: Date): string => `${now.toISOString().slice(0, 16)}:00Z`;

const NOTHING = {cost: null, place: null, pejlemaerke: null};

/** A budget in a language. What is sealed says how it was counted; the words are those of the content. */
export const budgetDocument = (
  entry: Entry,
  locale: string,
  {seal, ballots, now}: {seal: Seal | undefined; ballots: number; now: Date},
): Budget => {
  const terms = seal?.terms ?? termsOf(entry);
  const {projects} = allInLocale(entry.attrs, locale) as Pick<Budget, 'projects'>;
  const {method, amount, opens, closes} = terms;
  const costs = new Map(terms.projects.map(({id, cost}) => [id, {cost}]));
  return {
    ...{id: entry.slug, title: said(entry, 'title', locale), summary: said(entry, 'summary', locale)},
    ...{method, amount, opens, closes, phase: seal ? 'closed' : phaseAt(terms, now), ballots: seal?.ballots ?? ballots},
    projects: projects.map((project) => ({...NOTHING, ...project, ...costs.get(project.id)})),
    result: seal?.result ?? null,
  };
};

/** How what is read comes by its seal. */
export type Sealing = typeof sealWhenDue;

/** Budgets as anybody may read them now. */
interface Reader {
  db: Db;
  space: Snapshot;
  locale: string;
  /** Default {@link sealWhenDue}. */
  sealing?: Sealing | undefined;
}

const budgetNow = async ({db, space, locale, sealing = sealWhenDue}: Reader, entry: Entry, now: Date): Promise<Budget> => {
  const seal = await sealing(db, space.id, entry, now);
  const ballots = seal ? seal.ballots : await ballotCount(db, space.id, entry.id);
  return budgetDocument(entry, locale, {seal, ballots, now});
};

/** Every budget of a space. */
export const budgetsIn = async (reader: Reader): Promise<{language: string; now: string; items: Budget[]}> => {
  const now = new Date();
  const items: Budget[] = [];
  for (const entry of reader.space.of('budget')) items.push(await budgetNow(reader, entry, now));
  return {language: reader.locale, now: minuteOf(now), items};
};

const entryOf = (space: Snapshot, id: string): Entry => {
  const entry = space.find('budget', id);
  if (!entry || entry.retired) throw new Problem('not-found');
  return entry;
};

/** One budget. Throws `not-found`. */
export const budgetIn = async (reader: Reader, id: string): Promise<Budget & {language: string; now: string}> => {
  const now = new Date();
  return {language: reader.locale, now: minuteOf(now), ...(await budgetNow(reader, entryOf(reader.space, id), now))};
};

/** The ballots of a budget, once it is over; before that there is nothing to be found. Throws `not-found`. */
export const ballotsOf = async (db: Db, space: Snapshot, id: string, sealing: Sealing = sealWhenDue): Promise<Ballots> => {
  const entry = entryOf(space, id);
  const seal = await sealing(db, space.id, entry);
  if (!seal) throw new Problem('not-found');
  const {terms, ballots, digest} = seal;
  const items = await ballotsIn(db, space.id, entry.id, terms);
  return {
    ...{budget: terms.budget, method: terms.method, amount: terms.amount, closed: terms.closes, projects: terms.projects},
    ...{sha256: digest.toString('hex'), items: items.length < ballots ? null : items},
  };
};
