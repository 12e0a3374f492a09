/**
 * Widgets of a page, and of two pages, meet through the address's fragment: `#sammen-form=input&pejlemaerke=2`
 * opens the form there, `#sammen-receipt=CODE` the receipt. A fragment is never sent to a server.
 */
export const fragmentFor = (widget: 'form' | 'receipt', value: string, more: Record<string, string> = {}): string =>
  '#' + new URLSearchParams({[`sammen-${widget}`]: value, ...more}).toString();

/** What the address says to this widget, or undefined. */
export const fragmentOf = (widget: 'form' | 'receipt'): {value: string; more: URLSearchParams} | undefined => {
  const more = new URLSearchParams(location.hash.slice(1));
  const value = more.get(`sammen-${widget}`);
  return value ? {value, more} : undefined;
};
