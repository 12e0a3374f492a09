import {css} from 'lit';

/** Hairlines between weeks; a day on which something takes place has the accent above it, and on wide pages its names. */
export const styles = css`
  .turn {
    justify-content: space-between;
    margin-block: calc(var(--_u) * 6) calc(var(--_u) * 3);
  }
  .turn .month {
    margin: 0;
  }
  .turn .row {
    gap: calc(var(--_u) * 2);
  }
  .turn button {
    padding-inline: calc(var(--_u) * 2);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
  }
  th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    padding-block: var(--_u);
    text-align: start;
  }
  td {
    border-block-start: 1px solid var(--_line);
    block-size: 48px;
    padding: 0;
    vertical-align: top;
  }
  td > .on {
    color: var(--_muted);
    display: block;
    padding: calc(var(--_u) * 2) 0;
  }
  .on {
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  [aria-current] .on {
    color: inherit;
    font-weight: 700;
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.3em;
  }
  td button {
    align-items: flex-start;
    border: 0;
    border-radius: 0;
    box-shadow: inset 0 3px var(--_accent);
    flex-direction: column;
    font-weight: 400;
    gap: 0;
    inline-size: 100%;
    justify-content: flex-start;
    min-block-size: 48px;
    min-inline-size: 0;
    padding: calc(var(--_u) * 2) 0;
    text-align: start;
  }
  td button .on {
    font-weight: 700;
  }
  .what {
    clip-path: inset(50%);
    font-size: 0.875em;
    hyphens: auto;
    position: absolute;
  }
  @container (min-width: 620px) {
    td {
      block-size: 84px;
    }
    td button {
      min-block-size: 84px;
    }
    .turn button {
      padding-inline: calc(var(--_u) * 4);
    }
    .what {
      clip-path: none;
      line-height: 1.25;
      position: static;
    }
  }
  @media (forced-colors: active) {
    td button {
      border: 2px solid Highlight;
    }
  }
`;
