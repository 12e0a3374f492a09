import {css} from 'lit';

/** Set to be read: one column, large text, the mark of a quotation in the margin where there is one. */
export const styles = css`
  .none {
    margin-block-start: calc(var(--_u) * 4);
  }
  [part='list'] {
    margin-block-start: calc(var(--_u) * 4);
  }
  [part='list'] > li {
    max-width: none;
  }
  article {
    display: grid;
    gap: calc(var(--_u) * 4);
    padding-block: calc(var(--_u) * 8);
    position: relative;
    scroll-margin-block: 96px;
  }
  li + li article {
    border-block-start: 1px solid var(--_line);
  }
  [part='item']:focus-visible {
    outline: 3px solid var(--_focus);
  }
  .told {
    font-size: 1.125em;
    line-height: 1.6;
    max-inline-size: var(--_measure);
  }
  .told > p {
    white-space: pre-line;
  }
  .told > p + p {
    margin-block-start: calc(var(--_u) * 4);
  }
  details {
    display: flex;
    flex-direction: column;
  }
  summary {
    align-self: start;
    color: var(--_accent-text);
    cursor: pointer;
    font-weight: 600;
    min-block-size: 44px;
    padding-block: calc(var(--_u) * 2);
  }
  /* Where the rest is a box of its own, what closes it stands below; else it stays where it was. */
  [open] > summary {
    order: 1;
  }
  .close,
  [open] .open {
    display: none;
  }
  [open] .close {
    display: inline;
  }
  .by {
    font-size: 0.875em;
    max-width: none;
  }
  .by > * + *::before {
    content: ' · ';
    content: ' · ' / ' ';
  }
  .by :is(span, time) {
    color: var(--_muted);
  }
  figure {
    border-inline-start: 3px solid var(--_accent);
    margin: 0;
    padding-inline-start: calc(var(--_u) * 4);
  }
  figcaption {
    font-size: 0.875em;
  }
  figure blockquote {
    margin: var(--_u) 0 0;
    max-width: var(--_measure);
    white-space: pre-line;
  }
  .row {
    border-block-start: 1px solid var(--_line);
    max-width: none;
    padding-block-start: calc(var(--_u) * 5);
  }
  .invitation {
    align-items: center;
    border-block-start: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 3) calc(var(--_u) * 6);
    margin-block-start: calc(var(--_u) * 5);
    max-width: none;
    padding-block-start: calc(var(--_u) * 5);
  }
  .invitation > span {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
    .told {
      font-size: 1.25em;
    }
    article {
      padding-inline-start: 4em;
    }
    article::before {
      color: var(--_accent);
      content: '»';
      content: '»' / '';
      font-size: 4em;
      font-weight: 300;
      inset-block-start: 0;
      inset-inline-start: 0;
      line-height: 1.2;
      position: absolute;
    }
  }
  @media print {
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary {
      display: none;
    }
  }
`;
