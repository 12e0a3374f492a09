import {reportPdf} from './report-pdf.js';
import type {Report} from './report.js';

/** How many files are kept; the one that was made first gives way. */
const KEPT = 8;

/**
 * Makes reports into files, one after the other, since each takes the processor for as long as it has answers; those who
 * ask for the same one meanwhile, or after, get the same file.
 * @returns what makes one; `name` says what is in it.
 */
export const keptReports = (): ((name: string, report: Report) => Promise<Buffer>) => {
  const kept = new Map<string, Promise<Buffer>>();
  let turn: Promise<unknown> = Promise.resolve();
  return (name, report) => {
    const known = kept.get(name);
    if (known) return known;
    const file = turn.then(() => reportPdf(report, new Date()));
    turn = file.catch(() => kept.delete(name));
    kept.set(name, file);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return file;
  };
};
