import type {Page} from 'playwright-core';
import type {Ready} from './pages.js';

/** Milliseconds from the start of the navigation, by the words of each mark. */
export type Times = Record<string, number>;

declare global {
  interface Window {
    canUse?: (ready: Ready) => boolean;
    interactive?: Promise<Times>;
  }
}

/**
 * Runs in the page before anything else: looks at every frame whether what is waited for can be used, and keeps the time of
 * the first frame in which it can. That is: the document is there to its end, every control has a size, those that a library
 * makes are defined and have rendered, and the first one takes the focus.
 */
const watch = (marks: Record<string, Ready>): void => {
  const times: Times = {};
  const hasRendered = (element: Element): boolean =>
    !element.localName.includes('-') || (element as Element & {hasUpdated?: boolean}).hasUpdated === true;
  const isUsable = (element: Element): boolean =>
    hasRendered(element) && element.getBoundingClientRect().height > 0 && element.checkVisibility({visibilityProperty: true});
  // And gives it back: a form that somebody is in is not replaced by the widget.
  const takesFocus = (element: HTMLElement): boolean => {
    element.focus({preventScroll: true});
    const took = element.matches(':focus-within');
    element.blur();
    return took;
  };
  const canUse = ({within, controls}: Ready): boolean => {
    const root = within === undefined ? document : document.querySelector(within)?.shadowRoot;
    const [first, ...others] = root?.querySelectorAll<HTMLElement>(controls) ?? [];
    return document.readyState !== 'loading' && !!first && [first, ...others].every(isUsable) && takesFocus(first);
  };
  window.canUse = canUse;
  window.interactive = new Promise((resolve) => {
    const look = (): void => {
      const now = performance.now();
      for (const [words, ready] of Object.entries(marks)) if (!(words in times) && canUse(ready)) times[words] = now;
      if (Object.keys(times).length === Object.keys(marks).length) resolve(times);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
};

/** What runs these files keeps the names of functions with a function of its own, which a page does not have. */
const KEEP_NAMES = 'const __name = (named) => named';

export const watchFor = (page: Page, marks: Record<string, Ready>): Promise<unknown> =>
  page.addInitScript({content: `{${KEEP_NAMES}; (${watch.toString()})(${JSON.stringify(marks)})}`});

/** Milliseconds that the slowest page on a busy machine may take until every mark was reached. */
const PATIENCE = 60_000;

/** When every mark was reached; waits for it, and throws where one never is. */
export const timesOf = (page: Page): Promise<Times> =>
  page.evaluate((patience) => {
    const late = new Promise<never>((_, reject) => void setTimeout(() => reject(new Error(`not ready: ${location.href}`)), patience));
    return Promise.race([window.interactive ?? Promise.reject(new Error('nothing was watched')), late]);
  }, PATIENCE);

export const canUse = (page: Page, ready: Ready): Promise<boolean> => page.evaluate((one) => window.canUse?.(one) === true, ready);
