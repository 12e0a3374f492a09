import type {Embeddable} from '../../routes/embed-query.js';

/** How high each embed page is likely to be, in px; those who listen for `sammen-height` get it right. */
export const HEIGHTS: Record<Embeddable, number> = {
  'vision-card': 900,
  'pejlemaerke-list': 1200,
  'participation-ladder': 900,
  'input-form': 1100,
  receipt: 420,
  'input-wall': 2400,
  heatmap: 800,
  'outcome-list': 1600,
  'fact-list': 900,
  timeline: 700,
  interview: 700,
  'goal-badges': 600,
  'document-list': 700,
  'result-list': 2400,
  'partner-map': 1600,
  'news-list': 1200,
  video: 600,
  share: 240,
  'site-picker': 500,
  'association-guide': 1800,
  'story-list': 1800,
  recognition: 1400,
};
