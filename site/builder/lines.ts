import {say, type Locale} from '../pages/locales.js';
import {ckeditorRule, drupalLine, tinymceLine, umbracoExtensions} from './editors.js';
import {element} from './element.js';
import {linkSnippet, placeholderSnippet, policySnippet, scriptSnippet, tagSnippet, type Choice} from './snippets.js';
import {editorWords, snippetWords, words} from './words.js';

type Write = (choice: Choice) => string;

const WAYS: readonly (readonly [keyof typeof snippetWords, Write])[] = [
  ['script', scriptSnippet],
  ['placeholder', placeholderSnippet],
  ['tag', tagSnippet],
  ['link', linkSnippet],
  ['policy', policySnippet],
];

const EDITORS: readonly (readonly [id: 'drupal' | 'ckeditor' | 'umbraco' | 'tinymce', name: string, Write])[] = [
  ['drupal', 'Drupal', drupalLine],
  ['ckeditor', 'CKEditor 5', ckeditorRule],
  ['umbraco', 'Umbraco', umbracoExtensions],
  ['tinymce', 'TinyMCE', tinymceLine],
];

/** Copies a text; where the browser does not let it, selects it so that the keyboard can. */
const copy = async (code: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
};

/** Everything that is there to copy, in the order in which a webmaster needs it. */
export class Lines {
  readonly element: HTMLElement;
  readonly #locale: Locale;
  readonly #codes: (readonly [HTMLElement, Write])[] = [];

  constructor(locale: Locale) {
    this.#locale = locale;
    this.element = element(
      'div',
      {class: 'lines'},
      element(
        'section',
        {},
        element('h2', {}, say(words.lines, locale)),
        ...WAYS.map(([id, write]) => this.#line(id, say(snippetWords[id][0], locale), say(snippetWords[id][1], locale), write)),
      ),
      element(
        'section',
        {},
        element('h2', {}, say(editorWords.title, locale)),
        element('p', {}, say(editorWords.nothing, locale)),
        ...EDITORS.map(([id, name, write]) => this.#line(id, name, say(editorWords[id], locale), write)),
      ),
    );
  }

  show(choice: Choice): void {
    for (const [code, write] of this.#codes) {
      const text = write(choice);
      if (code.textContent !== text) code.textContent = text;
    }
  }

  #line(id: string, title: string, help: string, write: Write): HTMLElement {
    const code = element('code', {id: `line-${id}`});
    const status = element('p', {class: 'copied', role: 'status'});
    const label = say(words.copy, this.#locale);
    const button = element('button', {type: 'button', 'aria-label': `${label}: ${title}`}, label);
    button.addEventListener('click', async () => {
      status.textContent = '';
      const done = await copy(code);
      status.textContent = say(done ? words.copied : words.marked, this.#locale);
    });
    this.#codes.push([code, write]);
    return element(
      'div',
      {class: 'line'},
      element('h3', {}, title),
      element('p', {class: 'help'}, help),
      element('pre', {dir: 'ltr'}, code),
      element('div', {class: 'copy'}, button, status),
    );
  }
}
