/**
 * Makes widgets of links: `<a href="{endpoint}/embed/NAME?x=…">` that stands alone in its parent becomes the widget with
 * the attribute `x`, itself the fallback. Fetched by the loader only where the page opts in (`data-links`), for the
 * script's own endpoint alone; every other link stays the working link that it is, also the fallback inside a widget.
 */
declare const SAMMEN_NAMES: string[];

const widgets = `[data-sammen],${String(SAMMEN_NAMES.map((name) => `sammen-${name}`))}`;

const upgrade = (root: ParentNode, home: string): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="/embed/"]')) {
    const [address, name = ''] = link.href.split(/\/embed\/|[?#]/);
    const alone = link.parentElement?.textContent?.trim() === link.textContent?.trim();
    if (address !== home || !SAMMEN_NAMES.includes(name) || !alone || link.closest(widgets)) continue;
    // The loader makes a widget of it, as of every placeholder.
    const placeholder = document.createElement('div');
    placeholder.dataset.sammen = name;
    for (const [attribute, value] of new URL(link.href).searchParams)
      if (/^[a-z-]+$/.test(attribute)) placeholder.setAttribute(`data-sammen-${attribute}`, value);
    link.replaceWith(placeholder);
    placeholder.append(link);
  }
};

const script = document.querySelector<HTMLScriptElement>('script[data-links]');
const home = new URL(script?.dataset.endpoint ?? '', document.baseURI).href;
upgrade(document, home);
new MutationObserver((records) => {
  for (const {target} of records) upgrade(target as Element, home);
}).observe(document, {childList: true, subtree: true});

export {};
