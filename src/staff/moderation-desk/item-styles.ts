import {css} from 'lit';

/** One contribution of the list. */
export const itemStyles = css`
  .item {
    display: grid;
    gap: calc(var(--_u) * 3);
    padding-block: calc(var(--_u) * 6);
    /* What has the focus is not to be under the bar (WCAG 2.2, 2.4.11). */
    scroll-margin-block: 16px 220px;
  }
  .item :is(a, button, input, summary),
  .more button {
    scroll-margin-block: 24px 220px;
  }
  .item[tabindex='-1']:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
  }
  .item.done {
    padding-block: calc(var(--_u) * 1);
  }
  .line {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_u) * 2);
    max-width: none;
  }
  header {
    display: grid;
    gap: 0 calc(var(--_u) * 2);
    grid-template-columns: auto 1fr;
  }
  header h3 {
    align-self: center;
    font-size: 1em;
    line-height: 1.3;
  }
  header > p {
    grid-column: 2;
  }
  .pick {
    align-items: center;
    block-size: 44px;
    cursor: pointer;
    display: flex;
    inline-size: 32px;
    margin-block: -6px;
  }
  .said {
    font-size: 1.125em;
    line-height: 1.55;
    margin: 0;
    max-width: var(--_measure);
    white-space: pre-line;
  }
  mark {
    background: var(--_tint);
    border-block-end: 2px solid var(--_edge);
    color: inherit;
  }
  .flag {
    color: var(--_error);
    font-weight: 600;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2) calc(var(--_u) * 7);
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .answer,
  .reports {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: calc(var(--_u) * 4);
  }
  .reports {
    border-color: var(--_error);
  }
  .answer .said {
    font-size: 1em;
  }
  .acts {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2);
  }
  .acts button {
    font-weight: 500;
    padding-inline: calc(var(--_u) * 3);
  }
  kbd {
    border: 1px solid currentcolor;
    border-radius: 3px;
    font: 0.75em/1.3 ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    padding-inline: 0.35em;
  }
  .refused {
    color: var(--_error);
    font-weight: 600;
  }
  summary {
    align-content: center;
    cursor: pointer;
    min-block-size: 44px;
    width: fit-content;
  }
  .history li {
    border-inline-start: 1px solid var(--_line);
    padding-block-end: calc(var(--_u) * 3);
    padding-inline-start: calc(var(--_u) * 4);
  }
  @container (max-width: 619px) {
    .acts kbd,
    .line kbd {
      display: none;
    }
  }
  @container (min-width: 620px) {
    .item > :not(header, .line) {
      margin-inline-start: 40px;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
