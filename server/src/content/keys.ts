import type {Field, GroupField} from './fields.js';
import {nameOf} from './leaves.js';

const LETTERS: Record<string, string> = {æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss', đ: 'd', ł: 'l'};

/** An id from words: »Nyt hus på Ærø« becomes `nyt-hus-paa-aeroe`. Another number for one that is taken. */
export const keyFrom = (words: string, taken: readonly string[]): string => {
  const plain = words
    .toLowerCase()
    .replaceAll(/[æøåßđł]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, (rest) => (/^\p{M}+$/u.test(rest) || rest === '\u00ad' ? '' : '-'))
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  const key = plain || 'punkt';
  if (!taken.includes(key)) return key;
  for (let number = 2; ; number++) if (!taken.includes(`${key}-${number}`)) return `${key}-${number}`;
};

const keyNameOf = ({fields}: GroupField): string | undefined => fields.find((one) => one.type === 'word' && one.kind === 'key')?.name;

/**
 * A value whose items have ids, those that had none one made from their name.
 * @param taken ids of others beside it.
 * @param own the id that it has, whatever was sent.
 */
export const withKeys = (field: Field, value: unknown, taken: readonly string[] = [], own?: string): unknown => {
  if (field.type === 'list' && Array.isArray(value)) {
    const name = field.item.type === 'group' ? keyNameOf(field.item) : undefined;
    const used = value.map((item) => String((name && (item as Record<string, unknown> | undefined)?.[name]) ?? '')).filter(Boolean);
    return value.map((item) => {
      const keyed = withKeys(field.item, item, used);
      const key = name && (keyed as Record<string, unknown>)[name];
      if (typeof key === 'string' && !used.includes(key)) used.push(key);
      return keyed;
    });
  }
  if (field.type !== 'group' || typeof value !== 'object' || value === null) return value;
  const name = keyNameOf(field);
  const parts = value as Record<string, unknown>;
  const key = name === undefined ? {} : {[name]: own ?? (parts[name] || keyFrom(nameOf(field, value), taken))};
  const inside = field.fields.flatMap((one) =>
    one.name in parts && one.name !== name ? [[one.name, withKeys(one, parts[one.name])]] : [],
  );
  return {...key, ...Object.fromEntries(inside)};
};
