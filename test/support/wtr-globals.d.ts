// What the test runner puts on the page: as much of mocha's interface as the browser tests use.
declare const describe: (name: string, body: () => void) => void;
declare const it: (name: string, body: () => void | Promise<void>) => void;
declare const beforeEach: (body: () => void | Promise<void>) => void;
declare const afterEach: (body: () => void | Promise<void>) => void;
