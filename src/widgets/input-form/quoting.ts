import {nothing} from 'lit';
import type {Field} from '../../data/forms.js';
import type {Answer} from '../../ui/field.js';
import type {Widget} from '../../widget.js';
import type {About} from './about.js';

/** Shows what a contribution is about, in a form that asks for that; others fetch nothing. */
export class Quoting {
  readonly #host: Widget;
  #about: About | undefined;
  #fetched: Promise<unknown> | undefined;

  constructor(host: Widget) {
    this.#host = host;
  }

  quote({type}: Field, id: Answer | undefined): unknown {
    if (type !== 'reference' || !id) return nothing;
    // Sending does without it.
    this.#fetched ??= import('./about.js').then(({About}) => {
      this.#about = new About(this.#host);
      this.#host.requestUpdate();
    }, String);
    return this.#about?.quote(String(id));
  }
}
