import type {GenericSchema} from 'valibot';
import {fieldOf, type Field, type GroupField, type ListField} from './fields.js';
import {leavesOf} from './leaves.js';
import type {ContentKind} from './row.js';
import {spaceContent, telling} from './schemas/space.js';
import * as v from 'valibot';
import type {SpaceContent} from './shape.js';

/**
 * A part of a space's content that is edited by itself: a list of items, perhaps with a head (its title, its intro); or a
 * head only. Its name is that of its address and of its file in a folder.
 */
export interface Resource {
  name: string;
  /** What it is called, in Danish. */
  title: string;
  field: GroupField | ListField;
  schema: GenericSchema;
  /** What it is edited by beside its items; undefined where there is nothing. */
  head: GroupField | undefined;
  /** Its list; undefined where it has none, or one that is short enough to stand in the head. */
  items: ListField | undefined;
  /** What its items are in the database; undefined where they are not rows of their own. */
  kind?: ContentKind;
  /** What it is in the content; undefined where the content lacks it. */
  of(content: SpaceContent): unknown;
  /** The content with something else in its place; undefined takes it out. */
  put(content: SpaceContent, value: unknown): SpaceContent;
  /** What it begins as. */
  begin(): unknown;
}

const asGroup = (field: Field): GroupField | ListField => {
  if (field.type !== 'group' && field.type !== 'list') throw new Error(`${field.name} is neither a group nor a list.`);
  return field;
};

/** Two fields of a group: its list of items, and everything else. */
const partsOf = (field: GroupField | ListField, apart: boolean): Pick<Resource, 'head' | 'items'> => {
  if (field.type === 'list') return {head: undefined, items: field};
  const items = apart ? field.fields.find((one): one is ListField => one.name === 'items' && one.type === 'list') : undefined;
  const others = field.fields.filter((one) => one !== items);
  return {head: others.length > 0 ? {...field, fields: others} : undefined, items};
};

const resource = (name: string, schema: GenericSchema, place: Pick<Resource, 'kind' | 'of' | 'put'>, more: object = {}): Resource => {
  const field = asGroup(fieldOf(schema, name));
  const title = field.label;
  const begin = (): unknown => {
    if (field.type === 'list') return [];
    const own = Object.fromEntries(field.fields.flatMap((one) => (one.without === 'fault' ? [[one.name, emptyOf(one, title)]] : [])));
    return {...own, ...more};
  };
  return {name, title, field, schema, ...partsOf(field, true), ...place, begin};
};

const emptyOf = (field: Field, title: string): unknown => {
  if (field.type === 'list') return [];
  if (field.type === 'text') return {da: title};
  return field.type === 'number' ? 0 : undefined;
};

const {entries} = spaceContent;

const top = (name: 'visions' | 'pejlemaerker' | 'participation' | 'activities' | 'hearings' | 'outcomes', kind?: ContentKind): Resource =>
  resource(name, entries[name], {
    ...(kind && {kind}),
    of: (content) => content[name] ?? undefined,
    put: (content, value) => ({...content, [name]: value}),
  });

const told = (name: keyof typeof telling.entries, kind: ContentKind): Resource =>
  resource(name, telling.entries[name], {
    kind,
    of: (content) => content.telling?.[name],
    put: ({telling: all = {}, ...content}, value) => ({...content, telling: {...all, [name]: value}}),
  });

/** What the space itself is called, and the words that contributions are sorted by. */
const ABOUT = ['title', 'municipality', 'groups', 'themes'] as const;
const aboutSchema = v.pipe(
  v.strictObject({title: entries.title, municipality: entries.municipality, groups: entries.groups, themes: entries.themes}),
  v.title('Navne, grupper og temaer'),
);
const about = resource('about', aboutSchema, {
  of: (content) => Object.fromEntries(ABOUT.map((name) => [name, content[name]])),
  put: (content, value) => ({...content, ...(value as Pick<SpaceContent, (typeof ABOUT)[number]>)}),
});

/** Everything that staff edits, in the order of the page. */
export const resources: readonly Resource[] = [
  ...[about, top('visions', 'vision'), top('pejlemaerker', 'pejlemaerke'), top('participation')],
  ...[told('facts', 'fact'), told('milestones', 'milestone'), told('interviews', 'interview'), told('goals', 'goal')],
  ...[told('documents', 'document'), told('results', 'result'), told('partners', 'partner'), told('news', 'news-item')],
  ...[told('videos', 'video'), told('sites', 'site'), told('associations', 'association'), told('budgets', 'budget')],
  ...[told('rooms', 'room'), told('draws', 'draw'), told('honours', 'honour')],
  ...[top('activities', 'activity'), top('hearings', 'hearing'), top('outcomes', 'outcome')],
];

export const resourceCalled = (name: string): Resource | undefined => resources.find((one) => one.name === name);

/** The items of a resource in some content. */
export const itemsIn = ({field, items}: Resource, value: unknown): unknown[] => {
  if (field.type === 'list') return (value ?? []) as unknown[];
  return items ? ((value as {items?: unknown[]} | undefined)?.items ?? []) : [];
};

/** A resource with other items. */
export const withItems = (one: Resource, value: unknown, items: unknown[]): unknown =>
  one.field.type === 'list' ? items : {...((value ?? one.begin()) as object), items};

/** A resource with another head. */
export const withHead = ({items}: Resource, value: unknown, head: object): unknown =>
  items ? {...head, items: (value as {items?: unknown[]} | undefined)?.items ?? []} : head;

/** Whether two values of a resource say the same; what is left out and what is null are the same. */
export const isSame = ({field}: Resource, one: unknown, other: unknown): boolean => {
  const written = (value: unknown): string => JSON.stringify(leavesOf(field, value).map(({path, text}) => [path, text]));
  return written(one) === written(other);
};
