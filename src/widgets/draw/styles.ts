import {css} from 'lit';

/** What is drawn and how far it has come; below, who is to be there, side by side where there is room. */
export const styles = css`
  .lead {
    margin-block-start: calc(var(--_u) * 3);
    max-width: var(--_measure);
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 4) calc(var(--_u) * 10);
    margin-block-start: calc(var(--_u) * 6);
  }
  [part='facts'] dt,
  .checks dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='facts'] dd {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.3;
  }
  .go {
    margin-block-start: calc(var(--_u) * 6);
  }
  [part='strata'],
  [part='find'],
  [part='proof'] {
    border-block-start: 1px solid var(--_line);
    margin-block-start: calc(var(--_u) * 8);
    padding-block-start: calc(var(--_u) * 5);
  }
  .strata {
    display: grid;
    gap: calc(var(--_u) * 6) calc(var(--_u) * 10);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    margin-block-start: calc(var(--_u) * 4);
  }
  .strata dl {
    margin-block-start: calc(var(--_u) * 2);
  }
  .strata dl > div {
    border-block-end: 1px solid var(--_line);
    display: flex;
    gap: calc(var(--_u) * 4);
    justify-content: space-between;
    padding-block: calc(var(--_u) * 2);
  }
  .strata dt {
    hyphens: auto;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .strata dd {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  .stratum {
    font-size: 1em;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2);
    margin-block-start: calc(var(--_u) * 2);
  }
  label {
    display: block;
    font-weight: 600;
    margin-block-start: calc(var(--_u) * 3);
  }
  input {
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    flex: 1 1 14em;
    font: inherit;
    font-variant-numeric: tabular-nums;
    max-inline-size: 20em;
    min-block-size: 44px;
    min-inline-size: 0;
    padding-inline: calc(var(--_u) * 3);
  }
  .found {
    font-weight: 600;
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='proof'] > * + * {
    margin-block-start: calc(var(--_u) * 3);
  }
  .steps {
    list-style: decimal;
    padding-inline-start: 1.4em;
  }
  .steps li + li {
    margin-block-start: calc(var(--_u) * 2);
  }
  [part='proof'] > .checks {
    display: grid;
    gap: calc(var(--_u) * 3);
    margin-block: calc(var(--_u) * 6);
  }
  code {
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
  }
`;
