import type {Page} from 'playwright-core';

/** What the browser has computed for the elements in a page's widgets. */
export interface Computed {
  /** Every property that the browser knows. */
  names: string[];
  elements: {tag: string; values: string[]; box: string}[];
}

export const computedIn = (page: Page): Promise<Computed> =>
  page.evaluate(() => {
    const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
    const elements = [...document.querySelectorAll('*')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('.widget, .widget *') ?? [])].flatMap((element) =>
        ['', '::before']
          .filter((pseudo) => !pseudo || getComputedStyle(element, pseudo).content !== 'none')
          .map((pseudo) => {
            const style = getComputedStyle(element, pseudo);
            const [{x, y, width, height}, home] = [element.getBoundingClientRect(), host.getBoundingClientRect()];
            return {
              tag: `${host.localName} ${element.localName}.${element.className.toString()}${pseudo}`,
              values: names.map((name) => style.getPropertyValue(name)),
              box: [x - home.x, y - home.y, width, height].join(' '),
            };
          }),
      ),
    );
    return {names, elements};
  });

export interface Differences {
  /** Properties that are computed differently somewhere in a widget, its generated content included. */
  properties: string[];
  /** Elements whose box is elsewhere or of another size, within their widget. */
  moved: string[];
}

/** What differs between the widgets of two pages with the same content. */
export const differencesOf = (mine: Computed, theirs: Computed): Differences => {
  const tags = [mine, theirs].map(({elements}) => elements.map(({tag}) => tag).join());
  if (!tags[0] || tags[0] !== tags[1]) throw new Error('not the same content');
  const pairs = mine.elements.map((element, i) => [element, theirs.elements[i] as typeof element] as const);
  return {
    properties: mine.names.filter((_, i) => pairs.some(([{values}, {values: others}]) => values[i] !== others[i])),
    moved: pairs.filter(([{box}, {box: other}]) => box !== other).map(([{tag}]) => tag),
  };
};
