import {html, nothing} from 'lit';
import type {Decorator} from '@storybook/web-components-vite';
import {themeInAddress} from '../stories/theming/address.js';
import {FILES} from '../stories/theming/found.js';
import {cssOf} from '../stories/theming/theme.js';
import type {Widget} from '../src/widget.js';

// As they are: what a build makes of `light-dark()` needs a rule that no municipality's page has.
const cssFor = (theme: string): string => (theme === 'own' ? cssOf(themeInAddress()) : (FILES[theme] ?? ''));

const sheet = document.createElement('style');
document.head.append(sheet);

const directionOf = (locale: string): string => (locale === 'ar' ? 'rtl' : 'ltr');

/** The page around a story: theme, scheme and language stand on its root, as they do on a municipality's page. */
const surround = (theme: string, scheme: string, locale: string): void => {
  const {documentElement: root} = document;
  sheet.textContent = cssFor(theme);
  root.style.colorScheme = scheme;
  root.lang = locale;
  root.dir = directionOf(locale);
  // A widget derives its colours when it is drawn; nothing tells it that a page has changed its mind.
  for (const widget of document.querySelectorAll<Widget>('[endpoint]')) widget.requestUpdate();
};

/**
 * Links between widgets stay in the story, and no link leads out of it: Storybook would open it in place of itself.
 * A receipt may still be saved as a file.
 */
const stayInside = (event: MouseEvent): void => {
  const path = event.composedPath();
  const link = path.find((node) => node instanceof HTMLAnchorElement);
  if (!link || link.download || !path.some((node) => node instanceof HTMLElement && node.localName.startsWith('sammen-'))) return;
  event.preventDefault();
  if (link.hash.startsWith('#sammen-')) location.hash = link.hash;
};
document.addEventListener('click', stayInside);

/** A story does not begin where another one's links have led. */
export const beginAnew = (): void => {
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
};

/** Puts a story into the page that the toolbar describes. A page of documentation keeps its own language. */
export const inSurroundings: Decorator = (story, {globals, viewMode}) => {
  const {theme, scheme, locale, width} = globals as Record<string, string>;
  const docs = viewMode === 'docs';
  surround(theme ?? '', scheme ?? '', docs ? 'en' : (locale ?? 'da'));
  return html`<div
    class="column"
    lang=${docs ? locale : nothing}
    dir=${docs ? directionOf(locale ?? '') : nothing}
    style=${width === 'full' ? '' : `max-inline-size: ${width}px`}
  >
    ${story()}
  </div>`;
};
