// The first script of every page of the hostile suite: hears whatever runs, and reads the page back as it is. Compiled into
// a classic script of its own file, so that it stands under the page's own policy.

interface Flat {
  shape: string[];
  values: string[];
}

interface Hostile extends Window {
  hostile: {
    /** What ran that must not: each time that hostile text became a program. */
    ran: string[];
    /** What the page's policy stopped. */
    violations: string[];
    /** Events of widgets, each with its own fields. */
    events: string[];
    /** The page with everything inside its widgets, flat; see html.ts, which does the same to a page that was never shown. */
    flat(): Flat;
    /** Elements and attributes that no template of ours has. */
    foreign(): string[];
    /** Every link's address, and how a browser reads it. */
    links(): [string, string][];
    /** Whether an address runs where it becomes a link's: the browser's own word. */
    isLive(url: string): boolean;
    /** Puts markup into the page the way that nothing of ours does. */
    plant(markup: string): void;
  };
}

(() => {
  const ran: string[] = [];
  const violations: string[] = [];
  const events: string[] = [];
  const trap =
    (what: string) =>
    (...words: unknown[]): void =>
      void ran.push(`${what} ${words.map(String).join(' ')}`.trim());
  for (const name of ['pwned', 'alert', 'confirm', 'prompt', 'print', 'open']) Object.defineProperty(window, name, {value: trap(name)});
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
    violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()),
  );
  for (const name of ['sammen-ready', 'sammen-error'])
    document.addEventListener(name, (event) => {
      const fields = Object.entries(event).filter(([, value]) => typeof value !== 'function');
      events.push(`${name} ${JSON.stringify(Object.fromEntries(fields))}`);
    });

  // A form in the page may have a field that is called `attributes`; what the prototype says of an element is true.
  const own = <T>(name: string): ((element: Element) => T) => {
    const {get} = Object.getOwnPropertyDescriptor(Element.prototype, name) ?? {};
    return (element) => get?.call(element) as T;
  };
  const attributesOf = own<NamedNodeMap>('attributes');
  const shadowOf = own<ShadowRoot | null>('shadowRoot');

  const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;
  const walk = (node: Node, flat: Flat): void => {
    if (node instanceof Text) {
      // What a template writes between its elements is in one piece or in several, as it happens.
      const before = flat.shape.at(-1) === 'text' ? flat.values.pop() : undefined;
      if (before === undefined) flat.shape.push('text');
      flat.values.push((before ?? '') + (node.parentElement?.localName === 'time' ? 'TIME' : node.data));
    } else if (node instanceof Element) {
      // What keeps the place until the rest is there comes and goes with heights.
      if (['style', 'script'].includes(node.localName) || node.className === 'strut') return;
      const attributes = [...attributesOf(node)].sort((a, b) => (a.name < b.name ? -1 : 1));
      flat.shape.push(`<${node.localName}${attributes.map(({name}) => ` ${name}`).join('')}>`);
      for (const {name, value} of attributes) flat.values.push(name === 'datetime' ? 'TIME' : value.replace(UUID, 'UUID'));
      for (const child of shadowOf(node)?.childNodes ?? []) walk(child, flat);
      for (const child of node.childNodes) walk(child, flat);
      flat.shape.push(`</${node.localName}>`);
    }
  };
  const flat = (): Flat => {
    const found: Flat = {shape: [], values: []};
    walk(document.body, found);
    return found;
  };

  /** The sample's one picture. */
  const PICTURE = '/page/stories/film/poster.svg';
  const inside = (root: ShadowRoot | null): Element[] => (root ? all(root) : []);
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...inside(shadowOf(element))]);
  const foreign = (): string[] =>
    all(document.body).flatMap((element) => [
      ...(/^(script|iframe|frame|object|embed|base|meta|link|img|video|audio|math|template|style)$/.test(element.localName) &&
      element.getRootNode() !== document &&
      !attributesOf(element).getNamedItem('src')?.value.endsWith(PICTURE)
        ? [`<${element.localName}>`]
        : []),
      ...[...attributesOf(element)]
        .filter(({name}) => /^(on|srcdoc|formaction)/i.test(name))
        .map(({name}) => `<${element.localName} ${name}>`),
    ]);
  const links = (): [string, string][] =>
    all(document.body).flatMap((element): [string, string][] =>
      element instanceof HTMLAnchorElement && element.hasAttribute('href') ? [[element.getAttribute('href') ?? '', element.protocol]] : [],
    );
  const isLive = (url: string): boolean => {
    const link = document.createElement('a');
    link.href = url;
    return link.protocol === 'javascript:';
  };
  const plant = (markup: string): void => {
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = markup;
  };
  (window as unknown as Hostile).hostile = {ran, violations, events, flat, foreign, links, isLive, plant};
})();
