import type {Embeddable} from '../../routes/embed-query.js';

/** How high each embed page is likely to be, in px; those who listen for `sammen-height` get it right. */
export const HEIGHTS: Record<Embeddable, number> = {
  'vision-card': 900,
  'pejlemaerke-list': 1200,
  'participation-ladder': 900,
  'input-form': 1100,
  'input-wall': 2400,
  receipt: 420,
  heatmap: 800,
  'outcome-list': 1600,
};
