/**
 * Something that keeps the server from starting and that the operator can do something about.
 * Its message is one whole line in plain words; it is printed without a stack.
 */
export class StartFailure extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, {cause});
    this.name = 'StartFailure';
  }
}

/** The system's own code of an error (`EACCES`, `EADDRINUSE`, `57P03`), or an empty string. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** The message of anything thrown, on one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error && error.message ? error.message : codeOf(error) || String(error)).split('\n')[0] ?? '';
