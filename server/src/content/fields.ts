import * as v from 'valibot';
import type {Editing} from './schemas/parts.js';

/** What the value is when nothing is entered: left out, null, or a fault. */
export type Without = 'omit' | 'null' | 'fault';

interface Base extends Omit<Editing, 'kind'> {
  name: string;
  label: string;
  without: Without;
}

/** How a schema of kept content is edited. */
export type Field = Base &
  (
    | {type: 'text'; long: boolean}
    | {type: 'word'; kind: Exclude<Editing['kind'], 'line' | 'long' | undefined>}
    | {type: 'number'; whole: boolean}
    | {type: 'choice'; options: readonly string[]}
    /** Any of some values. */
    | {type: 'set'; options: readonly string[]}
    | {type: 'reference'}
    | {type: 'yes'}
    | {type: 'group'; fields: readonly Field[]}
    | {type: 'list'; item: Field; most: number}
    /** Kept as it is: a schema that says nothing about editing. */
    | {type: 'opaque'}
  );
export type GroupField = Extract<Field, {type: 'group'}>;
export type SetField = Extract<Field, {type: 'set'}>;
export type ListField = Extract<Field, {type: 'list'}>;

interface Known {
  type: string;
  wrapped?: v.GenericSchema;
  item?: v.GenericSchema;
  entries?: Record<string, v.GenericSchema>;
  options?: readonly string[];
  pipe?: readonly Action[];
}

interface Action {
  type: string;
  requirement?: number;
  pipe?: readonly Action[];
}

/** Everything that a schema is piped through, also where it begins with another pipe. */
const actionsIn = (pipe: readonly Action[] = []): Action[] => pipe.flatMap((action) => [action, ...actionsIn(action.pipe)]);

const EMPTY: Record<string, Without> = {optional: 'omit', nullable: 'null', nullish: 'omit'};

/** The innermost schema, and what stands for nothing. What may both be missing and null is left out. */
const unwrapped = (schema: v.GenericSchema, without: Without = 'fault'): {inner: v.GenericSchema; without: Without} => {
  const {type, wrapped} = schema as unknown as Known;
  if (!wrapped) return {inner: schema, without};
  return unwrapped(wrapped, without === 'omit' ? 'omit' : (EMPTY[type] ?? without));
};

/** The field that a schema of schemas/ is edited by. */
export const fieldOf = (schema: v.GenericSchema, name = ''): Field => {
  const {inner, without} = unwrapped(schema);
  const {kind, ...editing} = v.getMetadata(inner) as Editing;
  const base = {...editing, name, label: v.getTitle(inner) ?? name, without};
  const {type, entries = {}, item, options = [], pipe} = inner as unknown as Known;
  const actions = actionsIn(pipe);
  if (kind === 'line' || kind === 'long') return {...base, type: 'text', long: kind === 'long'};
  if (kind !== undefined) return {...base, type: 'word', kind};
  if (editing.from) return {...base, type: 'reference'};
  if (type === 'number') return {...base, type: 'number', whole: actions.some((action) => action.type === 'integer')};
  if (type === 'picklist' && editing.words) return {...base, type: 'choice', options};
  if (type === 'array' && item && editing.words) return {...base, type: 'set', options: (item as unknown as Known).options ?? []};
  if (type === 'literal') return {...base, type: 'yes'};
  if (type === 'strict_object') return {...base, type: 'group', fields: Object.entries(entries).map(([own, one]) => fieldOf(one, own))};
  if (type === 'array' && item && editing.one) {
    const most = Math.min(...actions.flatMap((action) => (action.type === 'max_length' ? [action.requirement ?? 0] : [])));
    return {...base, type: 'list', item: fieldOf(item, ''), most};
  }
  return {...base, type: 'opaque'};
};
