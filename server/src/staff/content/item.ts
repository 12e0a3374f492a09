import type {FastifyReply} from 'fastify';
import {enter, moved, readEntered, type Entered, type Move} from '../../content/entered.js';
import type {Field, GroupField, ListField} from '../../content/fields.js';
import {withKeys} from '../../content/keys.js';
import {differencesOf, nameOf} from '../../content/leaves.js';
import {saveDraft} from '../../content/publishing.js';
import {isSame, itemsIn, withHead, withItems, type Resource} from '../../content/resources.js';
import {keyOf} from '../../content/schemas/parts.js';
import type {SpaceContent} from '../../content/shape.js';
import type {Db} from '../../db/connect.js';
import {Problem} from '../../http/problems.js';
import {checked} from './checked.js';
import {PREFIX} from './controls.js';
import {sendItem, type ItemPage} from './item-page.js';
import type {Sent} from './routes.js';
import {pathIn, workingIn, type Working} from './working.js';

/** What one form is about: the head of a resource, an item of it, or a new one. */
interface About {
  resource: Resource;
  item: string;
  field: GroupField;
}

/** What an address names. Throws `not-found`. */
const aboutIn = (resource: Resource, item: string): About => {
  const field = item === '_head' ? resource.head : resource.items?.item;
  if (field?.type !== 'group') throw new Problem('not-found');
  return {resource, item, field};
};

/** An activity as it begins when it comes of an initiative. */
const begunBy = ({initiatives}: Working, initiative: string | undefined): unknown => {
  const found = initiatives.find(({id}) => id === initiative);
  return found && {title: {da: found.title}, summary: {da: found.text}, initiative: found.id};
};

/** The value that a form begins with; undefined for a new one of nothing. Throws `not-found`. */
const valueIn = ({resource, item}: About, working: Working, initiative: string | undefined): unknown => {
  const value = resource.of(working.content);
  if (item === '_head') return value ?? resource.begin();
  if (item === '_new') return resource.name === 'activities' ? begunBy(working, initiative) : undefined;
  const found = itemsIn(resource, value).find((one) => keyOf(one) === item);
  if (!found) throw new Problem('not-found');
  return found;
};

/** Content with what was entered in its place, and where that is within the resource. */
const placed = ({resource, item}: About, content: SpaceContent, entered: unknown): {content: SpaceContent; place: string[]} => {
  const value = resource.of(content);
  if (item === '_head') return {content: resource.put(content, withHead(resource, value, entered as object)), place: []};
  const items = itemsIn(resource, value);
  // Somebody may have removed it meanwhile; then it comes last.
  const at = items.findIndex((one) => keyOf(one) === item);
  const place = at < 0 ? items.length : at;
  const put = withItems(resource, value, [...items.slice(0, place), entered, ...items.slice(place + 1)]);
  return {content: resource.put(content, put), place: [...(resource.field.type === 'list' ? [] : ['items']), `${place}`]};
};

const languageIn = ({content}: Working, language: string | undefined): string =>
  language !== undefined && content.locales.includes(language) ? language : 'da';

export const showItem = (reply: FastifyReply, working: Working, resource: Resource, item: string, sent: Sent): FastifyReply => {
  const about = aboutIn(resource, item);
  const entered = enter(about.field, valueIn(about, working, sent.initiative));
  return sendItem(reply, working, {...about, entered, language: languageIn(working, sent.language), note: ''});
};

/** More than any item has; what is read from a form takes time by how many there are. */
const MOST_CONTROLS = 20_000;

/** The controls of a form, as they were sent; lines end as everywhere else. */
const enteredIn = (body: Sent): Entered => {
  if (Object.keys(body).length > MOST_CONTROLS) throw new Problem('too-large');
  return new Map(
    Object.entries(body).flatMap(([name, value = '']) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), value.replaceAll(/\r\n?/g, '\n')] as const] : [],
    ),
  );
};

