import type {Snapshot} from '../content/spaces.js';
import {findListed, listPage, placeOf, publicOfAll} from '../contributions/list.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import type {WallPage} from '../pages/embed/input-wall.js';
import {filterOf} from './contributions.js';
import type {EmbedQuery} from './embed-query.js';

/** A few stories at a time, as the widget shows them. Throws `malformed` for a cursor. */
export const storiesPage = (endpoint: Endpoint, space: Snapshot, query: EmbedQuery, locale: string): Promise<WallPage> =>
  wallPage(endpoint, space, {kind: 'story', ...query}, locale, 5);

/** What the page of the wall shows. Throws `not-found` for one contribution that is not listed, `malformed` for a cursor. */
export const wallPage = async ({db}: Endpoint, space: Snapshot, query: EmbedQuery, locale: string, limit = 20): Promise<WallPage> => {
  const {kind = 'input', sort = 'newest', cursor, id, q, pejlemaerke, group, topic: theme} = query;
  const {cursor: _, id: __, ...list} = query;
  const to = (more: Partial<EmbedQuery>): string => `?${new URLSearchParams({...list, ...more}).toString()}`;
  const links = {query, all: to({}), one: (one: string) => to({id: one})};
  if (id !== undefined) {
    const row = await findListed(db, space.id, id);
    if (!row) throw new Problem('not-found');
    return {...links, items: await publicOfAll(db, space, [row], locale), total: 1, estimated: false, previous: undefined, next: undefined};
  }
  const after = cursor === undefined ? undefined : placeOf(cursor, sort);
  const filter = filterOf(space, {kind, pejlemaerke: pejlemaerke || undefined, group: group || undefined, theme: theme || undefined});
  const nothing = {rows: [], cursor: null, previous: null, total: 0, estimated: false};
  const page = filter ? await listPage(db, space.id, {filter, q: q?.trim() || undefined, sort, limit, after}) : nothing;
  return {
    ...links,
    items: await publicOfAll(db, space, page.rows, locale),
    ...{total: page.total, estimated: page.estimated},
    previous: page.previous === null ? undefined : to({cursor: page.previous}),
    next: page.cursor === null ? undefined : to({cursor: page.cursor}),
  };
};
