import {css} from 'lit';

/** Years as large, light numerals in the margin; beside them those who were honoured, two abreast where there is room. */
export const styles = css`
  .lead {
    margin-block-start: calc(var(--_u) * 3);
    max-width: var(--_measure);
  }
  [part='year'] {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: calc(var(--_u) * 5);
    margin-block-start: calc(var(--_u) * 8);
    padding-block-start: calc(var(--_u) * 5);
  }
  .when {
    color: var(--_accent-text);
    font-size: 2em;
    font-variant-numeric: tabular-nums;
    font-weight: 300;
    line-height: 1;
  }
  ul {
    display: grid;
    gap: calc(var(--_u) * 8);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  }
  .muted {
    margin-block-start: var(--_u);
  }
  .reason {
    margin-block: calc(var(--_u) * 3);
    white-space: pre-line;
  }
  button {
    margin-block-start: calc(var(--_u) * 6);
  }
  [part='nominate'] {
    align-items: center;
    border-block-start: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 3) calc(var(--_u) * 6);
    margin-block-start: calc(var(--_u) * 8);
    max-width: none;
    padding-block-start: calc(var(--_u) * 5);
  }
  [part='nominate'] > span {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
    [part='year'] {
      gap: calc(var(--_u) * 8);
      grid-template-columns: 5em 1fr;
    }
  }
`;
