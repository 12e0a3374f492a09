import {expect, oneEvent} from '@open-wc/testing';
import {clientFor} from '../../src/endpoint.js';
import type {SammenErrorEvent} from '../../src/events.js';
import type {Widget} from '../../src/widget.js';
import {freshPage, newSpace, parts, place, says, shows, textOf, until, type Space} from './wtr-page.js';

/** What a test has to know of a widget to hold it to what every widget promises. */
export interface Promised {
  tag: string;
  /** Words that only its content has, in each language. */
  words: {da: string; en: string; ar: string};
  /** Attributes, each with a value that is not allowed and one that is. */
  wrong: [attribute: string, wrong: string, right: string][];
}

const FALLBACK = '<p><a href="https://proeve.example/">Læs det på kommunens side</a></p>';

/** Whether what the page brought is shown. */
export const showsFallback = (widget: Element): boolean => (widget.firstElementChild as HTMLElement).assignedSlot !== null;

/** Collects what is written to the console while `work` runs. */
export const listening = async (method: 'warn' | 'error', work: () => Promise<void>): Promise<string[]> => {
  const before = console[method];
  const lines: string[] = [];
  console[method] = (...words: unknown[]) => void lines.push(words.join(' '));
  try {
    await work();
  } finally {
    console[method] = before;
  }
  return lines;
};

/** Holds a widget to what every widget promises, whatever it shows. */
export const keepsThePromises = (promised: Promised): void => {
  describe(`<${promised.tag}> as a widget`, () => {
    beforeEach(freshPage);
    languages(promised);
    headings(promised);
    attributes(promised);
    surroundings(promised);
    manners(promised);
  });
};

const languages = ({tag, words}: Promised): void => {
  for (const lang of ['da', 'en', 'ar'] as const) {
    it(`speaks ${lang} where the page does, and is accessible`, async () => {
      const {endpoint} = await newSpace();
      const widget = await place(tag, {endpoint}, {lang});
      await says(widget, words[lang]);
      await expect(widget).to.be.accessible();
    });
  }

  it('reads from right to left in Arabic only', async () => {
    const {endpoint} = await newSpace();
    const [danish, arabic] = [await place(tag, {endpoint}), await place(tag, {endpoint}, {lang: 'ar'})];
    await Promise.all([says(danish, words.da), says(arabic, words.ar)]);
    expect([danish, arabic].map((widget) => widget.shadowRoot?.querySelector('.widget')?.getAttribute('dir'))).to.eql(['ltr', 'rtl']);
  });

  it('follows when the language of the page changes', async () => {
    const {endpoint} = await newSpace();
    const widget = await place(tag, {endpoint});
    await says(widget, words.da);
    widget.parentElement?.setAttribute('lang', 'en');
    await says(widget, words.en);
    expect(textOf(widget)).not.to.include(words.da);
  });

  it('speaks the language around it, side by side with one that speaks another', async () => {
    const {endpoint} = await newSpace();
    const [danish, arabic] = [await place(tag, {endpoint}), await place(tag, {endpoint}, {lang: 'ar'})];
    await Promise.all([says(danish, words.da), says(arabic, words.ar)]);
    expect(textOf(danish)).not.to.include(words.ar);
  });
};

const headings = ({tag, words}: Promised): void => {
  it('begins at heading level 2', async () => {
    const widget = await place(tag, {endpoint: (await newSpace()).endpoint});
    await says(widget, words.da);
    expect((await shows(widget, '[part=heading]')).localName).to.equal('h2');
  });

  it('begins at the heading level that the page asks for', async () => {
    const widget = await place(tag, {endpoint: (await newSpace()).endpoint, 'heading-level': ' 4 '});
    await says(widget, words.da);
    expect((await shows(widget, '[part=heading]')).localName).to.equal('h4');
  });
};

const attributes = ({tag, wrong}: Promised): void => {
  for (const [name, value, right] of [...wrong, ['heading-level', '7', '3'] as const]) {
    describe(`with ${name}="${value}"`, () => {
      const placed = async (): Promise<{widget: Widget; warnings: string[]}> => {
        const {endpoint} = await newSpace();
        let widget: Widget | undefined;
        const warnings = await listening('warn', async () => {
          widget = await place(tag, {endpoint, [name]: value}, {fallback: FALLBACK});
          await widget.updateComplete;
        });
        if (!widget) throw new Error('not placed');
        return {widget, warnings: warnings.filter((line) => line.startsWith('<sammen-'))};
      };

      it('warns once, and names element, attribute and value', async () => {
        const {warnings} = await placed();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(new RegExp(`^<${tag} ${name}="${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}">: allowed is `));
      });

      it('leaves the page what it brought', async () => {
        expect(showsFallback((await placed()).widget)).to.equal(true);
      });

      it('works when the value is put right', async () => {
        const {widget} = await placed();
        widget.setAttribute(name, right);
        await shows(widget, '[part=heading]');
        expect(showsFallback(widget)).to.equal(false);
      });
    });
  }
};

