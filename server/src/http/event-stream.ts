import {Readable} from 'node:stream';

/** Bytes that somebody may leave untaken: some hundred events. */
const MOST = 16_384;

/** Server-sent events (WHATWG HTML, 9.2) to one listener, as the body of an answer. */
export class EventStream extends Readable {
  #over = false;

  /** @param retry milliseconds after which a listener that has lost its connection comes back. */
  constructor(retry: number) {
    super({read: () => undefined});
    this.push(`retry: ${retry}\n\n`);
  }

  /** Says that something happened. Whoever takes nothing any more is let go, and costs no more memory. */
  say(event: string, id: string, data: unknown): void {
    this.#write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** A comment that keeps proxies from taking the connection for a dead one. */
  beat(): void {
    this.#write(':\n\n');
  }

  /** Nothing more is said. */
  finish(): void {
    this.#over = true;
    this.push(null);
  }

  #write(text: string): void {
    if (this.#over || this.destroyed) return;
    if (this.readableLength > MOST) this.destroy();
    else this.push(text);
  }
}
