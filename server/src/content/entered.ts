import type {Field, GroupField, ListField, SetField} from './fields.js';
import {instantInDenmark, shownInDenmark} from './moments.js';

/**
 * Content as a form has it: a text by the name of each control. Of a text in languages `title.en`, of the second item of a
 * list `pillars.1.title.da`, and how many a list has `pillars#`. Of several chosen values each is there by its name, with the
 * place that it has among them: `access.loop` is `2`.
 */
export type Entered = Map<string, string>;

export const countName = (path: string): string => `${path}#`;
export const inside = (path: string, name: string | number): string => (path === '' ? `${name}` : `${path}.${name}`);

/** The most items of a list that a form is read for, whatever it says. */
const MOST = 1_000;

const countOf = (entered: Entered, path: string): number => {
  const count = Number(entered.get(countName(path)) ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST) : 0;
};

/** How many items a list has as it is entered. */
export const lengthOf = countOf;

/** What a form is filled with to show a value. */
export const enter = (field: Field, value: unknown, path = '', entered: Entered = new Map()): Entered => {
  if (field.type === 'group') {
    for (const one of field.fields)
      enter(one, (value as Record<string, unknown> | null | undefined)?.[one.name], inside(path, one.name), entered);
    return entered;
  }
  if (field.type === 'list') {
    const items = (value ?? []) as unknown[];
    entered.set(countName(path), String(items.length));
    items.forEach((item, place) => enter(field.item, item, inside(path, place), entered));
    return entered;
  }
  if (value === null || value === undefined) return entered;
  if (field.type === 'set') {
    (value as string[]).forEach((one, place) => entered.set(inside(path, one), String(place + 1)));
    return entered;
  }
  if (field.type === 'text')
    for (const [language, text] of Object.entries(value as Record<string, string>)) entered.set(inside(path, language), text);
  else entered.set(path, shown(field, value));
  return entered;
};

const shown = (field: Field, value: unknown): string => {
  if (field.type === 'yes') return '1';
  if (field.type === 'number') return String(value).replace('.', ',');
  if (field.type === 'word' && field.kind === 'moment') return shownInDenmark(new Date(value as string));
  return String(value);
};

/** A form's texts as a value: what the schema then says is right or wrong. Undefined for what is left out. */
export const readEntered = (field: Field, entered: Entered, path = ''): unknown => {
  switch (field.type) {
    case 'group':
      return groupFrom(field, entered, path);
    case 'list': {
      const items = Array.from({length: countOf(entered, path)}, (_, place) => readEntered(field.item, entered, inside(path, place)));
      return items.length === 0 && field.without === 'omit' ? undefined : items;
    }
    case 'set':
      return setFrom(field, entered, path);
    case 'text':
      return textFrom(field, entered, path);
    default: {
      const written = entered.get(path)?.trim() ?? '';
      if (written === '') return field.without === 'null' ? null : undefined;
      return valueOf(field, written);
    }
  }
};

const nothing = ({without}: Field): null | undefined => (without === 'null' ? null : undefined);

const groupFrom = (field: GroupField, entered: Entered, path: string): unknown => {
  const isEmpty = (name: string, value: string): boolean => value.trim() === '' || (name.endsWith('#') && value === '0');
  const here = [...entered].filter(([name]) => name.startsWith(path && `${path}.`));
  if (field.without !== 'fault' && here.every(([name, value]) => isEmpty(name, value))) return nothing(field);
  const parts = field.fields.map((one) => [one.name, readEntered(one, entered, inside(path, one.name))] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
};

/** What is chosen, in the order of before; what has been chosen since comes last. */
const setFrom = (field: SetField, entered: Entered, path: string): string[] | null | undefined => {
  const placeOf = (one: string): number => Number(entered.get(inside(path, one)));
  const chosen = field.options.filter((one) => entered.has(inside(path, one))).sort((a, b) => placeOf(a) - placeOf(b));
  return chosen.length === 0 && field.without !== 'fault' ? nothing(field) : chosen;
};

/** The languages that a text is entered in, also those that the space has no longer. */
export const languagesIn = (entered: Entered, path: string): string[] =>
  [...entered.keys()].flatMap((name) =>
    name.startsWith(`${path}.`) && !name.includes('.', path.length + 1) ? [name.slice(path.length + 1)] : [],
  );

const textFrom = (field: Field, entered: Entered, path: string): unknown => {
  const filled = languagesIn(entered, path).flatMap((language) => {
    const text = entered.get(inside(path, language)) ?? '';
    return text.trim() === '' ? [] : [[language, text] as const];
  });
  // What is not there in Danish is not there: translations alone would be read by nobody.
  if (field.without !== 'fault' && !filled.some(([language]) => language === 'da')) return nothing(field);
  return {da: '', ...Object.fromEntries(filled)};
};

const valueOf = (field: Field, written: string): unknown => {
  if (field.type === 'yes') return true;
  // What is no number stays what it is, and is refused as that.
  if (field.type === 'number') return /^[-−]?\d+([.,]\d+)?$/.test(written) ? Number(written.replace(',', '.').replace('−', '-')) : written;
  if (field.type === 'word' && field.kind === 'moment') return instantInDenmark(written)?.toISOString().replace('.000Z', 'Z') ?? written;
  return written;
};

/** What a button beside an item of a list, or below the list, does. */
export type Move = 'add' | 'remove' | 'up' | 'down';

/** Carries out a move: of a whole list (`add`), or of the item at a place in it. */
export const moved = (entered: Entered, list: string, move: Move, place: number, {most}: Pick<ListField, 'most'>): Entered => {
  const count = countOf(entered, list);
  const order = orderAfter(
    Array.from({length: count}, (_, at) => at),
    move,
    place,
    most,
  );
  const result: Entered = new Map();
  for (const [name, value] of entered) {
    const at = placeIn(list, name);
    if (at === undefined) result.set(name, value);
    else if (order.includes(at)) result.set(inside(list, order.indexOf(at)) + name.slice(inside(list, at).length), value);
  }
  return result.set(countName(list), String(order.length));
};

const orderAfter = (order: number[], move: Move, place: number, most: number): number[] => {
  if (move === 'add') return order.length < most ? [...order, order.length] : order;
  if (!(place in order)) return order;
  if (move === 'remove') return order.filter((at) => at !== place);
  const other = move === 'up' ? place - 1 : place + 1;
  if (!(other in order)) return order;
  return order.map((at) => (at === place ? other : at === other ? place : at));
};

/** The place of the item that a control belongs to, in a list; undefined for a control elsewhere. */
const placeIn = (list: string, name: string): number | undefined => {
  if (!name.startsWith(`${list}.`)) return undefined;
  const [place = ''] = name.slice(list.length + 1).split(/[.#]/);
  return /^\d+$/.test(place) ? Number(place) : undefined;
};
