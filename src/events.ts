import type {EndpointErrorKind} from './data/errors.js';

const travelling = {bubbles: true, composed: true};

/** A widget shows its content for the first time. Holds the widget's tag, nothing personal. */
export class SammenReadyEvent extends Event {
  readonly tag: string;
  constructor(tag: string) {
    super('sammen-ready', travelling);
    this.tag = tag;
  }
}

/** A widget could not read or send. `message` is for the page's editor, not for citizens. */
export class SammenErrorEvent extends Event {
  readonly tag: string;
  readonly kind: EndpointErrorKind;
  readonly message: string;
  constructor(tag: string, kind: EndpointErrorKind, message: string) {
    super('sammen-error', travelling);
    this.tag = tag;
    this.kind = kind;
    this.message = message;
  }
}

// For listeners of elements, of `document` and of `window`: the events travel.
declare global {
  interface GlobalEventHandlersEventMap {
    'sammen-ready': SammenReadyEvent;
    'sammen-error': SammenErrorEvent;
  }
}
