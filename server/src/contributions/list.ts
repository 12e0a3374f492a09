import {sql, type Selectable} from 'kysely';
import type {Contribution, Sort} from '../../../src/data/contributions.js';
import type {Form} from '../../../src/data/forms.js';
import {formDocument} from '../content/documents.js';
import type {Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {Problem} from '../http/problems.js';
import {matches, wayTo, type Asked, type Way} from './matching.js';
import {search, type Paging} from './search.js';
import {themesOf} from './themes.js';
import {totalOf, type Total} from './total.js';

type Row = Selectable<Tables['contribution']>;

/** As we write them. */
export const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** What the public sees of a listed contribution, and nothing else. */
const publicOf = (space: Snapshot, row: Row, themes: readonly string[], form: Form | undefined): Contribution => ({
  ...{id: row.id, kind: row.kind, text: row.body, language: row.language},
  pejlemaerke: (row.pejlemaerke && space.byId(row.pejlemaerke)?.slug) ?? null,
  group: (row.citizen_group && space.byId(row.citizen_group)?.slug) ?? null,
  themes: themes.flatMap((theme) => space.byId(theme)?.slug ?? []),
  ...{supports: row.supports, place: row.place, name: row.name, status: row.status},
  about: (row.about && (space.byId(row.about)?.slug ?? row.about)) ?? null,
  answers: answersOf(form, row),
  published: (row.listed_at ?? row.sent_at).toISOString(),
  answer: row.answer === null || row.answered_at === null ? null : {text: row.answer, at: row.answered_at.toISOString()},
});

/** Answers that have no column of their own and are not private, in the form's order. What the form does not ask any more is left out. */
const answersOf = (form: Form | undefined, {fields}: Row): NonNullable<Contribution['answers']> =>
  (form?.fields ?? []).flatMap(({name, label, type, choices, private: isPrivate}) => {
    const given = [fields[name] ?? []].flat();
    if (isPrivate || type === 'reference' || given.length === 0) return [];
    return {name, label, text: given.map((one) => choices.find(({value}) => value === one)?.label ?? one).join(', ')};
  });

/** Listed contributions as the public sees them, in the order of the rows, with labels in a language. */
export const publicOfAll = async (db: Db, space: Snapshot, rows: readonly Row[], locale: string): Promise<Contribution[]> => {
  const themes = await themesOf(
    db,
    space.id,
    rows.map(({id}) => id),
  );
  const forms = new Map(space.of('form').map((form) => [form.slug, formDocument(space, form, locale)]));
  return rows.map((row) => publicOf(space, row, themes.get(row.id) ?? [], forms.get(row.kind)));
};

/** One listed contribution; undefined when there is none, and for everything that is not listed alike. */
export const findListed = (db: Db, space: string, id: string): Promise<Row | undefined> =>
  UUID.test(id)
    ? db
        .selectFrom('contribution')
        .selectAll()
        .where('space', '=', space)
        .where('id', '=', id)
        .where('listed_at', 'is not', null)
        .executeTakeFirst()
    : Promise.resolve(undefined);

/** Milliseconds since 1970, as far as JavaScript has dates. */
const MOMENT = {read: (value: string) => new Date(Number(value)), most: 8.64e15};

/** What each order goes by, how a cursor says it, and the most that can be. */
const ORDERS = {
  newest: {column: 'listed_at', write: (row: Row) => String(row.listed_at?.getTime()), ...MOMENT},
  supported: {column: 'supports', write: (row: Row) => String(row.supports), read: Number, most: 2_147_483_647},
  answered: {column: 'answered_at', write: (row: Row) => String(row.answered_at?.getTime()), ...MOMENT},
} as const;

/** A place in an order, and whether the page after it is wanted or the one before it. */
interface Place {
  value: Date | number;
  id: string;
  back: boolean;
}

const cursorOf = (sort: Sort, row: Row, back = false): string =>
  Buffer.from(`${sort}.${ORDERS[sort].write(row)}.${row.id}${back ? '.b' : ''}`).toString('base64url');

/** Reads a cursor. Throws `malformed` for what we never gave out, and for one of another order. */
export const placeOf = (cursor: string, sort: Sort): Place => {
  const [order, written = '', id = '', direction] = Buffer.from(cursor, 'base64url').toString().split('.');
  const {read, most} = ORDERS[sort];
  const wrong = order !== sort || (direction !== undefined && direction !== 'b');
  if (wrong || !/^\d{1,15}$/.test(written) || Number(written) > most || !UUID.test(id)) {
    throw new Problem('malformed', {errors: [{field: 'cursor', code: 'malformed'}]});
  }
  return {value: read(written), id, back: direction === 'b'};
};

export interface Page {
  rows: Row[];
  cursor: string | null;
  previous: string | null;
  total: number;
  estimated: boolean;
}

export interface Listing extends Asked {
  limit: number;
  after?: Place;
  /** How many with the words are looked at; default `LOOKED_AT` of search.ts. */
  most?: number;
}

/** Puts what matches into its order, from a place on, and takes so many. */
const pagingOf =
  ({sort, limit, after}: Listing, way: Way): Paging =>
  (query) => {
    const at = way === 'theme' ? ['about.listed_at', 'about.contribution'] : [`contribution.${ORDERS[sort].column}`, 'contribution.id'];
    const [column, id] = at.map((name) => sql.ref(name));
    const [beyond, direction] = after?.back ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
    const from = after ? query.where(sql<boolean>`(${column}, ${id}) ${beyond} (${after.value}, ${after.id}::uuid)`) : query;
    return from
      .orderBy(sql`${column} ${direction}`)
      .orderBy(sql`${id} ${direction}`)
      .limit(limit + 1);
  };

/** These, in this order. */
const rowsOf = async (db: Db, space: string, ids: readonly string[]): Promise<Row[]> => {
  if (!ids.length) return [];
  const rows = await db.selectFrom('contribution').selectAll().where('space', '=', space).where('id', 'in', ids).execute();
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
};

/** As many as a page and one more, and how many there are. */
const readRows = async (db: Db, space: string, listing: Listing): Promise<Total & {rows: Row[]}> => {
  const way = await wayTo(db, space, listing);
  const paging = pagingOf(listing, way);
  const inOrder = (): Promise<Row[]> =>
    paging(matches(db, space, listing, way))
      .selectAll('contribution')
      .execute();
  if (listing.q === undefined) {
    const [rows, total] = await Promise.all([inOrder(), totalOf(db, space, listing)]);
    return {rows, ...total};
  }
  const {ids, ...total} = await search(db, space, listing, way, paging, listing.most);
  return {rows: total.estimated ? await inOrder() : await rowsOf(db, space, ids), ...total};
};

/** A page of listed contributions, by keyset: a page costs the same wherever it is. */
export const listPage = async (db: Db, space: string, listing: Listing): Promise<Page> => {
  const {sort, limit, after} = listing;
  const {rows, total, estimated} = await readRows(db, space, listing);
  const back = after?.back ?? false;
  const page = rows.slice(0, limit);
  if (back) page.reverse();
  // Behind the place that was asked from there is what it was taken from; ahead there is more when one row too many came.
  const [ahead, behind] = [rows.length > limit, after !== undefined];
  const [first, last] = [page[0], page.at(-1)];
  return {
    rows: page,
    cursor: last && (back ? behind : ahead) ? cursorOf(sort, last) : null,
    previous: first && (back ? ahead : behind) ? cursorOf(sort, first, true) : null,
    total: Math.max(total, page.length),
    estimated,
  };
};
