import type {Page} from 'playwright-core';

/** axe-core: WCAG 2.0 to 2.2, A and AA, and best practice. `whole` for a page of its own, which is a story not. */
export declare const axeIn: (page: Page, whole?: boolean) => Promise<string[]>;

/** Siteimprove Alfa: every rule of WCAG 2.2 A and AA. */
export declare const alfaIn: (page: Page) => Promise<string[]>;

/** IBM's engine: WCAG 2.2, A and AA; what it is sure of. */
export declare const aceIn: (page: Page) => Promise<string[]>;

/** QualWeb: the rules of the W3C's ACT task force, without those about contrast. */
export declare const qualwebIn: (page: Page) => Promise<string[]>;

/** WCAG 2.2, 1.4.10: no scrolling in two directions at a width of 320 px. */
export declare const reflowIn: (page: Page) => Promise<string[]>;
