import {css} from 'lit';

/** Projects on a hairline each, and the sum in sight below them. Those of the result come with it; see counted.ts. */
export const styles = css`
  .lead,
  .how {
    margin-block-start: calc(var(--_u) * 3);
  }
  .when {
    margin-block-start: calc(var(--_u) * 2);
  }
  .how {
    font-weight: 600;
    margin-block-start: calc(var(--_u) * 7);
  }
  form,
  details {
    max-inline-size: 50em;
  }
  [part='list'] {
    margin-block-start: calc(var(--_u) * 4);
  }
  [part='project'] {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: var(--_u) calc(var(--_u) * 4);
    grid-template-columns: 1fr auto;
    max-width: none;
    padding-block: calc(var(--_u) * 4);
  }
  .pick {
    column-gap: calc(var(--_u) * 3);
    grid-template-columns: auto 1fr auto;
  }
  .pick > p:not(.cost) {
    grid-column: 2 / -1;
  }
  [part='project'] > p:not(.cost) {
    max-inline-size: var(--_measure);
  }
  .plain > p:not(.cost),
  .divide > * {
    grid-column: 1 / -1;
  }
  .cost {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    white-space: nowrap;
  }
  label {
    cursor: pointer;
    display: block;
  }
  [type='checkbox'] {
    accent-color: var(--_accent);
    block-size: 24px;
    cursor: pointer;
    inline-size: 24px;
    margin: 0;
    scroll-margin-block-end: 8em;
  }
  .points {
    align-items: start;
    display: flex;
    gap: var(--_u);
    margin-block-start: calc(var(--_u) * 2);
  }
  [type='number'] {
    appearance: textfield;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    inline-size: 5em;
    min-block-size: 44px;
    scroll-margin-block-end: 8em;
    text-align: center;
  }
  [type='number']::-webkit-inner-spin-button {
    appearance: none;
  }
  .points button {
    font-size: 1.25em;
    padding: 0;
  }
  [part='total'] {
    background: var(--_paper);
    border-block: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
    inset-block-end: 0;
    padding-block: calc(var(--_u) * 3);
    position: sticky;
  }
  [part='total'] .row {
    justify-content: space-between;
    max-width: none;
    row-gap: 0;
  }
  .bar {
    background: var(--_line);
    block-size: 6px;
    border-radius: 3px;
    display: block;
    inline-size: 100%;
    margin-block-start: calc(var(--_u) * 2);
    overflow: hidden;
  }
  .bar rect {
    fill: var(--_accent);
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .over .bar rect {
    fill: var(--_error);
  }
  .over .left,
  .missing {
    color: var(--_error);
    font-weight: 600;
  }
  .acts {
    display: grid;
    gap: calc(var(--_u) * 5);
    justify-items: start;
    margin-block-start: calc(var(--_u) * 5);
  }
  .acts > * {
    margin: 0;
  }
  .stands {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: calc(var(--_u) * 4);
  }
  .back {
    border: 0;
    font-weight: 400;
    padding-inline: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .back:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  details {
    border-block: 1px solid var(--_line);
    margin-block-start: calc(var(--_u) * 6);
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    min-block-size: 44px;
    padding-block: calc(var(--_u) * 3);
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
    .divide {
      column-gap: calc(var(--_u) * 8);
    }
    .divide > * {
      grid-column: 1;
    }
    .divide > .points {
      grid-column: 2;
      grid-row: 1 / span 4;
      margin-block-start: 0;
    }
  }
  @media print {
    [part='total'] {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    .bar rect {
      fill: Highlight;
    }
  }
`;
