import {css} from 'lit';

/** A table without lines: kind and date to the left, the rest beside them. */
export const styles = css`
  .intro {
    margin-block-start: calc(var(--_u) * 3);
    max-width: var(--_measure);
  }
  .filters {
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
  label {
    font-weight: 600;
  }
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
    grid-column: 1 / -1;
  }
  .shown button {
    margin-inline-start: calc(var(--_u) * 3);
  }
  section {
    border-block-start: 2px solid var(--_accent);
    margin-block-start: calc(var(--_u) * 8);
    padding-block-start: calc(var(--_u) * 3);
  }
  section > ul {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='item'] {
    display: grid;
    gap: 0 calc(var(--_u) * 6);
    max-width: none;
    padding-block: calc(var(--_u) * 4);
  }
  [part='item'] + [part='item'] {
    border-block-start: 1px solid var(--_line);
  }
  [part='item'] > div > * + * {
    margin-block-start: calc(var(--_u) * 2);
  }
  [part='item'] [part='heading'] {
    font-size: 1em;
    line-height: 1.4;
  }
  .kind strong {
    color: var(--_accent-text);
    font-weight: 600;
  }
  .kind span {
    font-variant-numeric: tabular-nums;
  }
  .kind > * + *::before {
    content: '· ';
    content: '· ' / '';
  }
  [part='figures'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_u) calc(var(--_u) * 6);
  }
  .amount {
    font-family: var(--_heading-font);
    font-size: 1.5em;
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 300;
    line-height: 1.2;
  }
  @media not print {
    .out {
      display: none;
    }
  }
  @media print {
    .filters {
      display: none;
    }
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
    [part='item'] {
      grid-template-columns: 11em 1fr;
    }
    .kind {
      line-height: 1.6;
    }
    .kind > * {
      display: block;
    }
    .kind > * + *::before {
      content: none;
    }
  }
`;
