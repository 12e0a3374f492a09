/** What a citizen meant to say once. */
export interface Intent {
  key: string;
  texts: Set<string>;
  /** Deleted, or lost in a way that nothing on the device can help: it need not arrive. */
  excused: boolean;
  /** It may be in the hands of open tabs only: the disk did not take it, or was cleared. */
  fragile: boolean;
  /** Texts that the disk did not take when they were written: their tab is all that knows of them. */
  unkept: Set<string>;
}
