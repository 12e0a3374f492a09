import {doEverything, WORDS, type Acts} from './acts.js';
import {foundIn, type Mark} from './marks.js';
import {SILENT, placesOf} from './places.js';
import type {Running} from './process.js';
import type {Report} from './run.js';

/** Leaks of `leaking.ts`, each by what of it has to be found where. */
const LEAKS: Record<string, RegExp> = {
  'a server that logs who asks': /^an IPv4 address in standard error/,
  'the same of another kind of address': /^an IPv6 address in standard error/,
  'a server that notes down what was sent, in base64': /^a CPR number in standard output, in base64/,
  'a receipt code kept in a column: the database': /^receipt code \d in the database, row by row/,
  'a receipt code kept in a column: the files of the database': /^receipt code \d in the files of the database/,
  'a receipt code kept in a column: the backup': /^receipt code \d in the backup/,
  'a receipt code kept in a column: the export as CSV': /^receipt code \d in the export as CSV/,
  'a receipt code kept in a column: the export as XLSX': /^receipt code \d in the export as XLSX/,
  'a receipt code kept in a column: the export as JSON': /^receipt code \d in the export as JSON/,
};

/**
 * Has everything done to a server, and looks for marks of it in every place.
 * @param leaks whether it is the one that leaks, of which it has to be noticed.
 */
export const checkTraces = async (server: Running, folder: string, report: Report, leaks = false): Promise<Acts> => {
  const acts = await doEverything(server);
  const places = await placesOf(server, acts, folder);
  const found = places.map((place) => foundIn([place], acts.marks));
  if (leaks) {
    const all = found.flat();
    for (const [what, expected] of Object.entries(LEAKS)) report.control(what, all.find((one) => expected.test(one))?.replace(/: .*/, ''));
    return acts;
  }
  report.check(`${acts.requests} requests are answered as they should be, from addresses that can be recognised`, acts.wrong);
  for (const [i, {name, content}] of places.entries()) {
    const size = content.length < 10_000 ? `${content.length} bytes` : `${Math.round(content.length / 1_000).toLocaleString('en')} kB`;
    report.check(`no address, browser, CPR number or code in ${name} (${size})`, found[i] ?? []);
  }
  const words: Mark = {name: 'what somebody wrote', spellings: [WORDS]};
  const silent = places.filter(({name}) => SILENT.includes(name));
  report.check('what citizens wrote is in no log and no note, also where the database failed with it', [
    ...foundIn(silent, [words, acts.taken]),
    ...(/violates check constraint/.test(server.err()) && /"outcome_contribution" does not exist/.test(server.err())
      ? []
      : ['nothing failed']),
  ]);
  // That it is found where it has to be shows that these places are looked through, and filled.
  const open = places.filter(({name}) => !SILENT.includes(name));
  for (const mark of [words, acts.taken]) {
    const there = foundIn(open, [mark]);
    report.control(
      `${mark.name}, looked for in the same ${open.length} places`,
      there.length === open.length ? `found in all of them` : undefined,
    );
  }
  report.count('requests of citizens and staff, from marked addresses', acts.requests);
  report.count('places looked through', places.length);
  report.count('things looked for', acts.marks.length);
  report.count('found', found.flat().length);
  return acts;
};
