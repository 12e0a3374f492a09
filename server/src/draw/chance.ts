import {createHmac} from 'node:crypto';

/** Bytes of one number: 48 bits, which JavaScript's integers hold exactly. */
const BYTES = 6;
const RANGE = 2 ** (8 * BYTES);

/**
 * Chance that anyone can repeat: whole numbers from HMAC-SHA256 of a counter under a key. No floating point is involved.
 * Each purpose has a stream of its own, so that what one consumes changes nothing for another.
 */
export class Chance {
  readonly #key: string;
  readonly #purpose: string;
  #next = 0;

  constructor(key: string, purpose: string) {
    this.#key = key;
    this.#purpose = purpose;
  }

  /** A whole number from 0 to below `end`, each as likely as any other: numbers past the last whole multiple are thrown away. */
  below(end: number): number {
    if (!Number.isSafeInteger(end) || end < 1 || end > RANGE) throw new RangeError(`no number below ${end}`);
    const limit = RANGE - (RANGE % end);
    for (;;) {
      const hash = createHmac('sha256', Buffer.from(this.#key, 'hex')).update(`${this.#purpose}\n${this.#next++}`).digest();
      const value = hash.readUIntBE(0, BYTES);
      if (value < limit) return value % end;
    }
  }

  /** Some of these, each group of that size as likely as any other: the first steps of a Fisher-Yates shuffle. */
  some<T>(from: readonly T[], many: number): T[] {
    const left = [...from];
    for (let at = 0; at < many; at++) {
      const other = at + this.below(left.length - at);
      [left[at], left[other]] = [left[other] as T, left[at] as T];
    }
    return left.slice(0, many);
  }
}
