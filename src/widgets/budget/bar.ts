import {svg} from 'lit';

/** A bar of so much of the whole; decoration, for the figures stand beside it. */
export const bar = (share: number): unknown =>
  svg`<svg class="bar" aria-hidden="true"><rect width="${Math.min(share, 1) * 100}%" height="100%" /></svg>`;
