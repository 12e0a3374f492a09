import type {Locator, Page} from 'playwright-core';

/**
 * Seconds of an act, after the keystroke-level model (Card, Moran and Newell, "The keystroke-level model for user
 * performance time with interactive systems", 1980), for somebody who is no trained typist.
 */
const SECONDS = {key: 0.28, point: 1.1, press: 0.2, home: 0.4, think: 1.35};

/** Words that are read in a second: 238 a minute (Brysbaert, "How many words do we read per minute?", 2019). */
const WORDS_A_SECOND = 238 / 60;

const secondsFor = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length / WORDS_A_SECOND;

/** Runs in the page: everything that is to be read on it, also in widgets, and not what is folded up. */
const readable = (): string => {
  const texts: string[] = [];
  const roots: (Element | ShadowRoot)[] = [document.body];
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {parentElement: parent, textContent} = walker.currentNode;
      if (!parent?.checkVisibility({checkVisibilityCSS: true}) || parent.closest('option, style, script')) continue;
      // What is there for screen readers alone is one pixel large.
      if (parent.clientWidth !== 1) texts.push(textContent ?? '');
    }
  }
  return texts.join(' ');
};

type Within = Page | Locator;

/**
 * Does on a page what a person does there, finds everything by the words that stand on it, and counts the time that a person
 * takes: every letter is typed, every act is thought about first, every kind of page is read from top to bottom once.
 */
export class Hands {
  #seconds = 0;
  #words: string[] = [];
  #on: 'mouse' | 'keys' = 'mouse';
  readonly #read = new Set<string>();

  /** Seconds since the last time this was asked, and the words on the pages that the way went by. */
  taken(): {seconds: number; words: readonly string[]} {
    const taken = {seconds: this.#seconds, words: [...new Set(this.#words)]};
    this.#seconds = 0;
    this.#words = [];
    return taken;
  }

  /** Reads a page. `kind` says which pages are alike: one is read once. */
  async read(page: Page, kind: string): Promise<void> {
    if (this.#read.has(kind)) return;
    this.#read.add(kind);
    await page.waitForLoadState('networkidle');
    let text = '';
    // What comes with scripts comes in pieces: a page is read when it stands still.
    for (let now = await page.evaluate(readable); now !== text; now = await page.evaluate(readable)) {
      text = now;
      await page.waitForTimeout(300);
    }
    this.#seconds += secondsFor(text);
  }

  /** Waits as long as the documentation says that something may take. */
  wait(seconds: number): void {
    this.#seconds += seconds;
  }

  /** Sees a heading appear. */
  async see(within: Within, heading: string): Promise<void> {
    await within.getByRole('heading', {name: heading, exact: true}).first().waitFor();
    this.#words.push(heading);
  }

  /** Presses what has this name. `words` is what can be read of it, where that is not its name. */
  async press(within: Within, role: 'link' | 'button', name: string, words: readonly string[] = [name]): Promise<void> {
    await within.getByRole(role, {name, exact: true}).first().click();
    this.#words.push(...words);
    this.#point();
  }

  async write(within: Within, label: string, text: string): Promise<void> {
    const field = within.getByRole('textbox', {name: label});
    await field.click();
    this.#point();
    await field.fill(text);
    this.#words.push(label);
    this.#keys(text.length);
  }

  /** Chooses from a list: opens it, reads it down to the option, points at that. */
  async choose(within: Within, label: string, option: string): Promise<void> {
    const list = within.getByRole('combobox', {name: label, exact: true});
    const all = await list.locator('option').allInnerTexts();
    this.#seconds += secondsFor(all.slice(0, all.indexOf(option) + 1).join(' '));
    await list.selectOption({label: option});
    this.#words.push(label, option);
    this.#point();
    this.#point();
  }

  /** Types where no page is, as in a terminal; Enter comes after it. */
  type(text: string): void {
    this.#keys(text.length + 1);
  }

  /** Goes to another tab. */
  async turnTo(page: Page): Promise<void> {
    await page.bringToFront();
    this.#point();
  }

  /** Goes back to the page before. */
  async back(page: Page): Promise<void> {
    await page.goBack();
    this.#point();
  }

  /** Adds what was copied below what stands in a field. */
  async paste(within: Within, label: string): Promise<void> {
    const field = within.getByRole('textbox', {name: label, exact: true});
    await field.click();
    this.#words.push(label);
    this.#point();
    for (const keys of ['Control+End', 'Control+V', 'Enter']) {
      await field.press(keys);
      this.#keys(keys.split('+').length);
    }
  }

  #to(on: 'mouse' | 'keys'): void {
    if (this.#on !== on) this.#seconds += SECONDS.home;
    this.#on = on;
  }

  #point(): void {
    this.#to('mouse');
    this.#seconds += SECONDS.think + SECONDS.point + SECONDS.press;
  }

  #keys(presses: number): void {
    this.#to('keys');
    this.#seconds += presses * SECONDS.key;
  }
}
