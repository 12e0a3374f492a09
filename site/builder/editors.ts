import {written} from './options.js';
import type {Choice} from './snippets.js';

/** The attributes that the placeholder has, as an editor has to let them through. */
const dataAttributes = ({widget, values}: Choice): string[] => [
  'data-sammen',
  ...written(widget, values).map(([name]) => `data-sammen-${name}`),
];

/** Drupal: to add to the allowed tags of a text format; covers its CKEditor 5 as well. */
export const drupalLine = (choice: Choice): string => `<div ${dataAttributes(choice).join(' ')}> <a href>`;

/** CKEditor 5 by itself: a rule of its General HTML Support. */
export const ckeditorRule = (choice: Choice): string => {
  const attributes = dataAttributes(choice).map((name) => `'${name}': true`);
  return `htmlSupport: {\n  allow: [{name: 'div', attributes: {${attributes.join(', ')}}}]\n}`;
};

/** TinyMCE: the placeholder passes; this is for a configuration that was made narrower, and for the tag. */
export const tinymceLine = (choice: Choice): string => {
  const tag = `sammen-${choice.widget.name}`;
  const own = written(choice.widget, choice.values).map(([name]) => name);
  const elements = `div[${dataAttributes(choice).join('|')}],${tag}${own.length ? `[${own.join('|')}]` : ''}`;
  return `custom_elements: '${tag}',\nextended_valid_elements: '${elements}'`;
};

/** Umbraco: the extensions to switch on for the data type's rich text editor; every `data-` attribute passes with them. */
export const umbracoExtensions = (): string => `"Umb.Tiptap.HtmlTagDiv",\n"Umb.Tiptap.HtmlAttributeDataset"`;
