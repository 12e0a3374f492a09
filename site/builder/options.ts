/** An attribute as the manifest describes it. */
export interface Attribute {
  name: string;
  /** TypeScript: `string`, `number`, `boolean`, `'a' | 'b'`, or the name of a type. */
  type: string;
  /** As an attribute has it; empty for none. */
  default: string;
  /** In English, from the source. */
  description: string;
  /** Regular expression of what is allowed; empty when anything is. */
  pattern: string;
}

export interface Widget {
  /** Without `sammen-`. */
  name: string;
  summary: string;
  attributes: Attribute[];
}

/** How an attribute is asked for. */
export type Control =
  {kind: 'checkbox'} | {kind: 'select'; options: string[]} | {kind: 'number'; min: string; max: string} | {kind: 'text'; pattern: string};

/** `'a' | 'b' | ''` as its values, or undefined when it is no union of texts. */
const unionIn = (type: string): string[] | undefined => {
  const parts = type.split('|').map((part) => part.trim());
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : undefined;
};

/** The control for an attribute: from its type, and from the rule that the widget itself checks it with. */
export const controlOf = ({type, pattern}: Attribute): Control => {
  if (type === 'boolean') return {kind: 'checkbox'};
  if (type === 'number') {
    const [, min = '', max = ''] = /^\^\[(\d)-(\d)\]\$$/.exec(pattern) ?? [];
    return {kind: 'number', min, max};
  }
  const options = unionIn(type) ?? /^\^\(([\w-]+(?:\|[\w-]+)+)\)\$$/.exec(pattern)?.[1]?.split('|');
  return options ? {kind: 'select', options: options.filter(Boolean)} : {kind: 'text', pattern};
};

/** Chosen values by attribute. What is missing or empty is the default. A boolean that is true has the value `true`. */
export type Values = Readonly<Record<string, string>>;

/** Whether the widget would take this value; an empty one is no value. */
export const isAllowed = (attribute: Attribute, value: string): boolean => {
  const control = controlOf(attribute);
  if (!value) return true;
  if (control.kind === 'checkbox') return value === 'true';
  if (control.kind === 'select') return control.options.includes(value);
  return !attribute.pattern || new RegExp(attribute.pattern).test(value);
};

/** What has to be written: allowed, and other than the default. A boolean attribute has no value. */
export const written = ({attributes}: Widget, values: Values): [name: string, value: string | true][] =>
  attributes.flatMap((attribute) => {
    const value = values[attribute.name]?.trim() ?? '';
    if (!value || value === attribute.default || !isAllowed(attribute, value)) return [];
    return [[attribute.name, attribute.type === 'boolean' ? true : value] as [string, string | true]];
  });
