/** One thing that holds or does not. */
export interface Check {
  what: string;
  holds: boolean;
}

/** Kinds of failure that are printed for each check. */
const PRINTED = 10;

/** What a run has found out so far; each check is said as soon as it is known. */
export class Checks {
  readonly all: Check[] = [];
  /** Figures of the run, by name. */
  readonly found: Record<string, number | string> = {};
  /** What was seen where a guard was away. */
  readonly controls: Record<string, number | string> = {};

  /** Holds when there are no failures; a few are said. */
  none(what: string, failures: readonly string[]): void {
    this.holds(`${what}${failures.length > 0 ? `: ${failures.length} times not` : ''}`, failures.length === 0);
    for (const failure of new Set(failures.slice(0, PRINTED))) console.log(`       ${failure.slice(0, 600)}`);
  }

  holds(what: string, holds: boolean): void {
    this.all.push({what, holds});
    console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
  }

  /** A control: something was taken away or planted, and the harm must be seen. */
  control(what: string, seen: number | string | false): void {
    this.holds(`control: ${what}${seen === false || seen === 0 ? ' is not seen' : `: ${seen}`}`, seen !== false && seen !== 0);
    this.controls[what] = seen === false ? 'not seen' : seen;
  }
}

/** Does something for each, so many at a time. */
export const forEach = async <T>(all: readonly T[], work: (one: T, at: number) => Promise<void>, atOnce = 8): Promise<void> => {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < all.length) {
      const at = next++;
      await work(all[at] as T, at);
    }
  };
  await Promise.all(Array.from({length: atOnce}, worker));
};
