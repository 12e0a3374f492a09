import type {ListedPage} from '../../data/listed.js';
import type {Shown} from './shown.js';

/** How many pages stand there at once: what is further away is let go, and asked for again. */
const WINDOW = 3;

const count = (pages: ListedPage[]): number => pages.flatMap(({items}) => items).length;

/** What moved in the order since the last page was asked for must not stand there twice. */
const without = (page: ListedPage, {pages}: Shown): ListedPage => {
  const known = new Set(pages.flatMap(({items}) => items.map(({id}) => id)));
  return {...page, items: page.items.filter(({id}) => !known.has(id))};
};

/** With the page that comes next; lets the first go when there are too many. */
export const appended = (shown: Shown, page: ListedPage): Shown => {
  const pages = [...shown.pages, without(page, shown)];
  const gone = pages.splice(0, pages.length - WINDOW);
  return {pages, start: shown.start + count(gone)};
};

/** With the page that comes before; lets the last go when there are too many. */
export const prepended = (shown: Shown, page: ListedPage): Shown => ({
  pages: [without(page, shown), ...shown.pages].slice(0, WINDOW),
  // At the very beginning there is nothing before it, whatever has been published since.
  start: page.previous === null ? 0 : Math.max(0, shown.start - page.items.length),
});
