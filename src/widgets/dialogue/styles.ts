import {css} from 'lit';

/** A question in large type; the replies hang on a line below it. */
export const styles = css`
  .lead {
    margin-block-start: calc(var(--_u) * 3);
  }
  .begin {
    margin-block-start: calc(var(--_u) * 5);
  }
  [part='list'] {
    margin-block-start: calc(var(--_u) * 8);
  }
  [part='item'] {
    border-block-start: 1px solid var(--_line);
    max-width: none;
    padding-block: calc(var(--_u) * 7);
  }
  .by {
    align-items: baseline;
    column-gap: calc(var(--_u) * 3);
    display: flex;
    flex-wrap: wrap;
  }
  .role {
    background: var(--_tint);
    border-radius: var(--_radius);
    font-size: 0.875em;
    padding-inline: calc(var(--_u) * 2);
  }
  .question,
  .words {
    margin-block-start: calc(var(--_u) * 2);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .question {
    font-size: 1.25em;
    line-height: 1.45;
  }
  .words {
    line-height: 1.5;
  }
  .replies {
    margin-block-start: calc(var(--_u) * 2);
  }
  [part='reply'] {
    border-inline-start: 2px solid var(--_line);
    margin-block-start: calc(var(--_u) * 5);
    padding-inline-start: calc(var(--_u) * 5);
  }
  .own {
    border-color: var(--_accent);
  }
  article > .muted,
  .row {
    margin-block-start: calc(var(--_u) * 5);
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
  }
  @media (forced-colors: active) {
    .role {
      outline: 1px solid;
    }
  }
`;
