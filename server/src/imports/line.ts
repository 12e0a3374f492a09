import {v7 as newId} from 'uuid';
import {cleaned, faultsIn} from '../../../src/data/submission.js';
import type {Form} from '../../../src/data/forms.js';
import {cprIn} from '../../../src/data/cpr.js';
import type {Arrival} from '../batches/add.js';
import {formDocument} from '../content/documents.js';
import {said} from '../content/say.js';
import type {Snapshot} from '../content/spaces.js';
import {sortAnswers} from '../contributions/answers.js';
import {isPublished} from '../content/published.js';
import {dateFrom} from './dates.js';
import {isMangled} from './encoding.js';
import type {Columns} from './headings.js';
import type {Cell, Row} from './table.js';

/** A line that can be a contribution. */
export interface Line {
  line: number;
  arrival: Arrival;
  source: string | null;
  reference: string | null;
}

/** A line that cannot, and what to do about it. Never what stands in it. */
export interface LineFault {
  line: number;
  fault: string;
}

export interface Reading {
  space: Snapshot;
  columns: Columns;
  /** What lines are that do not say. */
  kind: string;
  source: string | null;
  publish: boolean;
  now: Date;
}

/** What each fault of an answer asks for. */
const ASKED: Record<string, string> = {
  required: 'is empty and has to be filled in',
  'too-short': 'is shorter than the form allows',
  'too-long': 'is longer than the form allows; shorten it or divide it into two lines',
  choice: 'is none of the choices',
  characters: 'holds characters that cannot be stored; write them anew',
  cpr: 'holds a CPR number; take it out',
  unknown: 'is no question of this form; leave it empty',
};

/** Reads one line; every fault of it in one sentence. */
export const readLine = (reading: Reading, {line, cells}: Row): Line | LineFault => {
  const {space, columns, now} = reading;
  const cellOf = (name: string): Cell => cells[columns.get(name) ?? -1] ?? null;
  const textOf = (name: string): string => textIn(cellOf(name));
  const fault = (what: string): LineFault => ({line, fault: what});

  const kind = textOf('kind') ? slugIn(space, 'form', textOf('kind')) : reading.kind;
  const entry = kind === undefined ? undefined : space.find('form', kind);
  if (!entry) return fault(`"type" is none of: ${slugsOf(space, 'form')}`);
  const form = formDocument(space, entry, 'da');

  const goal = slugIn(space, 'pejlemaerke', textOf('pejlemaerke'));
  if (textOf('pejlemaerke') && goal === undefined) return fault(`"pejlemærke" is none of: ${slugsOf(space, 'pejlemaerke')}`);
  const group = slugIn(space, 'group', textOf('group'));
  if (textOf('group') && group === undefined) return fault(`"gruppe" is none of: ${slugsOf(space, 'group')}`);

  const written = cellOf('date');
  const isGiven = written !== null && written !== '';
  const sent = isGiven ? dateFrom(written instanceof Date ? written : textIn(written), now) : now;
  if (!sent) return fault('"dato" is no date that has been; write it as 2018-09-06 or 6.9.2018');

  const fields = answersIn(form, columns, textOf, {pejlemaerke: goal, group});
  const faults = faultsIn(form, fields, now);
  const [first] = faults.filter(({code}) => code !== 'cpr-maybe');
  if (first) return fault(`"${first.field}" ${ASKED[first.code] ?? first.code}`);
  if (Object.values(fields).some(isMangled))
    return fault('Danish letters were spoilt before the file was saved ("Ã¦" for "æ"); open the original as UTF-8 and save again');
  const [source, reference] = [textOf('source') || reading.source, textOf('reference') || null];
  if ([source, reference].some((one) => one !== null && cprIn(one, now) !== 'none'))
    return fault('"kilde" or "reference" may hold a CPR number; take it out');

  const {body, pejlemaerke, citizen_group, place, fields: more} = sortAnswers(space, form, fields);
  const flags = [...new Set(faults.map(({code}) => code))];
  const listed = reading.publish && flags.length === 0 && isPublished(space, form.kind) ? now : null;
  const language = /^[a-z]{2}$/i.test(textOf('language')) ? textOf('language').toLowerCase() : null;
  const arrival: Arrival = {
    ...{
      id: newId({msecs: sent.getTime()}),
      kind: form.kind,
      text: body,
      language,
      pejlemaerke,
      group: citizen_group,
      place,
      // A list says nothing of whether its people agreed to be named.
      name: null,
      flags,
      sent,
      listed,
    },
    ...{fields: more as Record<string, string>, status: listed ? 'published' : 'waiting', answer: null, answered: null, supports: 0},
  };
  return {line, arrival, source, reference};
};

/** Text as it was meant: a spreadsheet's guard before a formula's sign (`'=`) is taken off, and a formula is text. */
const textIn = (cell: Cell): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell ?? '')
    .replace(/^'(?=\s*[=+\-@])/, '')
    .trim();
};

const answersIn = (
  form: Form,
  columns: Columns,
  textOf: (name: string) => string,
  chosen: {pejlemaerke: string | undefined; group: string | undefined},
): Record<string, string> => {
  const asked = form.fields.filter(({name, private: isPrivate}) => !isPrivate && columns.has(name));
  const answers = asked.map(({name}) => [
    name,
    name in chosen ? (chosen[name as keyof typeof chosen] ?? '') : String(cleaned(textOf(name))),
  ]);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== '')) as Record<string, string>;
};

type Kind = 'form' | 'pejlemaerke' | 'group';

/** The id of what a cell names, by its id or its title in any language; soft hyphens and case are nothing. */
const slugIn = (space: Snapshot, kind: Kind, written: string): string | undefined => {
  const plain = (text: string): string => text.replaceAll('\u00ad', '').trim().toLowerCase();
  if (written === '') return undefined;
  return space
    .of(kind)
    .find((entry) =>
      [entry.slug, ...space.locales.map((locale) => said(entry, 'title', locale))].some((name) => plain(name) === plain(written)),
    )?.slug;
};

const slugsOf = (space: Snapshot, kind: Kind): string =>
  space
    .of(kind)
    .map((entry) => `${said(entry, 'title', 'da').replaceAll('\u00ad', '')} (${entry.slug})`)
    .join(', ');
