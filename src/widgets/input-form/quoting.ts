import {nothing} from 'lit';
import type {Field} from '../../data/forms.js';
import type {Answer} from '../../ui/field.js';
import type {Widget} from '../../widget.js';
import type {About} from './about.js';

/** Shows what the address brought along, in a form that asks for that; others fetch nothing. */
export class Quoting {
  readonly #host: Widget;
  #about: About | undefined;
  #fetched: Promise<unknown> | undefined;

  constructor(host: Widget) {
    this.#host = host;
  }

  quote({type}: Field, answer: Answer | undefined): unknown {
    if ((type !== 'reference' && type !== 'period') || !answer) return nothing;
    // Sending does without it.
    this.#fetched ??= import('./about.js').then(({About}) => {
      this.#about = new About(this.#host);
      this.#host.requestUpdate();
    }, String);
    return type === 'period' ? this.#about?.when(String(answer)) : this.#about?.quote(String(answer));
  }
}
