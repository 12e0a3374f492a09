import {css} from 'lit';

/** One column to read; the sections with a number in the margin where there is room for it. */
export const styles = css`
  .kind {
    color: var(--_accent-text);
    font-weight: 600;
    margin-block-end: var(--_u);
  }
  .lead,
  .text {
    white-space: pre-line;
  }
  .lead {
    margin-block-start: calc(var(--_u) * 3);
  }
  .deadline {
    border-block: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    font-variant-numeric: tabular-nums;
    gap: 0 calc(var(--_u) * 3);
    margin-block-start: calc(var(--_u) * 6);
    max-width: none;
    padding-block: calc(var(--_u) * 3);
  }
  .deadline strong {
    font-weight: 650;
  }
  .act {
    margin-block-start: calc(var(--_u) * 5);
  }
  .act ~ .muted,
  .count {
    margin-block-start: calc(var(--_u) * 3);
  }
  h3,
  h4,
  h5 {
    margin-block-end: calc(var(--_u) * 2);
  }
  .small {
    font-size: 1em;
    margin-block-end: var(--_u);
  }
  .block {
    margin-block-start: calc(var(--_u) * 8);
  }
  .block li + li {
    margin-block-start: calc(var(--_u) * 2);
  }
  .sections > li {
    border-block-start: 1px solid var(--_line);
    max-width: none;
    padding-block: calc(var(--_u) * 6);
  }
  .sections .row {
    margin-block-start: calc(var(--_u) * 4);
  }
  .reply {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: calc(var(--_u) * 4);
  }
  .reply .muted {
    margin-block-start: calc(var(--_u) * 2);
  }
  .answers {
    margin-block-start: calc(var(--_u) * 4);
  }
  .answers > li {
    border-block-start: 1px solid var(--_line);
    padding-block: calc(var(--_u) * 4);
  }
  .answers .reply {
    margin-block-start: calc(var(--_u) * 4);
  }
  blockquote {
    margin: 0 0 calc(var(--_u) * 2);
    white-space: pre-line;
  }
  .list > li {
    border-block-start: 1px solid var(--_line);
    padding-block: calc(var(--_u) * 5);
  }
  .list {
    margin-block-start: calc(var(--_u) * 6);
  }
  .list .muted {
    margin-block-start: calc(var(--_u) * 2);
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
  }
`;
