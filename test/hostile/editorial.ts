import type {Localized, SpaceContent} from '../../server/src/content/shape.js';
import {sampleSpace} from '../support/sample.js';

/** Whether something is a text of the municipality's in its languages. */
const isText = (value: object): value is Localized => 'da' in value && typeof value.da === 'string';

const filled = (value: unknown, next: () => string): unknown => {
  if (Array.isArray(value)) return value.map((one) => filled(one, next));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) {
    const text = next();
    return Object.fromEntries(Object.keys(value).map((language) => [language, text]));
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, next)]));
};

/** Places stand in the order of their names: with one place, no order depends on the texts. */
const onePlace = ({telling, ...content}: SpaceContent): SpaceContent => {
  const {partners, ...others} = telling ?? {};
  return partners ? {...content, telling: {...others, partners: {...partners, items: partners.items.slice(0, 1)}}} : {...content, telling};
};

/** A whole space in which every text of the municipality's is the next one, in an order that is always the same. */
export const spaceWith = (id: string, next: () => string, more: Partial<SpaceContent> = {}): SpaceContent => {
  const content = filled(onePlace(sampleSpace(id)), next) as SpaceContent;
  const visions = content.visions.map((vision) => ({...vision, period: next()}));
  return {...content, visions, ...more, id};
};

/** How many texts a space has. */
export const SLOTS = ((): number => {
  let slots = 0;
  spaceWith('x', () => String(slots++));
  return slots;
})();

/** Stands in the place of text number so many; none is the beginning of another. */
export const marker = (slot: number): string => `mrk${slot}kr`;

/** Puts the texts in the places of their markers. */
export const putting =
  (texts: readonly string[]) =>
  (value: string): string =>
    value.replace(/mrk(\d+)kr/g, (_, slot: string) => texts[Number(slot)] ?? '');

/**
 * Whether a text can stand anywhere in a space: not blank, no character that PostgreSQL cannot hold, no empty line
 * inside (which divides paragraphs). Content with others is refused when it is published.
 */
export const isEditorial = (text: string): boolean => text.trim() !== '' && !/\0|\p{Cs}|\n{2,}/u.test(text);
