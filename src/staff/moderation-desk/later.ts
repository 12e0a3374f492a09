import type {Asker, AskingDesk} from './asker.js';

/** The dialogs, which come after the list. */
export class Later {
  asker: Asker | undefined;
  /** What was wanted of them when they could not be fetched. */
  cut: (() => void) | undefined;
  readonly #desk: AskingDesk;

  constructor(desk: AskingDesk) {
    this.#desk = desk;
  }

  /** Fetches them before they are wanted; a failure shows when they are. */
  async fetch(): Promise<void> {
    await import('./asker.js').catch(() => undefined);
  }

  /** Does something with them as soon as they are here. */
  async use(act: (asker: Asker) => void): Promise<void> {
    this.cut = undefined;
    try {
      this.asker ??= new (await import('./asker.js')).Asker(this.#desk);
      act(this.asker);
    } catch {
      this.cut = () => void this.use(act);
    }
    this.#desk.changed();
  }
}
