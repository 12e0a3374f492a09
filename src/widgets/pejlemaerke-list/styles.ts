import {css} from 'lit';

export const styles = css`
  svg.icon {
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
    vertical-align: -0.25em;
  }
  .intro {
    margin-block-start: calc(var(--_u) * 3);
  }
  ol {
    margin-block-start: calc(var(--_u) * 6);
  }
  ol > li {
    border-block-start: 1px solid var(--_line);
    max-width: none;
    padding-block: calc(var(--_u) * 6) calc(var(--_u) * 8);
  }
  ol > li:last-child {
    padding-block-end: 0;
  }
  .number {
    color: var(--_accent-text);
    display: block;
    font-family: var(--_heading-font);
    font-size: 3em;
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 200;
    line-height: 1;
    margin-block-end: calc(var(--_u) * 2);
  }
  .body {
    margin-block-start: calc(var(--_u) * 2);
  }
  .commitments {
    column-gap: calc(var(--_u) * 8);
    margin-block-start: calc(var(--_u) * 4);
    max-width: var(--_measure);
  }
  .commitments li {
    border-inline-start: 2px solid var(--_accent);
    break-inside: avoid;
    line-height: 1.4;
    margin-block-end: calc(var(--_u) * 2);
    padding-inline-start: calc(var(--_u) * 3);
  }
  .label {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    margin-block-start: calc(var(--_u) * 5);
  }
  .actions li {
    display: grid;
    gap: 0 calc(var(--_u) * 4);
    line-height: 1.45;
    padding-block: calc(var(--_u) * 2);
  }
  .actions li + li {
    border-block-start: 1px solid var(--_line);
  }
  .state {
    align-items: center;
    color: var(--_accent-text);
    display: inline-flex;
    font-size: 0.875em;
    font-weight: 600;
    gap: var(--_u);
  }
  .row {
    margin-block-start: calc(var(--_u) * 5);
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 480px) {
    .actions li {
      grid-template-columns: 7em 1fr;
    }
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
    ol.many > li {
      display: grid;
      grid-template-columns: 72px 1fr;
    }
    .number {
      margin: -0.12em 0 0;
    }
    ol > li > article > h3 {
      font-size: 1.5em;
    }
    .commitments {
      columns: 2;
    }
  }
`;
