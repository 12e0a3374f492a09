import type {ReactiveController} from 'lit';
import type {Form} from '../../data/forms.js';
import type {Answer} from '../../ui/field.js';
import {fragmentOf} from '../../ui/fragment.js';
import type {Widget} from '../../widget.js';

type Host = Widget & {kind: string};

/** Links that open a form of the page, and the answers that they bring: one form takes up each. */
export class Links implements ReactiveController, EventListenerObject {
  /** The kind that a link has opened here; undefined before. */
  kind: string | undefined;
  /** Answers that come from the link and were not changed since, by question. */
  lent = new Map<string, string>();
  readonly #host: Host;
  readonly #followed: () => void;
  /** What the link said: the address may say something else by now. */
  #more: URLSearchParams | undefined;

  /** @param followed is called when this form is to take up a link */
  constructor(host: Host, followed: () => void) {
    this.#host = host;
    this.#followed = followed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this);
    addEventListener('click', this);
    this.handleEvent();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this);
    removeEventListener('click', this);
  }

  /** The answers `before` without what an earlier link gave, and what this link gives to questions that the form has. */
  answers(form: Form | undefined, before: Record<string, Answer> = {}): Record<string, Answer> {
    const own = Object.entries(before).filter(([name]) => !this.lent.has(name));
    this.lent = new Map([...(this.#more ?? [])].filter(([name]) => form?.fields.some((question) => question.name === name)));
    return Object.fromEntries([...own, ...this.lent]);
  }

  handleEvent(event?: Event): void {
    const {value, more} = fragmentOf('form') ?? {};
    // To follow a link once more changes nothing in the address, and no `hashchange` tells of it.
    const again = (node: EventTarget): boolean => (node as HTMLAnchorElement).href === location.href;
    if (!value || (event?.type === 'click' && !event.composedPath().some(again))) return;
    const forms = [...(this.#host.getRootNode() as ParentNode).querySelectorAll<Host>('sammen-input-form')];
    // Those further down the page may not be defined yet.
    const own = forms.find((form) => (form.kind || form.getAttribute('kind') || 'input') === value);
    // A kind that has no form of its own is opened in the first one.
    if ((own ?? forms[0]) !== this.#host) return;
    this.kind = value;
    this.#more = more;
    this.#followed();
  }
}
