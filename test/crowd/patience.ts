/** Milliseconds between two beats. */
const BEAT = 500;

/**
 * Ends a wait after so many milliseconds in which this process was awake. A thousand citizens share its thread, each of
 * whom has a device of their own in truth: an answer that lies there unread while the process has no turn is not late.
 */
export class Patience {
  readonly #waiting = new Map<AbortController, number>();
  readonly #timer = setInterval(() => this.#beat(), BEAT);

  constructor() {
    this.#timer.unref();
  }

  /** A signal that ends a request after that long, and what is to be called when it was answered. */
  for(ms: number): {signal: AbortSignal; answered: () => void} {
    const controller = new AbortController();
    this.#waiting.set(controller, Math.ceil(ms / BEAT));
    return {signal: controller.signal, answered: () => void this.#waiting.delete(controller)};
  }

  #beat(): void {
    for (const [controller, left] of this.#waiting) {
      if (left > 0) this.#waiting.set(controller, left - 1);
      else {
        this.#waiting.delete(controller);
        controller.abort(new DOMException('No answer in time.', 'TimeoutError'));
      }
    }
  }
}
