import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Queue} from './queue.js';
import {isLoggedOut} from './words.js';

/** Milliseconds between two quiet looks, while the page is seen. */
const EVERY = 15_000;

/** Looks what has arrived, now and then while the page is seen, and at once when it is seen again. */
export class Watching implements ReactiveController {
  /** The session was gone at the last look. */
  loggedOut = false;
  readonly #host: ReactiveControllerHost;
  readonly #queueOf: () => Queue | undefined;
  readonly #onArrived: (count: number) => void;
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, queueOf: () => Queue | undefined, onArrived: (count: number) => void) {
    this.#host = host;
    this.#queueOf = queueOf;
    this.#onArrived = onArrived;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.look);
    this.#clock = setTimeout(this.look, EVERY);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.look);
    clearTimeout(this.#clock);
    this.#clock = undefined;
  }

  readonly look = async (): Promise<void> => {
    clearTimeout(this.#clock);
    const queue = this.#queueOf();
    if (queue && document.visibilityState === 'visible') {
      const before = queue.arrived.length;
      // A failure of another kind is the next look's matter.
      this.loggedOut = await queue.look().then(() => false, isLoggedOut);
      this.#host.requestUpdate();
      if (queue.arrived.length > before) this.#onArrived(queue.arrived.length);
    }
    if (this.#clock !== undefined) this.#clock = setTimeout(this.look, EVERY);
  };
}
