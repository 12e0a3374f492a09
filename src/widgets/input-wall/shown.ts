import type {ListedPage} from '../../data/listed.js';
import type {Choices} from './asked.js';

/** The part of a list that stands on the page. */
export interface Shown {
  pages: ListedPage[];
  /** How many come before it. */
  start: number;
}

/** What the wall has read. */
export interface Wall extends Shown {
  /** What was asked, and of whom: while that is the same, reading again moves nothing under the reader. */
  wanted: string;
  total: number;
  /** True when there are more than `total`. */
  estimated: boolean;
  choices: Choices;
  /** Whether one can write such a contribution. */
  open: boolean;
  /** How many have been published since. */
  news: number;
}
