import type {Widget} from './options.js';

/** The attributes that placeholders can have, of every widget: an editor is set up once, not for each widget anew. */
const dataAttributes = (widgets: readonly Widget[]): string[] => {
  const names = new Set(widgets.flatMap(({attributes}) => attributes.map(({name}) => `data-sammen-${name}`)));
  return ['data-sammen', ...[...names].sort()];
};

/** Drupal: to add to a text format, by name; the same line covers its CKEditor 5. No `<a href>`: what the editor has itself is refused. */
export const drupalLine = (widgets: readonly Widget[]): string => `<div ${dataAttributes(widgets).join(' ')}>`;

/** CKEditor 5 by itself: a rule of its General HTML Support. */
export const ckeditorRule = (): string => `htmlSupport: {\n  allow: [{name: 'div', attributes: /^data-sammen/}]\n}`;

/** TYPO3: the same rule by name, in the preset of its CKEditor 5; YAML has no regular expressions. */
export const typo3Rule = (widgets: readonly Widget[]): string => {
  const names = dataAttributes(widgets).map((name) => `'${name}'`);
  return `editor:\n  config:\n    htmlSupport:\n      allow:\n        - {name: 'div', attributes: [${names.join(', ')}]}`;
};

/**
 * TinyMCE: lets the tags through. A rule for `div` must not be among these: it would replace the one that is there, and
 * every other `div` would lose its class.
 */
export const tinymceLine = (widgets: readonly Widget[]): string => {
  const rules = widgets.map(({name, attributes}) => `sammen-${name}[${attributes.map((attribute) => attribute.name).join('|')}]`);
  const tags = widgets.map(({name}) => `sammen-${name}`);
  return `custom_elements: '${tags.join(',')}',\nextended_valid_elements: '${rules.join(',')}'`;
};

/** Umbraco: the extensions to switch on for the data type's rich text editor; every `data-` attribute passes with them. */
export const umbracoExtensions = (): string => `"Umb.Tiptap.HtmlTagDiv",\n"Umb.Tiptap.HtmlAttributeDataset"`;
