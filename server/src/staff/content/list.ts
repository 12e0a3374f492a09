import type {FastifyReply} from 'fastify';
import type {ListField} from '../../content/fields.js';
import {nameOf} from '../../content/leaves.js';
import {saveDraft} from '../../content/publishing.js';
import {isSame, itemsIn, withItems, type Resource} from '../../content/resources.js';
import type {Db} from '../../db/connect.js';
import {checked} from './checked.js';
import {sendList} from './list-page.js';
import type {Sent} from './routes.js';
import {pathIn, workingIn, type Working} from './working.js';

const WORDS = {up: 'Flyttede', down: 'Flyttede', remove: 'Fjernede'} as const;

const isMove = (act: string): act is keyof typeof WORDS => Object.hasOwn(WORDS, act);

/** The items after a move; undefined when it cannot be done. */
const arranged = (items: readonly unknown[], act: keyof typeof WORDS, place: number): unknown[] | undefined => {
  if (!(place in items)) return undefined;
  if (act === 'remove') return items.filter((_item, at) => at !== place);
  const other = act === 'up' ? place - 1 : place + 1;
  if (!(other in items)) return undefined;
  return items.map((item, at) => (at === place ? items[other] : at === other ? items[place] : item));
};

/** Moves or removes an item of a list, as a draft. */
export const postList = async (
  db: Db,
  reply: FastifyReply,
  working: Working,
  resource: Resource & {items: ListField},
  {act = '', base = ''}: Sent,
): Promise<FastifyReply> => {
  const {space, session, content} = working;
  const [move = '', at] = act.split(':');
  const place = Number(at);
  const value = resource.of(content);
  const items = itemsIn(resource, value);
  const after = isMove(move) ? arranged(items, move, place) : undefined;
  const done = (word: string): FastifyReply => reply.redirect(`${pathIn(space.id, 'edit', resource.name)}?done=${word}`, 303);
  if (!isMove(move) || !after) return done('unchanged');
  const changed = resource.put(content, withItems(resource, value, after));
  const [fault] = checked(resource, changed);
  if (fault) return sendList(reply, working, resource, {fault: fault.message});
  const result = await saveDraft(
    db,
    space.id,
    {
      ...{base: base || null, author: session.actor, origin: 'staff'},
      note: `${WORDS[move]} »${nameOf(resource.items.item, items[place]).slice(0, 150)}«`,
      isSame: (one, other) => isSame(resource, resource.of(one), resource.of(other)),
      change: (newest) => resource.put(newest, withItems(resource, resource.of(newest), after)),
    },
    content,
  );
  if ('newest' in result) return sendList(reply, await workingIn(db, space, session), resource, {conflict: true});
  return done('saved' in result ? 'saved' : 'unchanged');
};
