import {safeUrl} from '../data/url.js';

/** Those that take up links. */
type Linked = 'form' | 'receipt' | 'wall' | 'hearing';

/**
 * Widgets of a page, and of two pages, meet through the address's fragment: `#sammen-form=input&pejlemaerke=2`
 * opens the form there, `#sammen-receipt=CODE` the receipt, `#sammen-wall=group%3Dunge` the wall with a filter; see
 * docs/decisions/0005. A fragment is never sent to a server.
 *
 * @param page address of the page with that widget; this one when it is empty, whole, because a `<base>` would lead elsewhere
 */
export const linkTo = (page: string, widget: Linked, value: string, more?: Record<string, string>): string =>
  `${safeUrl(page || location.href, document.baseURI)?.split('#')[0] ?? ''}#${new URLSearchParams({['sammen-' + widget]: value, ...more})}`;

/** What the address says to this widget, or undefined. */
export const fragmentOf = (widget: Linked): {value: string; more: URLSearchParams} | undefined => {
  const more = new URLSearchParams(location.hash.slice(1));
  const value = more.get(`sammen-${widget}`);
  return value ? {value, more} : undefined;
};
