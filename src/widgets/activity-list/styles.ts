import {css} from 'lit';
import {fieldStyles} from '../../ui/field-styles.js';

/** What one looks for above; below, each activity beside its day, and each way to take part beside its button. */
export const styles = [
  fieldStyles,
  css`
  [part='filters'] {
    align-items: end;
    display: grid;
    gap: calc(var(--_u) * 4) calc(var(--_u) * 6);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    margin-block-start: calc(var(--_u) * 6);
  }
  .by {
    max-width: none;
  }
  label,
  b {
    font-weight: 600;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  summary.button {
    list-style: none;
  }
  summary.button::after {
    content: '▾';
    margin-inline-start: calc(var(--_u) * 2);
  }
  [open] > summary.button::after {
    content: '▴';
  }
  .bar {
    justify-content: space-between;
    margin-block-start: calc(var(--_u) * 5);
  }
  [aria-pressed='true'] {
    box-shadow: inset 0 -3px var(--_accent);
  }
  .none,
  .end,
  details {
    margin-block-start: calc(var(--_u) * 4);
  }
  .month {
    margin-block-start: calc(var(--_u) * 8);
  }
  .month::first-letter {
    text-transform: uppercase;
  }
  [part='list'] {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='item'] {
    border-block-start: 1px solid var(--_line);
    max-width: none;
    padding-block: calc(var(--_u) * 5);
  }
  .day {
    display: none;
  }
  .about > * + *,
  .end > * + * {
    margin-block-start: calc(var(--_u) * 2);
  }
  .place::before {
    content: '\u00a0· ';
  }
  .summary {
    white-space: pre-line;
  }
  .ways li {
    align-items: center;
    border-inline-start: 2px solid var(--_accent);
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2) calc(var(--_u) * 6);
    justify-content: space-between;
    max-width: 50em;
    padding-inline-start: calc(var(--_u) * 3);
  }
  .ways li + li {
    margin-block-start: calc(var(--_u) * 3);
  }
  .about > .ways {
    margin-block-start: calc(var(--_u) * 4);
  }
  .end {
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(var(--_u) * 4);
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
    [part='item'] {
      display: grid;
      gap: calc(var(--_u) * 6);
      grid-template-columns: 3.5em 1fr;
    }
    .day {
      display: block;
      line-height: 1.15;
    }
    .numeral {
      display: block;
      font-size: 2em;
      font-weight: 300;
      font-variant-numeric: tabular-nums;
    }
    .ways p {
      flex: 18em;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`,
];
