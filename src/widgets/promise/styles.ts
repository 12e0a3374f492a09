import {css} from 'lit';
import {fieldStyles} from '../../ui/field-styles.js';

export const styles = [
  fieldStyles,
  css`
    .lead,
    .field {
      margin-block-start: calc(var(--_u) * 3);
    }
    .own .row {
      margin-block-start: calc(var(--_u) * 4);
    }
    [part='preview'] {
      background: var(--_accent);
      border-radius: var(--_radius);
      color: var(--_on-accent);
      font-family: var(--_heading-font);
      font-size: 1.5em;
      font-weight: 600;
      line-height: 1.2;
      margin-block-start: calc(var(--_u) * 5);
      max-width: 30em;
      overflow-wrap: anywhere;
      padding: calc(var(--_u) * 6);
      text-wrap: balance;
    }
    em {
      font-style: normal;
    }
    [part='preview'] em {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.18em;
    }
    .others {
      margin-block-start: calc(var(--_u) * 9);
    }
    [part='list'] {
      display: grid;
      gap: 0 calc(var(--_u) * 6);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      margin-block-start: calc(var(--_u) * 4);
    }
    [part='item'] {
      border-block-start: 1px solid var(--_line);
      overflow-wrap: anywhere;
      padding-block: calc(var(--_u) * 4);
    }
    [part='item'] em {
      color: var(--_accent-text);
      font-weight: 600;
    }
    [part='list'] + .row {
      margin-block-start: calc(var(--_u) * 5);
    }
    @container (min-width: 620px) {
      .title {
        font-size: 2em;
      }
      [part='preview'] {
        font-size: 2em;
        max-width: 22.5em;
      }
    }
    @media (forced-colors: active) {
      [part='preview'] {
        border: 1px solid;
      }
    }
  `,
];
