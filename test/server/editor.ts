import {parse, type DefaultTreeAdapterMap} from 'parse5';
import type {Grant} from '../../server/src/staff/roles.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {personWith, type Person} from './roles.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

const all = (node: Node): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap((child) => all(child)) : []),
];

const textOf = (node: Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** A page as somebody without scripts has it. */
export interface Page {
  status: number;
  url: string;
  html: string;
  headers: Headers;
  /** What is to be read on it, white space as one. */
  text: string;
  /** What its form would send, by the form's address; without buttons. */
  forms: {action: string; fields: Record<string, string>; acts: string[]}[];
}

const valueOf = (element: Element): string | undefined => {
  if (element.tagName === 'textarea') return textOf(element);
  if (element.tagName === 'select') {
    const options = all(element).filter(({tagName}) => tagName === 'option');
    const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
    return chosen && attribute(chosen, 'value');
  }
  if (attribute(element, 'type') === 'checkbox' && attribute(element, 'checked') === undefined) return undefined;
  return attribute(element, 'value') ?? '';
};

const formFrom = (form: Element): Page['forms'][number] => {
  const inside = all(form);
  const controls = inside.filter(({tagName}) => ['input', 'textarea', 'select'].includes(tagName));
  const fields = controls.flatMap((control) => {
    const [name, value] = [attribute(control, 'name'), valueOf(control)];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  const acts = inside.filter(({tagName}) => tagName === 'button').map((button) => attribute(button, 'value') ?? '');
  return {action: attribute(form, 'action') ?? '', fields: Object.fromEntries(fields), acts};
};

const pageFrom = async (answer: Response): Promise<Page> => {
  const html = await answer.text();
  const elements = all(parse(html));
  return {
    ...{status: answer.status, url: answer.url, html, headers: answer.headers},
    text: elements
      .filter(({tagName}) => tagName === 'main')
      .map(textOf)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
    forms: elements.filter(({tagName}) => tagName === 'form').map(formFrom),
  };
};

/** Somebody who edits content, in a browser without scripts. */
export interface Editor {
  person: Person;
  open(path: string): Promise<Page>;
  /** Presses a button of a page's form, with some controls filled in; follows to where that leads. */
  press(page: Page, act: string, filled?: Record<string, string>): Promise<Page>;
}

export const editorOf = async (server: TestEndpoint, grants: readonly Grant[], actor = 'redaktoer@kommune.dk'): Promise<Editor> => {
  const person = await personWith(server, grants, actor);
  const headers = {cookie: person.cookie, accept: 'text/html'};
  const open = async (path: string): Promise<Page> => pageFrom(await fetch(new URL(path, server.url), {headers}));
  return {
    ...{person, open},
    press: async (page, act, filled = {}) => {
      const form = page.forms.find((one) => one.acts.includes(act));
      if (!form) throw new Error(`no button ${act} on ${page.url}: ${page.forms.flatMap(({acts}) => acts).join(', ')}`);
      const body = new URLSearchParams({...form.fields, ...filled, act});
      const answer = await fetch(new URL(form.action, server.url), {method: 'POST', headers, body, redirect: 'manual'});
      const to = answer.headers.get('location');
      return answer.status === 303 && to ? open(to) : pageFrom(answer);
    },
  };
};

/** The same for the only editor of a space. */
export const editorIn = (server: TestEndpoint, space: string, actor?: string): Promise<Editor> =>
  editorOf(server, [{space, role: 'editor'}], actor);
