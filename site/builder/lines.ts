import {say, type Locale} from '../pages/locales.js';
import type {Localized} from '../../server/src/content/shape.js';
import type {Wanted} from './choice.js';
import {ckeditorRule, drupalLine, tinymceLine, typo3Rule, umbracoExtensions} from './editors.js';
import {element} from './element.js';
import {needWords} from './need-words.js';
import type {Widget} from './options.js';
import {placeSnippet, policySnippet, sheetSnippet, templateSnippet} from './snippets.js';
import {lineWords, pasteWords as words} from './words.js';

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

/** One text to copy, with what it is and what to do with it. */
class Line {
  readonly element: HTMLElement;
  readonly #locale: Locale;
  readonly #title: HTMLElement;
  readonly #help = element('p', {class: 'help'});
  readonly #code: HTMLElement;
  readonly #status = element('p', {class: 'copied', role: 'status'});
  readonly #button: HTMLElement;

  constructor(id: string, level: 'h3' | 'h4', locale: Locale) {
    this.#locale = locale;
    this.#title = element(level);
    this.#code = element('code', {id: `line-${id}`});
    this.#button = element('button', {type: 'button'}, say(words.copy, locale));
    this.#button.addEventListener('click', () => void this.#copy());
    this.element = element(
      'div',
      {class: 'line'},
      this.#title,
      this.#help,
      element('div', {class: 'copy'}, this.#button, this.#status),
      element('pre', {dir: 'ltr'}, this.#code),
    );
  }

  /** Shows a text; none hides the line. What was said about another text is taken back. */
  show(text: string, [title, help]: readonly [Localized, Localized]): void {
    this.element.hidden = !text;
    if (this.#code.textContent !== text) {
      this.#code.textContent = text;
      this.#status.textContent = '';
    }
    this.#title.textContent = say(title, this.#locale);
    this.#help.textContent = say(help, this.#locale);
    this.#button.setAttribute('aria-label', `${say(words.copy, this.#locale)}: ${say(title, this.#locale)}`);
  }

  async #copy(): Promise<void> {
    this.#status.textContent = '';
    const done = await copy(this.#code);
    this.#status.textContent = say(done ? words.copied : words.marked, this.#locale);
  }
}

/** What each editor has to be told. It depends on what there is to choose, not on what was chosen. */
const EDITORS = {drupal: drupalLine, typo3: typo3Rule, ckeditor: ckeditorRule, umbraco: umbracoExtensions, tinymce: tinymceLine};

/** Everything that is there to copy, in the order in which a webmaster needs it. */
export class Lines {
  readonly elements: HTMLElement[];
  readonly #template: Line;
  readonly #place: Line;
  readonly #policy: Line;
  readonly #sheet: Line;
  readonly #jump: HTMLElement;
  readonly #editors: HTMLElement;

  constructor(locale: Locale, widgets: readonly Widget[]) {
    [this.#template, this.#place] = [new Line('template', 'h3', locale), new Line('place', 'h3', locale)];
    this.#policy = new Line('policy', 'h4', locale);
    this.#sheet = new Line('sheet', 'h4', locale);
    const need = (title: Localized, ...inside: HTMLElement[]): HTMLElement =>
      element('details', {}, element('summary', {}, element('h3', {}, say(title, locale))), ...inside);
    const paragraph = (text: Localized): HTMLElement => element('p', {}, say(text, locale));
    const editors = (Object.keys(EDITORS) as (keyof typeof EDITORS)[]).map((id) => {
      const line = new Line(id, 'h4', locale);
      line.show(EDITORS[id](widgets), needWords[id]);
      return line.element;
    });
    this.#editors = need(needWords.editors, paragraph(needWords.nothing), ...editors, paragraph(needWords.enter));
    const policy = need(needWords.policy, this.#policy.element);
    this.#jump = need(needWords.jump, this.#sheet.element);
    const missing = need(needWords.missing, paragraph(needWords.missingHelp));
    this.elements = [
      this.#template.element,
      this.#place.element,
      element('div', {class: 'needs'}, this.#editors, policy, this.#jump, missing),
    ];
  }

  show(wanted: Wanted): void {
    const {way} = wanted;
    this.#template.show(templateSnippet(wanted), way === 'frame' ? lineWords.height : lineWords.template);
    this.#place.show(placeSnippet(wanted), lineWords[way]);
    this.#policy.show(policySnippet(wanted), [needWords.policyName, needWords.policyHelp]);
    this.#sheet.show(sheetSnippet(wanted), [needWords.sheetName, needWords.sheetHelp]);
    // A frame has the height that its page gives it.
    this.#jump.hidden = way === 'frame';
    // Of the placeholder only: a tag is for templates, a link passes everywhere, and no editor can be told about a frame.
    this.#editors.hidden = way !== 'placeholder';
  }
}
