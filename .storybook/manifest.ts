/// <reference types="vite/client" />
import type {Widget} from '../site/builder/options.js';

interface Named {
  name: string;
  description?: string;
}

/** A widget as manifest.config.mjs describes it. */
export interface Described {
  tagName: string;
  description?: string;
  attributes?: (Named & {type?: {text: string}; default?: string})[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

/** As the analyzer writes it. */
export interface Manifest {
  modules: {declarations?: Partial<Described>[]}[];
}

/** Found rather than imported: the manifest is made from the sources and not kept with them. */
export const MANIFESTS = Object.values(import.meta.glob<Manifest>('./custom-elements.json', {eager: true, import: 'default'}));

const isWidget = (declaration: Partial<Described>): declaration is Described => !!declaration.tagName;

/** What the manifest says of a tag. */
export const described = (tag: string): Described | undefined =>
  MANIFESTS.flatMap(({modules}) => modules.flatMap(({declarations = []}) => declarations.filter(isWidget))).find(
    ({tagName}) => tagName === tag,
  );

/** The same, as the builder's snippets take it. They are asked for nothing but defaults, so no rule for values is needed. */
export const asOffered = ({tagName, description = '', attributes = []}: Described): Widget => ({
  name: tagName.replace('sammen-', ''),
  summary: description,
  attributes: attributes.map(({name, type, default: standard = '', description: words = ''}) => ({
    ...{name, type: type?.text ?? 'string', default: standard.replace(/^'(.*)'$/, '$1'), description: words, pattern: ''},
  })),
});
