import {css} from 'lit';

/** The three are on one thread: a ring where it was asked, a dot where it was said, and at its end how far it has come. */
export const styles = css`
  .by {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2) calc(var(--_u) * 3);
    margin-block-start: calc(var(--_u) * 5);
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
    max-inline-size: 100%;
    min-block-size: 44px;
    padding-inline: calc(var(--_u) * 3);
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  ol {
    margin-block-start: calc(var(--_u) * 6);
  }
  ol > li {
    border-block-start: 1px solid var(--_line);
    max-width: none;
    padding-block: calc(var(--_u) * 7) calc(var(--_u) * 9);
  }
  ol > li:last-child {
    padding-block-end: 0;
  }
  article {
    --dot: 13px;
    --line: 2px;
    --in: calc(var(--_u) * 7);
  }
  article > * {
    padding-block-end: calc(var(--_u) * 6);
    padding-inline-start: var(--in);
    position: relative;
  }
  article > :last-child {
    padding-block-end: 0;
  }
  article > *::before,
  article > :not(:last-child)::after {
    background: var(--_accent);
    content: '';
    inset-inline-start: 0;
    position: absolute;
  }
  article > *::before {
    block-size: var(--dot);
    border: var(--line) solid var(--_accent);
    border-radius: 50%;
    inline-size: var(--dot);
    inset-block-start: 3px;
  }
  article > :first-child::before {
    background: none;
  }
  article > :not(:last-child)::after {
    inline-size: var(--line);
    inset-block: calc(var(--dot) + 7px) 1px;
    inset-inline-start: calc((var(--dot) - var(--line)) / 2);
  }
  [data-status='planned'] .said::after {
    background: repeating-linear-gradient(var(--_accent) 0 4px, transparent 4px 9px);
  }
  [data-status='planned'] .did::before {
    background: none;
  }
  [data-status='decided'] .did::before {
    background: linear-gradient(to top, var(--_accent) 50%, transparent 50%);
  }
  .who {
    color: var(--_muted);
    display: block;
    font-family: var(--sammen-font, inherit);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
    margin-block-end: var(--_u);
  }
  [part='heading'] .who {
    font-size: 0.7em;
  }
  .rests {
    font-size: 0.875em;
    margin-block: var(--_u) calc(var(--_u) * -2);
  }
  .rests a {
    display: inline-block;
    padding-block: calc(var(--_u) * 2);
  }
  .deed {
    font-size: 1.25em;
    line-height: 1.45;
  }
  .meta {
    margin-block-start: calc(var(--_u) * 3);
  }
  .meta strong {
    color: var(--_accent-text);
    font-weight: 600;
  }
  .meta > * + *::before {
    content: '· ';
    content: '· ' / '';
  }
  .row,
  .none {
    margin-block-start: calc(var(--_u) * 6);
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
    article {
      --in: calc(var(--_u) * 10);
    }
  }
  @media (forced-colors: active) {
    article > *::before,
    article > :not(:last-child)::after {
      border-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
