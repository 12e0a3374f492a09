import {css} from 'lit';

/** What one looks for above; below, each with its facts in two columns where there is room, and its times close below them. */
export const styles = css`
  .lead {
    margin-block-start: calc(var(--_u) * 3);
    max-width: var(--_measure);
  }
  [part='filters'] {
    align-items: end;
    display: grid;
    gap: calc(var(--_u) * 4) calc(var(--_u) * 6);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    margin-block-start: calc(var(--_u) * 6);
  }
  .by {
    display: grid;
    gap: var(--_u);
  }
  .words {
    grid-column: 1 / -1;
  }
  .by label {
    font-weight: 600;
  }
  .by input,
  select {
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: calc(var(--_u) * 3);
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .shown {
    font-variant-numeric: tabular-nums;
    margin-block-start: calc(var(--_u) * 4);
  }
  .none {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='list'] {
    margin-block-start: calc(var(--_u) * 4);
  }
  [part='item'] {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: calc(var(--_u) * 3);
    max-width: none;
    padding-block: calc(var(--_u) * 5);
  }
  [part='item'][hidden] {
    display: none;
  }
  .summary {
    margin-block-start: calc(var(--_u) * 2);
    white-space: pre-line;
  }
  dl {
    align-content: start;
    display: grid;
    gap: calc(var(--_u) * 2) calc(var(--_u) * 4);
    grid-template-columns: fit-content(9em) 1fr;
  }
  dl > div {
    display: contents;
  }
  dt {
    color: var(--_muted);
    grid-column: 1;
    hyphens: auto;
  }
  dd {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  [part='times'] {
    margin-block-start: calc(var(--_u) * 2);
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '▾';
  }
  [open] > summary::after {
    content: '▴';
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
  }
  @container (min-width: 760px) {
    dl {
      column-gap: calc(var(--_u) * 8);
      columns: 2;
      display: block;
      margin-block-end: calc(var(--_u) * -2);
    }
    dl > div {
      break-inside: avoid;
      column-gap: calc(var(--_u) * 4);
      display: grid;
      grid-template-columns: 8.5em 1fr;
      padding-block-end: calc(var(--_u) * 2);
    }
  }
`;
