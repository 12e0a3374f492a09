import {css} from 'lit';

/**
 * Five steps from the municipality's hue: lightness in equal parts (OKLCH), chroma rising with it. The lightness is ours
 * and not the accent's, so the number on top, black or white, is legible on every step of every accent (WCAG 2.2, 1.4.3),
 * and the order can be seen without any hue. Browsers without relative colours show the numbers alone.
 */
export const styles = css`
  .finding,
  .by,
  .scroll {
    margin-block-start: calc(var(--_u) * 3);
  }
  .by {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2) calc(var(--_u) * 3);
    margin-block-start: calc(var(--_u) * 5);
  }
  label {
    font-weight: 600;
  }
  select {
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    min-block-size: 44px;
    padding-inline: calc(var(--_u) * 3);
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: separate;
    border-spacing: 2px;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.3;
    overflow-wrap: break-word;
  }
  caption {
    color: var(--_muted);
    font-size: 0.875em;
    padding-block-end: calc(var(--_u) * 3);
    text-align: start;
  }
  caption span {
    display: inline-block;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    position: sticky;
  }
  th,
  td {
    padding: 0;
    text-align: end;
  }
  thead th {
    font-size: 0.875em;
    font-weight: 400;
    hyphens: auto;
    max-inline-size: 9em;
    min-inline-size: 5em;
    padding: calc(var(--_u) * 2);
    vertical-align: bottom;
  }
  .more {
    color: var(--_muted);
    display: block;
  }
  tr > :first-child {
    font-size: 1em;
    font-weight: 600;
    hyphens: auto;
    inset-inline-start: 0;
    max-inline-size: 16em;
    min-inline-size: 7.5em;
    padding-inline: 0 calc(var(--_u) * 3);
    position: sticky;
    text-align: start;
    z-index: 1;
  }
  tbody th {
    padding-block: var(--_u);
  }
  [data-moved] tr > :first-child {
    background: var(--_paper);
    border-inline-end: 1px solid var(--_line);
  }
  td > *,
  .few,
  .sum,
  tfoot td {
    block-size: 44px;
    padding-inline: calc(var(--_u) * 2);
  }
  td > * {
    align-items: center;
    display: flex;
    justify-content: end;
  }
  td[data-step] {
    border-radius: calc(var(--_radius) / 2);
    position: relative;
  }
  td a {
    color: inherit;
    text-decoration: none;
  }
  td a:hover {
    text-decoration: underline;
  }
  td a:focus-visible {
    outline-color: currentcolor;
    outline-offset: -3px;
  }
  [data-step='0'],
  .few {
    color: var(--_muted);
  }
  .few {
    font-size: 0.875em;
    white-space: nowrap;
  }
  tfoot :is(th, td) {
    border-block-start: 1px solid var(--_edge);
    font-weight: 600;
  }
  .about,
  .row {
    margin-block-start: calc(var(--_u) * 4);
  }
  .alt {
    border-inline-start: 2px solid var(--_accent);
    margin-block-start: calc(var(--_u) * 2);
    padding-inline-start: calc(var(--_u) * 3);
    user-select: all;
  }
  @supports (color: light-dark(oklch(from red 0.5 c h), red)) {
    td[data-step]:not([data-step='0']) {
      color: light-dark(#000, #fff);
    }
    [data-step='1'] {
      background: light-dark(oklch(from var(--_accent) 0.955 calc(min(c, 0.13) * 0.2) h), oklch(from var(--_accent) 0.270 calc(min(c, 0.13) * 0.6) h));
    }
    [data-step='2'] {
      background: light-dark(oklch(from var(--_accent) 0.880 calc(min(c, 0.13) * 0.4) h), oklch(from var(--_accent) 0.325 calc(min(c, 0.13) * 0.7) h));
    }
    [data-step='3'] {
      background: light-dark(oklch(from var(--_accent) 0.805 calc(min(c, 0.13) * 0.6) h), oklch(from var(--_accent) 0.380 calc(min(c, 0.13) * 0.8) h));
    }
    [data-step='4'] {
      background: light-dark(oklch(from var(--_accent) 0.730 calc(min(c, 0.13) * 0.8) h), oklch(from var(--_accent) 0.435 calc(min(c, 0.13) * 0.9) h));
    }
    [data-step='5'] {
      background: light-dark(oklch(from var(--_accent) 0.655 calc(min(c, 0.13)) h), oklch(from var(--_accent) 0.490 calc(min(c, 0.13)) h));
    }
  }
  @container (max-width: 480px) {
    tr > :first-child {
      font-size: 0.875em;
      max-inline-size: 8.5em;
      min-inline-size: 7em;
    }
    tfoot tr > :first-child,
    tbody tr > :first-child {
      line-height: 1.25;
    }
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    td {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    td[data-step]:not([data-step='0']) {
      border: 1px solid CanvasText;
      color: CanvasText;
    }
  }
`;
