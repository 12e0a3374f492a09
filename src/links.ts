/**
 * Makes widgets of links: `<a href="{endpoint}/embed/NAME?x=…">` that stands alone in its parent becomes the widget with
 * the attribute `x`, itself the fallback. Fetched by the loader only where the page opts in (`data-links`), for the
 * script's own endpoint alone; every other link stays the working link that it is.
 * @param create makes a widget of a name and attributes, leaving out those that could run as a script.
 */
export const upgrade = (
  root: ParentNode,
  endpoint: string,
  widgets: readonly string[],
  create: (name: string, attributes: Iterable<[string, string]>) => Element,
): void => {
  const home = new URL(endpoint, document.baseURI).href;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="/embed/"]')) {
    const [address, name = ''] = link.href.split(/\/embed\/|[?#]/);
    const alone = link.parentElement?.textContent?.trim() === link.textContent?.trim();
    if (address !== home || !widgets.includes(name) || !alone || link.closest(`sammen-${name}`)) continue;
    const widget = create(name, new URL(link.href).searchParams);
    link.replaceWith(widget);
    widget.append(link);
  }
};
