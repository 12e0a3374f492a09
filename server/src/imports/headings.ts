import type {Form} from '../../../src/data/forms.js';
import {StartFailure} from '../failure.js';
import type {Cell} from './table.js';

/** What a column can be beside an answer to a question of the form. */
const SPECIAL = {
  text: ['tekst', 'text', 'input', 'bidrag', 'kommentar', 'comment', 'besked', 'contribution'],
  kind: ['type', 'kind', 'slags'],
  pejlemaerke: ['pejlemærke', 'pejlemaerke', 'mål', 'goal', 'guiding goal'],
  group: ['gruppe', 'group', 'borgergruppe', 'målgruppe'],
  place: ['sted', 'place', 'lokation', 'location'],
  language: ['sprog', 'language'],
  date: ['dato', 'date', 'sendt', 'sent', 'tidspunkt', 'time'],
  source: ['kilde', 'source', 'kanal', 'channel'],
  reference: ['reference', 'kildens nummer', 'nr', 'nummer', 'number', 'id', 'link', 'url'],
};
const SPECIALS = Object.entries(SPECIAL);

/** Which column holds what: names of {@link SPECIAL} and of the form's fields, by the column's number. */
export type Columns = ReadonlyMap<string, number>;

const plain = (heading: string): string =>
  heading
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ');

/**
 * Reads the headings, in Danish or English, with what `map` says of them (`text=Hvad mener du?`). Columns that nothing
 * is known of are left out and returned as such. Throws a {@link StartFailure} when the texts cannot be found or two
 * columns claim the same.
 */
export const columnsIn = (
  cells: readonly Cell[],
  forms: readonly Form[],
  map: ReadonlyMap<string, string>,
): {columns: Columns; unknown: string[]} => {
  const headings = cells.map((cell) =>
    String(cell ?? '')
      .replace(/^\ufeff/, '')
      .trim(),
  );
  const columns = new Map<string, number>();
  for (const [name, heading] of map) {
    const at = headings.findIndex((one) => plain(one) === plain(heading));
    if (at < 0)
      throw new StartFailure(`--map ${name}=${heading}: there is no column "${heading}". The columns are: ${headings.join(', ')}.`);
    columns.set(name, at);
  }
  const unknown: string[] = [];
  for (const [at, heading] of headings.entries()) {
    if (heading === '' || [...columns.values()].includes(at)) continue;
    const name = nameOf(plain(heading), forms);
    if (name === undefined) unknown.push(heading);
    else if (!columns.has(name)) columns.set(name, at);
    else if (!map.has(name)) {
      throw new StartFailure(
        `Two columns could be "${name}": "${headings[columns.get(name) ?? 0]}" and "${heading}". Say which with --map ${name}=<heading>.`,
      );
    }
  }
  if (!columns.has('text')) {
    throw new StartFailure(
      `There is no column with the texts. Call it "Tekst", or name it with --map text=<heading>. The columns are: ${headings.join(', ')}.`,
    );
  }
  return {columns, unknown};
};

const nameOf = (heading: string, forms: readonly Form[]): string | undefined => {
  const special = SPECIALS.find(([name, also]) => name === heading || also.includes(heading))?.[0];
  if (special !== undefined) return special;
  // Private answers belong to whoever gave them here; a file has no business with them.
  const fields = forms.flatMap((form) => form.fields).filter((field) => !field.private);
  return fields.find(({name, label}) => name === heading || plain(label) === heading)?.name;
};
