import type {Ballots} from '../../../../src/data/ballots.js';
import type {Budget} from '../../../../src/data/budgets.js';
import {csvLine, type Cell} from '../export/cells.js';

/** What can be taken out of a budget that is over. */
export const FILES = ['result.csv', 'result.json', 'ballots.csv', 'ballots.json'] as const;
export type File = (typeof FILES)[number];

/** A CSV file for Danish spreadsheets: UTF-8 with a byte order mark, semicolons, CRLF. */
const csv = (rows: readonly (readonly Cell[])[]): string => `\ufeff${rows.map((row) => csvLine(row)).join('')}`;

const isChosen = (chosen: boolean | null): string | null => (chosen === null ? null : chosen ? 'ja' : 'nej');

/** The names are those of today, the costs those that it was counted by. */
const resultCsv = ({method, projects}: Budget, {projects: counted}: Ballots, rows: NonNullable<Budget['result']>): string => {
  const titles = new Map(projects.map(({id, title}) => [id, title]));
  const costs = new Map(counted.map(({id, cost}) => [id, cost]));
  return csv([
    ['Id', 'Projekt', 'Pris', method === 'points' ? 'Point' : 'Stemmer', 'Valgt'],
    ...rows.map(({id, count, chosen}) => [id, titles.get(id) ?? id, costs.get(id) ?? null, count, isChosen(chosen)]),
  ]);
};

/** A line for each ballot, a column for each project. */
const ballotsCsv = ({projects, items}: Ballots): string =>
  csv([
    ['Nummer', ...projects.map(({id}) => id)],
    ...(items ?? []).map(({number, choices}) => {
      const given = new Map(choices.map(({project, points}) => [project, points]));
      return [number, ...projects.map(({id}) => given.get(id) ?? null)];
    }),
  ]);

/** The text of a file. */
export const fileOf = (file: File, budget: Budget, ballots: Ballots): string => {
  const result = budget.result ?? [];
  switch (file) {
    case 'result.csv':
      return resultCsv(budget, ballots, result);
    case 'ballots.csv':
      return ballotsCsv(ballots);
    case 'result.json':
      return `${JSON.stringify({budget: budget.id, method: budget.method, amount: budget.amount, ballots: budget.ballots, result})}\n`;
    case 'ballots.json':
      return `${JSON.stringify(ballots)}\n`;
  }
};
