import type {Browser, Page} from 'playwright-core';

/** Serves a folder on a free port of this machine. */
export declare const serve: (folder: string) => Promise<{url: string; close: () => void}>;

/** What Storybook holds, by id: each a `story`, or `docs` with several of them. */
export declare const idsIn: (url: string, wanted: 'story' | 'docs') => Promise<string[]>;

/** A tab in which stories are opened one after another, and what went wrong in it. */
export interface Tab {
  page: Page;
  /** Opens a story in its surroundings; returns what went wrong. */
  open: (id: string, globals: Record<string, string>) => Promise<string[]>;
  /** Changes the surroundings of the story that is open. */
  change: (globals: Record<string, string>) => Promise<void>;
  faults: () => string[];
}
export declare const newTab: (browser: Browser, url: string) => Promise<Tab>;
