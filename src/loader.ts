/**
 * The classic script that a webmaster pastes: finds widgets on the page and fetches what they need, nothing else.
 * Built into one file that imports nothing. Classic, because tag managers run nothing else.
 *
 * Attributes of its `<script>` are defaults for every widget (`data-endpoint`, `data-heading-level`, …);
 * `data-theme` also fetches that theme's file, `data-links` makes widgets of links to the endpoint's own pages of them.
 */
import {verifying, type Release} from './verified.js';

/** The tags of all widgets, each with the paths of what it reads first, as its `@reads` has them; empty when it reads nothing. */
declare const SAMMEN_WIDGETS: Record<string, string>;
declare const SAMMEN_VERSION: string;
/** The hashes of the release in `sammen-verified.js`; undefined in `sammen.js`. */
declare const SAMMEN_RELEASE: Release | undefined;

declare global {
  interface Window {
    sammen?: {
      readonly version: string;
      /** Looks for widgets in a part of the page, for example in a shadow root, which nobody can watch from outside. */
      scan(root: ParentNode): void;
      /** Reads that began with the code, by language and address; the client takes them (see data/early.ts). */
      readonly reads: Record<string, Promise<Response>>;
    };
  }
}

const start = (script: HTMLScriptElement): void => {
  const {theme} = script.dataset;
  const reads: Record<string, Promise<Response>> = {};
  const widgets = SAMMEN_WIDGETS;
  const begun = new Set<string>();
  /** Whether a tag is new here. */
  const isFirst = (tag: string) => begun.size < begun.add(tag).size;

  const address = (file: string) => new URL('sammen/' + file, script.src).href;
  const load: (file: string) => Promise<unknown> = SAMMEN_RELEASE
    ? verifying(SAMMEN_RELEASE, address, script.nonce)
    : (file) => import(address(file));
  const addStyles = (file: string) =>
    new Promise((onload, onerror) => {
      const link = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: address(file),
        nonce: script.nonce,
        onload,
        onerror,
      });
      // A theme that the release does not have is none of it: an impossible hash.
      if (SAMMEN_RELEASE) Object.assign(link, {integrity: SAMMEN_RELEASE[file]?.hash ?? `sha384-${'A'.repeat(64)}`, crossOrigin: ''});
      document.head.append(link);
    });
  const report = (tag: string) => {
    const message = tag + ': unknown, missing or changed';
    console.error(message);
    document.dispatchEvent(Object.assign(new Event('sammen-error'), {tag, message, kind: 'network'}));
  };

  /** Gives a widget the attributes whose name has a beginning, without it, unless it has its own. */
  const give = (widget: Element, {attributes}: Element, beginning: RegExp, except?: unknown) => {
    for (const attribute of attributes) {
      const name = attribute.name.replace(beginning, '');
      if (name !== attribute.name && name !== except && !widget.hasAttribute(name)) widget.setAttribute(name, attribute.value);
    }
  };

  const prepare = (element: Element) => {
    const around = element.closest('sammen-endpoint');
    give(element, script, /^data-(?!theme|links)/, around && 'endpoint');
    const tag = element.localName;
    if (!isFirst(tag)) return;
    const space = (element.getAttribute('endpoint') ?? around?.getAttribute('url')) as string;
    // What a widget reads first is asked for beside its code, not after it: one round trip less.
    for (const path of (space && widgets[tag]?.match(/\S+/g)) || []) {
      const {href} = Object.assign(document.createElement('a'), {href: space.replace(/\/\*|\/*\s*$/, path)});
      const language = element.closest<HTMLElement>('[lang]')?.lang || 'da';
      // Who takes it explains its failure. What is no address of an endpoint is not asked: a policy would report it.
      if (/^h/.test(href))
        (reads[language + href] ??= fetch(href, {
          credentials: 'omit',
          headers: {'Accept-Language': language},
          signal: AbortSignal.timeout(15e3),
        })).catch(() => 0);
    }
    // Both at once: the widget imports the core, and would ask for it only when it is there itself.
    Promise.all([load('core.js'), load(tag.slice(7) + '.js')]).catch(() => report(tag));
  };

  /** `<div data-sammen="NAME" data-sammen-x="…">` becomes the widget with the attribute `x`, its children the fallback. */
  const upgrade = (placeholder: HTMLElement) => {
    const tag = 'sammen-' + (placeholder.dataset as {sammen: string}).sammen.trim();
    if (!(tag in widgets)) {
      if (isFirst(tag)) report(tag);
    } else if (!placeholder.querySelector(tag)) {
      const widget = document.createElement(tag);
      // What an editor may write must not become a script: an author without the right to write scripts can write `data-`.
      give(widget, placeholder, /^data-sammen-(?!on|style$)/i);
      widget.append(...placeholder.childNodes);
      placeholder.append(widget);
      prepare(widget);
    }
  };

  const scan = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('[data-sammen],' + Object.keys(widgets).join()))
      ('sammen' in element.dataset ? upgrade : prepare)(element);
  };

  window.sammen = {version: SAMMEN_VERSION, scan, reads};
  if (theme) addStyles(`themes/${theme}.css`).catch(() => report(theme));
  if ('links' in script.dataset) load('links.js').catch(() => report('links'));
  new MutationObserver((records) => {
    records.map(({target}) => scan(target as Element));
  }).observe(document, {childList: true, subtree: true});
  scan(document);
};

// The first of several on a page is the one; where no classic script is running, nothing can be known of the page's wishes.
if (!window.sammen && document.currentScript) start(document.currentScript as HTMLScriptElement);
