import {parse, type DefaultTreeAdapterMap} from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** A page as the HTML standard's parser sees it, flat: what there is, and what stands in it. */
export interface Flat {
  /** Elements with the names of their attributes, comments, ends: everything that a template makes. */
  shape: string[];
  /** Texts and values of attributes, in the same order for the same shape. */
  values: string[];
}

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

const walk = (node: Node, flat: Flat, name: string): void => {
  if (node.nodeName === '#text' && 'value' in node) {
    flat.shape.push('text');
    // A moment is another one each time.
    flat.values.push(name === 'time' ? 'TIME' : node.value);
    return;
  }
  if (node.nodeName === '#comment' && 'data' in node) flat.shape.push(`comment ${node.data}`);
  if ('tagName' in node) {
    flat.shape.push(`<${node.tagName}${node.attrs.map((attribute) => ` ${attribute.name}`).join('')}>`);
    for (const attribute of node.attrs) flat.values.push(attribute.name === 'datetime' ? 'TIME' : attribute.value.replace(UUID, 'UUID'));
  }
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, flat, 'tagName' in node ? node.tagName : name);
  if ('tagName' in node) flat.shape.push(`</${node.tagName}>`);
};

/** Parses a page, or a piece of one. */
export const flatten = (page: string): Flat => {
  const flat: Flat = {shape: [], values: []};
  walk(parse(page), flat, '');
  return flat;
};

/** A text as HTML has it: the parser makes one line feed of every line break (13.2.3.5). */
export const inHtml = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * What differs between a page and the same one with other texts in it: the first difference, or undefined.
 * @param put makes of a value of the one what it must be in the other.
 */
export const difference = (plain: Flat, hostile: Flat, put: (value: string) => string): string | undefined => {
  const at = plain.shape.findIndex((part, i) => part !== hostile.shape[i]);
  if (at >= 0 || plain.shape.length !== hostile.shape.length) {
    const here = at >= 0 ? at : plain.shape.length;
    return `${hostile.shape.slice(Math.max(0, here - 2), here + 3).join(' ')} in place of ${plain.shape.slice(here, here + 3).join(' ')}`;
  }
  const changed = plain.values.findIndex((value, i) => put(value) !== hostile.values[i]);
  if (changed < 0) return undefined;
  return `${JSON.stringify(hostile.values[changed]?.slice(0, 200))} in place of ${JSON.stringify(put(plain.values[changed] ?? '').slice(0, 200))}`;
};

/** Where everything leads or loads from that a page names, by the attribute. */
export const addressesIn = (page: string): {name: string; tag: string; value: string}[] => {
  const found: {name: string; tag: string; value: string}[] = [];
  const look = (node: Node): void => {
    if ('tagName' in node) {
      for (const {name, value} of node.attrs)
        if (/^(href|src|action|formaction|data|poster|srcdoc|xlink:href|ping|cite|background)$/.test(name))
          found.push({name, tag: node.tagName, value});
    }
    if ('childNodes' in node) for (const child of node.childNodes) look(child);
  };
  look(parse(page));
  return found;
};

/** The whole text of each element of a name, in their order. */
export const textsIn = (page: string, tag: string): string[] => {
  const textOf = (node: Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  };
  const look = (node: Node): string[] => {
    if ('tagName' in node && node.tagName === tag) return [textOf(node)];
    return 'childNodes' in node ? node.childNodes.flatMap(look) : [];
  };
  return look(parse(page));
};
