/// <reference types="vite/client" />
import {choiceOf} from '../site/builder/choice.js';
import {OWN} from '../site/builder/addresses.js';
import {placeSnippet, templateSnippet} from '../site/builder/snippets.js';
import {readState, type Way} from '../site/builder/state.js';
import {asOffered, type Described} from './manifest.js';

const NOTES = import.meta.glob<string>('../stories/notes/*.md', {eager: true, query: '?raw', import: 'default'});

/** What designers and editors should know of a widget: when to use it and when not, and what makes it accessible. */
export const notesOn = (name: string): string => NOTES[`../stories/notes/${name}.md`] ?? '';

const cell = (text = ''): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** A table of Markdown under a heading; nothing without rows. */
const table = (heading: string, head: readonly string[], rows: readonly (readonly string[])[]): string => {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [`## ${heading}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

/** The lines for a page, as the builder writes them: one for the template, one for the place. */
const linesFor = (widget: Described, way: Way): [template: string, place: string] => {
  const offered = asOffered(widget);
  const state = readState(`?widget=${offered.name}`, {widgets: [offered], themes: [''], endpoint: OWN, language: 'da', width: '1280'});
  const wanted = choiceOf({...state, way}, '', location.href);
  return [templateSnippet(wanted), placeSnippet(wanted)];
};

const block = (code: string): string => `\`\`\`html\n${code}\n\`\`\``;

/** How it comes onto a page. The desk is on none: the endpoint has a page for it. */
const embedding = (widget: Described): string => {
  if (widget.tagName === 'sammen-moderation-desk')
    return '## On a page\n\nThe endpoint serves it at `/staff`; it goes on no citizen’s page.';
  const [template, tag] = linesFor(widget, 'tag');
  const [, placeholder] = linesFor(widget, 'placeholder');
  return [
    '## On a page',
    'One line in the template, once for all widgets:',
    block(template),
    'And one where it is to be:',
    block(tag),
    'Where an editor removes tags that it does not know, a placeholder does the same:',
    block(placeholder),
  ].join('\n\n');
};

/** How a widget comes onto a page, and what it is made of, as Markdown. */
export const buildOf = (widget: Described): string =>
  [
    embedding(widget),
    table(
      'Anatomy',
      ['Part', 'What it is'],
      (widget.cssParts ?? []).map(({name, description = ''}) => [`\`::part(${name})\``, description]),
    ),
  ].join('\n\n');

/** What it tells a page and takes from it. */
export const referenceOf = (widget: Described): string =>
  [
    table(
      'Events',
      ['Event', 'When'],
      (widget.events ?? []).map(({name, description = ''}) => [`\`${name}\``, description]),
    ),
    table(
      'Slots',
      ['Slot', 'What it takes'],
      (widget.slots ?? []).map(({name, description = ''}) => [name ? `\`${name}\`` : 'what is between the tags', description]),
    ),
    table(
      'Tokens',
      ['Token', 'What it is'],
      (widget.cssProperties ?? []).map(({name, description = ''}) => [`\`${name}\``, description]),
    ),
    'Typeface, ink and size are those of every widget. Try tokens out in the [theme editor](?path=/story/tokens-theme-editor--editor).',
  ]
    .filter(Boolean)
    .join('\n\n');
