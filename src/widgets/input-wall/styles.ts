import {css} from 'lit';
import {fieldStyles} from '../../ui/field-styles.js';

export const styles = [
  fieldStyles,
  css`
    svg.icon {
      block-size: 1.25em;
      flex: none;
      inline-size: 1.25em;
      vertical-align: -0.25em;
    }
    .intro {
      margin-block-start: calc(var(--_u) * 2);
    }
    .find {
      border-block: 1px solid var(--_line);
      margin-block: calc(var(--_u) * 5) calc(var(--_u) * 2);
    }
    summary {
      color: var(--_accent-text);
      cursor: pointer;
      font-weight: 600;
      padding-block: calc(var(--_u) * 2.5);
    }
    .status {
      max-width: none;
      font-variant-numeric: tabular-nums;
      font-weight: 600;
      min-block-size: 44px;
    }
    .plain {
      border-color: transparent;
      color: var(--_accent-text);
      font-weight: 400;
      padding-inline: 0;
      text-decoration: underline;
    }
    ol {
      border-block-end: 1px solid var(--_line);
      margin-block: calc(var(--_u) * 2) calc(var(--_u) * 4);
      /* Where one stands is kept by hand when the list grows or shrinks: not every browser does it, and none twice. */
      overflow-anchor: none;
    }
    ol > li {
      border-block-start: 1px solid var(--_line);
      max-width: none;
    }
    article {
      display: grid;
      gap: calc(var(--_u) * 2) calc(var(--_u) * 8);
      padding-block: calc(var(--_u) * 6);
      scroll-margin-block: 96px;
    }
    article:focus {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    header {
      font-size: 0.875em;
      line-height: 1.4;
    }
    header strong {
      display: block;
    }
    .state {
      color: var(--_accent-text);
      font-weight: 600;
      margin-block-start: var(--_u);
    }
    blockquote {
      margin: 0;
      max-width: var(--_measure);
      white-space: pre-line;
    }
    .short {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 8;
    }
    article > div > * + * {
      margin-block-start: calc(var(--_u) * 2);
    }
    figure {
      border-inline-start: 3px solid var(--_accent);
      padding-inline-start: calc(var(--_u) * 4);
    }
    article > div > figure,
    article figure + * {
      margin-block-start: calc(var(--_u) * 4);
    }
    figcaption {
      font-size: 0.875em;
    }
    [aria-pressed='true'] {
      background-color: var(--_tint);
      border-color: var(--_accent-text);
      color: var(--_accent-text);
    }
    [aria-pressed='true'] path {
      fill: currentcolor;
    }
    @container (min-width: 620px) {
      .title {
        font-size: 2em;
      }
      article {
        grid-template-columns: 10em minmax(0, 1fr);
      }
    }
    @media print {
      .short {
        display: block;
        overflow: visible;
      }
    }
    @media (forced-colors: active) {
      [aria-pressed='true'] {
        border: 3px solid Highlight;
      }
    }
  `,
];
