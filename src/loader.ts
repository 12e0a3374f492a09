/**
 * The classic script that a webmaster pastes: finds widgets on the page and fetches what they need, nothing else.
 * Compiled on its own; imports nothing. Classic, because tag managers run nothing else.
 *
 * Attributes of its `<script>` are defaults for every widget (`data-endpoint`, `data-heading-level`, …);
 * `data-theme` also fetches that theme's file, `data-links` makes widgets of links to the endpoint's own pages of them,
 * `data-integrity` is the hash of the release's manifest: every file that the loader fetches is then verified.
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

/** What the loader uses of the files it fetches: the manifest's hashes, the upgrade of links. */
interface Chunk {
  default?: Record<string, string>;
  upgrade?: typeof import('./links.js').upgrade;
}

(() => {
  if (window.sammen) return;
  const script = document.currentScript as HTMLScriptElement;
  const fetched = new Set<string>();
  const defaults: [string, string][] = [];
  for (const {name, value} of script.attributes) if (/^data-(?!(theme|links|integrity)$)/.test(name)) defaults.push([name.slice(5), value]);
  const address = (file: string) => new URL(`sammen/${file}`, script.src).href;
  const addLink = (properties: Partial<HTMLLinkElement>) =>
    new Promise((onload, onerror) => document.head.append(Object.assign(document.createElement('link'), properties, {onload, onerror})));

  const load = (file: string) => import(address(`${file}.js`)) as Promise<Chunk>;
  /**
   * Fetches a module, once, and refuses it when a byte is another than the hash says (Subresource Integrity). A preload
   * carries a hash where `import` cannot, and where Trusted Types forbid a script element's `src`.
   */
  const verify = (file: string, integrity?: string) =>
    integrity && addLink({rel: 'modulepreload', crossOrigin: '', href: address(`${file}.js`), integrity});

  // The page says what the manifest must be, the manifest what every other file must be.
  const {theme, integrity} = script.dataset;
  const verified = integrity && Promise.resolve(verify('manifest', integrity)).then(() => load('manifest'));

  const fetchWidget = async (name: string) => {
    if (fetched.has(name)) return;
    fetched.add(name);
    try {
      const hashes = (await verified) || {};
      const files = ['core', name];
      // All before any runs: a widget that runs would fetch a core that was refused once more, and unverified.
      await Promise.all(files.map((file) => verify(file, hashes.default?.[file])));
      // Both at once: the widget imports the core, and would ask for it only when it is there itself.
      await Promise.all(files.map(load));
    } catch {
      fetched.delete(name);
      const message = `sammen: ${name} is missing or changed`;
      console.error(message);
      document.dispatchEvent(Object.assign(new Event('sammen-error'), {tag: `sammen-${name}`, kind: 'network', message}));
    }
  };

  const prepare = (element: Element, name: string) => {
    for (const [attribute, value] of defaults) {
      const around = attribute === 'endpoint' && element.closest('sammen-endpoint');
      if (!around && !element.hasAttribute(attribute)) element.setAttribute(attribute, value);
    }
    void fetchWidget(name);
  };

  const create = (name: string, attributes: Iterable<[string, string]>) => {
    const widget = document.createElement(`sammen-${name}`);
    // What an editor may write must not become a script: an author without the right to write scripts can write `data-`.
    for (const [attribute, value] of attributes) if (!/^(on|style$)/i.test(attribute)) widget.setAttribute(attribute, value);
    return widget;
  };

  /** `<div data-sammen="NAME" data-sammen-x="…">` becomes the widget with the attribute `x`, its children the fallback. */
  const upgrade = (placeholder: HTMLElement) => {
    const name = placeholder.dataset['sammen']?.trim() ?? '';
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

  const selector = '[data-sammen],' + SAMMEN_WIDGETS.map((name) => `sammen-${name}`).join();
  const scan = (root: ParentNode) => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)];
    if (root instanceof HTMLElement && root.matches(selector)) found.push(root);
    for (const element of found) {
      if ('sammen' in element.dataset) upgrade(element);
      else prepare(element, element.localName.slice(7));
    }
    if ('links' in script.dataset)
      void load('links').then(({upgrade}) => upgrade?.(root, script.dataset['endpoint'] ?? '', SAMMEN_WIDGETS, create));
    if (root.querySelector('sammen-endpoint')) void import(address('core.js'));
  };

  window.sammen = {version: SAMMEN_VERSION, scan};
  if (theme) void addLink({rel: 'stylesheet', href: address(`themes/${theme}.css`)});
  new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
  }).observe(document, {childList: true, subtree: true});
  scan(document);
})();
