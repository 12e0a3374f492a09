import type {ReactiveController} from 'lit';
import type {Widget} from '../../widget.js';

/** Offers "Læs mere" at the texts that are cut short, and at no others: how many lines a text has depends on its width. */
export class Texts implements ReactiveController {
  readonly #host: Widget;
  readonly #observer = new ResizeObserver((entries) => {
    for (const {target} of entries) {
      const button = target.nextElementSibling as HTMLElement;
      button.hidden = button.ariaExpanded !== 'true' && target.scrollHeight <= target.clientHeight + 1;
    }
  });

  constructor(host: Widget) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#observer.disconnect();
    for (const text of this.#host.renderRoot.querySelectorAll('.said')) this.#observer.observe(text);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
