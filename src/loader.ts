/**
 * The classic script that a webmaster pastes: finds widgets on the page and fetches what they need, nothing else.
 * Compiled on its own; imports nothing. Classic, because tag managers run nothing else.
 *
 * Attributes of its `<script>` are defaults for every widget (`data-endpoint`, `data-heading-level`, …);
 * `data-theme` also fetches that theme's file, `data-links` makes widgets of links to the endpoint's own pages of them.
 */
declare const SAMMEN_WIDGETS: string[];
declare const SAMMEN_VERSION: string;

declare global {
  interface Window {
    sammen?: {
      readonly version: string;
      /** Looks for widgets in a part of the page, for example in a shadow root, which nobody can watch from outside. */
      scan(root: ParentNode): void;
    };
  }
}

(() => {
  if (window.sammen) return;
  const script = document.currentScript as HTMLScriptElement;
  const fetched = new Set<string>();
  const defaults: [string, string][] = [];
  for (const {name, value} of script.attributes)
    if (name.startsWith('data-') && name !== 'data-theme' && name !== 'data-links') defaults.push([name.slice(5), value]);
  const address = (file: string) => new URL(`sammen/${file}`, script.src).href;
  const fetchWidget = (name: string) => {
    if (fetched.has(name)) return;
    fetched.add(name);
    // Both at once: the widget imports the core, and would ask for it only when it is there itself.
    for (const file of ['core', name]) {
      import(address(`${file}.js`)).catch((error: unknown) => {
        fetched.delete(name);
        console.error(`sammen: ${file}.js could not be loaded`, error);
      });
    }
  };

  const prepare = (element: Element, name: string) => {
    for (const [attribute, value] of defaults) {
      const around = attribute === 'endpoint' && element.closest('sammen-endpoint');
      if (!around && !element.hasAttribute(attribute)) element.setAttribute(attribute, value);
    }
    fetchWidget(name);
  };

  const create = (name: string, attributes: Iterable<[string, string]>) => {
    const widget = document.createElement(`sammen-${name}`);
    // What an editor may write must not become a script: an author without the right to write scripts can write `data-`.
    for (const [attribute, value] of attributes) if (!/^(on|style$)/i.test(attribute)) widget.setAttribute(attribute, value);
    return widget;
  };

  /** `<div data-sammen="NAME" data-sammen-x="…">` becomes the widget with the attribute `x`, its children the fallback. */
  const upgrade = (placeholder: Element) => {
    const name = placeholder.getAttribute('data-sammen')?.trim() ?? '';
    if (!SAMMEN_WIDGETS.includes(name)) {
      console.warn(`data-sammen="${name}": allowed is ${SAMMEN_WIDGETS.join(', ')}`);
      return;
    }
    if (placeholder.querySelector(`sammen-${name}`)) return;
    const given = [...placeholder.attributes].filter(({name: attribute}) => attribute.startsWith('data-sammen-'));
    const widget = create(
      name,
      given.map(({name: attribute, value}) => [attribute.slice(12), value]),
    );
    widget.append(...placeholder.childNodes);
    placeholder.append(widget);
    prepare(widget, name);
  };

  /**
   * `<a href="{endpoint}/embed/NAME?x=…">` that stands alone becomes the widget, itself the fallback. Only where the
   * script has `data-links`, and for its own endpoint: otherwise it stays the working link that it is.
   */
  const upgradeLink = (link: HTMLAnchorElement) => {
    const [endpoint, name = ''] = link.href.split(/\/embed\/|[?#]/);
    const parent = link.parentElement;
    const known = endpoint === new URL(script.dataset['endpoint'] ?? '', document.baseURI).href && SAMMEN_WIDGETS.includes(name);
    if (!known || link.closest(`sammen-${name}`) || parent?.textContent?.trim() !== link.textContent?.trim()) return;
    const widget = create(name, new URL(link.href).searchParams);
    link.replaceWith(widget);
    widget.append(link);
    prepare(widget, name);
  };

  const scan = (root: ParentNode) => {
    const all = root instanceof Element ? [root] : [];
    for (const element of [...all, ...root.querySelectorAll('[data-sammen],' + SAMMEN_WIDGETS.map((name) => `sammen-${name}`).join())]) {
      if (element.hasAttribute('data-sammen')) upgrade(element);
      else if (SAMMEN_WIDGETS.includes(element.localName.slice(7))) prepare(element, element.localName.slice(7));
    }
    if ('links' in script.dataset) for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="/embed/"]')) upgradeLink(link);
    if (root.querySelector('sammen-endpoint')) void import(address('core.js'));
  };

  window.sammen = {version: SAMMEN_VERSION, scan};
  const {theme} = script.dataset;
  if (theme) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address(`themes/${theme}.css`);
    document.head.append(link);
  }
  new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
  }).observe(document, {childList: true, subtree: true});
  scan(document);
})();
