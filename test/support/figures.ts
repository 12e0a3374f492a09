import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** What one run of a suite has measured; `npm run reliability` makes docs/reliability.md of them. */
export interface Figures {
  /** Heading of its part of the document. */
  title: string;
  /** The command that ran it. */
  command: string;
  /** What was counted, in the order it is told: a name in plain English, and a number or words. */
  found: Record<string, number | string>;
  /** What was seen when a guard was taken away: the guard, and what went wrong without it. */
  controls: Record<string, number | string>;
}

/** Keeps a suite's figures in the folder that `SAMMEN_FIGURES` names; does nothing where it names none. */
export const writeFigures = (suite: string, figures: Figures): void => {
  const folder = process.env.SAMMEN_FIGURES;
  if (!folder) return;
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, `${suite}.json`), JSON.stringify(figures, undefined, 2));
};
