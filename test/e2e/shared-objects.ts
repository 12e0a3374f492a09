import type {JSHandle, Page} from 'playwright-core';

/**
 * What all scripts of a page share, as it is now: the window's names, each built-in and its prototype with everything
 * that hangs on them, and the page's own root. Written as a browser takes it: nothing of the test's tools may be in it.
 */
const SNAPSHOT = `() => {
  const own = (object) => new Map(Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]));
  const names = own(window);
  const shared = new Map();
  for (const [name, {value}] of names) {
    if (value === window || !value || !['function', 'object'].includes(typeof value)) continue;
    shared.set(String(name), own(value));
    if (value.prototype) shared.set(String(name) + '.prototype', own(value.prototype));
  }
  const {documentElement: html, head, body, adoptedStyleSheets, styleSheets} = document;
  const root = [html, head, body].map((element) => element.cloneNode().outerHTML + element.isConnected);
  return {names: new Set(names.keys()), shared, root: [...root, html.childElementCount, head.innerHTML, adoptedStyleSheets.length, styleSheets.length]};
}`;

const CHANGES = `(before, after) => {
  const changes = [];
  for (const name of after.names) if (!before.names.has(name)) changes.push('window.' + String(name));
  for (const [object, properties] of before.shared) {
    const now = after.shared.get(object);
    for (const key of new Set([...properties.keys(), ...(now?.keys() ?? [])])) {
      const [was, is] = [properties.get(key), now?.get(key)];
      if (['value', 'get', 'set', 'writable', 'enumerable', 'configurable'].some((part) => !Object.is(was?.[part], is?.[part]))) changes.push(object + '.' + String(key));
    }
  }
  before.root.forEach((was, i) => was !== after.root[i] && changes.push('root: ' + after.root[i]));
  return changes;
}`;

const snapshot = (page: Page): Promise<JSHandle> => page.evaluateHandle(`(${SNAPSHOT})()`);

/** What of the objects that all scripts share is another after some work than before. */
export const changesBy = async (page: Page, work: () => Promise<void>): Promise<string[]> => {
  const before = await snapshot(page);
  await work();
  const after = await snapshot(page);
  return page.evaluate(({before, after, compare}) => (eval(compare) as (before: unknown, after: unknown) => string[])(before, after), {
    before,
    after,
    compare: CHANGES,
  });
};
