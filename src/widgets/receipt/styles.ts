import {css} from 'lit';
import {fieldStyles} from '../../ui/field-styles.js';

export const styles = [
  fieldStyles,
  css`
    .intro,
    .done {
      margin-block-start: calc(var(--_u) * 2);
    }
    form {
      margin-block-start: calc(var(--_u) * 4);
    }
    form:not(.row) > * + * {
      margin-block-start: calc(var(--_u) * 4);
    }
    #code {
      font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
      text-transform: uppercase;
    }
    .story > * + * {
      margin-block-start: calc(var(--_u) * 5);
    }
    .now {
      margin-block-start: calc(var(--_u) * 3);
    }
    .now strong {
      color: var(--_accent-text);
      display: block;
      font-family: var(--_heading-font);
      font-size: 1.5em;
      font-weight: 600;
      line-height: 1.2;
      margin-block: 0 var(--_u);
    }
    .answer {
      border-inline-start: 2px solid var(--_accent);
      padding-inline-start: calc(var(--_u) * 4);
    }
    .answer p {
      margin-block-start: calc(var(--_u) * 2);
      white-space: pre-line;
    }
    ol {
      margin-inline-start: 4px;
    }
    ol li {
      border-inline-start: 1px solid var(--_line);
      line-height: 1.4;
      padding-block-end: calc(var(--_u) * 4);
      padding-inline-start: calc(var(--_u) * 5);
      position: relative;
    }
    ol li:last-child {
      border-color: transparent;
      padding-block-end: 0;
    }
    ol li::before {
      background: var(--_accent);
      block-size: 9px;
      border-radius: 50%;
      content: '';
      inline-size: 9px;
      inset-block-start: 0.45em;
      inset-inline-start: -5px;
      position: absolute;
    }
    .what {
      display: block;
      font-weight: 600;
    }
    details {
      border-block: 1px solid var(--_line);
    }
    summary {
      cursor: pointer;
      font-weight: 600;
      min-block-size: 44px;
      padding-block: calc(var(--_u) * 2);
    }
    .words {
      white-space: pre-line;
    }
    details p {
      padding-block-end: calc(var(--_u) * 2);
    }
    .plain {
      border-color: transparent;
      font-weight: 400;
      padding-inline: 0;
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }
    dialog {
      background: var(--_paper);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      box-shadow: 0 12px 40px rgb(0 0 0 / 0.25);
      color: var(--sammen-ink, CanvasText);
      max-width: min(28em, calc(100vw - 32px));
      padding: calc(var(--_u) * 6);
    }
    .story > dialog {
      margin: auto;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.4);
    }
    dialog p:first-child {
      font-size: 1.25em;
      font-weight: 650;
      line-height: 1.25;
    }
    @container (min-width: 620px) {
      .title {
        font-size: 2em;
      }
    }
    @media print {
      details::details-content {
        block-size: auto;
        content-visibility: visible;
      }
    }
    @media (forced-colors: active) {
      ol li::before {
        background: CanvasText;
      }
    }
  `,
];
