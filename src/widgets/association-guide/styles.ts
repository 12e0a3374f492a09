import {css} from 'lit';

/** What one looks for above; below, each with its facts in a column beside what it offers. */
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
    max-width: none;
  }
  .words {
    grid-column: 1 / -1;
  }
  label {
    font-weight: 600;
  }
  input,
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
  .none,
  .more {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='list'] {
    margin-block-start: calc(var(--_u) * 4);
  }
  [part='item'] {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: calc(var(--_u) * 3) calc(var(--_u) * 8);
    max-width: none;
    padding-block: calc(var(--_u) * 5);
  }
  .kind {
    font-weight: 600;
    margin-block-end: var(--_u);
  }
  .summary {
    margin-block-start: calc(var(--_u) * 2);
    white-space: pre-line;
  }
  dl {
    align-content: start;
    display: grid;
    gap: calc(var(--_u) * 2);
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd {
    overflow-wrap: anywhere;
  }
  /* One edge for the facts of all of them; where it is narrower, an address needs the whole line. */
  @container (min-width: 380px) {
    dl > div {
      column-gap: calc(var(--_u) * 4);
      display: grid;
      grid-template-columns: 8em 1fr;
    }
    dt {
      font-size: inherit;
      hyphens: auto;
    }
    dd {
      grid-column: 2;
    }
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
  }
  @container (min-width: 760px) {
    [part='item'] {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