/** The list that a path leads to, from a field on; undefined when there is none. */
const listAt = (field: Field, path: readonly string[]): ListField | undefined => {
  const [step, ...rest] = path;
  if (step === undefined) return field.type === 'list' ? field : undefined;
  if (field.type === 'list') return listAt(field.item, rest);
  const next = field.type === 'group' ? field.fields.find(({name}) => name === step) : undefined;
  return next && listAt(next, rest);
};

const MOVES: readonly string[] = ['add', 'remove', 'up', 'down'] satisfies Move[];

/** The form after a button in it: another language, or an item more, less or elsewhere. Undefined when it is to be saved. */
const rearranged = (field: GroupField, entered: Entered, act: string): Entered | undefined => {
  const [move = '', path = ''] = act.split(':');
  if (move === 'language') return entered;
  if (!MOVES.includes(move)) return undefined;
  const steps = path.split('.');
  const place = move === 'add' ? 0 : Number(steps.pop());
  const list = listAt(field, steps);
  return list ? moved(entered, steps.join('.'), move as Move, place, list) : entered;
};

/**
 * Ids that a new item cannot have: those of the items, and of what was published once. What is removed keeps its row, with
 * what citizens sent to it and what was sealed or drawn, which a new item of the same id would take over.
 */
const takenIn = async (db: Db, space: string, resource: Resource, content: SpaceContent): Promise<string[]> => {
  const own = itemsIn(resource, resource.of(content)).map(keyOf);
  if (!resource.kind) return own;
  const rows = await db.selectFrom('content').select('slug').where('space', '=', space).where('kind', '=', resource.kind).execute();
  return [...own, ...rows.map(({slug}) => slug)];
};

/** Saves what was entered as a draft, or shows the form again as a button in it says; nothing that was entered is lost. */
export const postItem = async (
  db: Db,
  reply: FastifyReply,
  working: Working,
  resource: Resource,
  item: string,
  body: Sent,
): Promise<FastifyReply> => {
  const about = aboutIn(resource, item);
  const {content, space, session} = working;
  const {act = 'save', base = '', note = ''} = body;
  const entered = enteredIn(body);
  const language = languageIn(working, act.startsWith('language:') ? act.slice('language:'.length) : body.language);
  const page: ItemPage = {...about, entered, language, note: note.slice(0, 200)};
  const after = rearranged(about.field, entered, act);
  if (after) return sendItem(reply, working, {...page, entered: after});

  const others = item === '_new' ? await takenIn(db, space.id, resource, content) : [];
  const read = withKeys(about.field, readEntered(about.field, entered) ?? {}, others, item.startsWith('_') ? undefined : item);
  const made = placed(about, content, read);
  const faults = checked(resource, made.content, {field: about.field, place: made.place});
  if (faults.length > 0) {
    // A fault in another language is shown there.
    const first = faults[0]?.language;
    const isElsewhere = first !== undefined && faults.every((fault) => fault.language !== language);
    return sendItem(reply, working, {...page, faults, language: isElsewhere ? first : language});
  }
  const result = await saveDraft(
    db,
    space.id,
    {
      ...{base: base || null, author: session.actor, origin: 'staff'},
      note: note.trim().slice(0, 200) || `${resource.title}: ${nameOf(about.field, read).slice(0, 100) || about.field.label}`,
      isSame: (one, other) => isSame(resource, resource.of(one), resource.of(other)),
      change: (newest) => {
        const next = placed(about, newest, read).content;
        return isSame(resource, resource.of(newest), resource.of(next)) ? undefined : next;
      },
    },
    content,
  );
  if ('newest' in result) {
    const now = await workingIn(db, space, session);
    return sendItem(reply, now, {...page, conflict: differencesOf(about.field, theirsIn(about, now.content), read)});
  }
  const to = resource.items ? pathIn(space.id, 'edit', resource.name) : pathIn(space.id);
  return reply.redirect(`${to}?done=${'saved' in result ? 'saved' : 'unchanged'}`, 303);
};

const theirsIn = (about: About, content: SpaceContent): unknown => {
  if (about.item === '_new') return undefined;
  const value = about.resource.of(content);
  return about.item === '_head' ? value : itemsIn(about.resource, value).find((one) => keyOf(one) === about.item);
};