const surroundings = ({tag, words}: Promised): void => {
  const around = async (widget: Widget, {endpoint}: Space): Promise<HTMLElement> => {
    const element = document.createElement('sammen-endpoint');
    element.url = endpoint;
    widget.replaceWith(element);
    element.append(widget);
    return element;
  };

  it('takes the endpoint around it', async () => {
    const widget = await place(tag);
    await around(widget, await newSpace());
    await says(widget, words.da);
  });

  it('prefers its own endpoint to the one around it', async () => {
    const {endpoint} = await newSpace();
    const widget = await place(tag, {endpoint});
    await around(widget, {id: 'x', endpoint: 'https://findes-ikke.invalid/x'});
    const {url} = await until(() => widget.client);
    expect(url).to.equal(endpoint);
  });

  it('follows when the endpoint around it changes', async () => {
    const widget = await place(tag);
    const [first, second] = [await newSpace(), await newSpace()];
    const element = await around(widget, first);
    await until(() => widget.client?.url === first.endpoint);
    element.setAttribute('url', second.endpoint);
    await until(() => widget.client?.url === second.endpoint);
    await says(widget, words.da);
  });

  it('does not mind being defined twice', async () => {
    const known = customElements.get(tag);
    const again = class extends HTMLElement {};
    const {define} = await import('../../src/define.js');
    define(tag, again);
    expect(customElements.get(tag)).to.equal(known);
  });
};

const manners = ({tag, words}: Promised): void => {
  it('stores nothing before the citizen acts', async () => {
    // Pages are used again: what was opened is counted, not what another test has left.
    const {open} = IDBFactory.prototype;
    let opened = 0;
    IDBFactory.prototype.open = function (...given) {
      opened++;
      return open.apply(this, given);
    };
    try {
      const widget = await place(tag, {endpoint: (await newSpace()).endpoint});
      await says(widget, words.da);
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect([sessionStorage.length, localStorage.length, document.cookie.length, opened]).to.eql([0, 0, 0, 0]);
  });

  it('leaves no listener behind, however often it is moved', async () => {
    const {endpoint} = await newSpace();
    const client = clientFor(endpoint);
    if (!client) throw new Error('no client');
    const listeners = counting(window);
    let subscribed = 0;
    const subscribe = client.subscribe.bind(client);
    client.subscribe = (listener) => {
      const stop = subscribe(listener);
      subscribed++;
      return () => {
        subscribed--;
        stop();
      };
    };
    const widget = await place(tag, {endpoint});
    await says(widget, words.da);
    const [before, subscribedBefore] = [listeners.count(), subscribed];
    for (let i = 0; i < 20; i++) {
      widget.parentElement?.append(widget);
      await widget.updateComplete;
    }
    expect([listeners.count(), subscribed]).to.eql([before, subscribedBefore]);
    expect(subscribed).to.equal(1);
    widget.remove();
    expect([listeners.count(), subscribed]).to.eql([0, 0]);
    listeners.stop();
  });

  it('sets no style attribute, and measures nothing in the page’s rem', async () => {
    const widget = await place(tag, {endpoint: (await newSpace()).endpoint});
    await says(widget, words.da);
    const rules = (widget.shadowRoot?.adoptedStyleSheets ?? [])
      .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
      .join('\n');
    expect(rules.match(REM) ?? []).to.eql([]);
    expect(parts(widget, '[style]')).to.eql([]);
    expect('margin: 1.5rem'.match(REM)).to.have.length(1);
    expect(rules).to.match(/[\d.]em\b/);
  });
};

const REM = /[\d.]rem\b/g;

/** Counts the listeners on the window that were added and not removed. */
const counting = (target: Window): {count: () => number; stop: () => void} => {
  const {addEventListener, removeEventListener} = target;
  const there = new Set<unknown>();
  target.addEventListener = ((type: string, listener: EventListener, options?: AddEventListenerOptions) => {
    there.add(listener);
    addEventListener.call(target, type, listener, options);
  }) as typeof addEventListener;
  target.removeEventListener = ((type: string, listener: EventListener) => {
    there.delete(listener);
    removeEventListener.call(target, type, listener);
  }) as typeof removeEventListener;
  return {count: () => there.size, stop: () => Object.assign(target, {addEventListener, removeEventListener})};
};

/** Waits until a widget of the page says that it could not read. */
export const failing = async (): Promise<SammenErrorEvent> => (await oneEvent(document, 'sammen-error')) as SammenErrorEvent;
