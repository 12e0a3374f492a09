import {css} from 'lit';
import {summaryStyles} from '../../ui/error-summary.js';
import {fieldStyles} from '../../ui/field-styles.js';
import {dialogStyles} from './dialog-styles.js';
import {itemStyles} from './item-styles.js';

export const styles = [
  fieldStyles,
  summaryStyles,
  dialogStyles,
  itemStyles,
  css`
    .desk {
      display: grid;
      gap: calc(var(--_u) * 8);
    }
    .views ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_u) * 5);
    }
    .views a {
      align-items: center;
      border-block-end: 3px solid transparent;
      color: inherit;
      display: flex;
      gap: calc(var(--_u) * 2);
      justify-content: space-between;
      min-block-size: 44px;
      min-inline-size: 44px;
      text-decoration: none;
    }
    .views a:hover span:first-child {
      text-decoration: underline;
    }
    .views [aria-current] {
      border-color: var(--_accent);
      font-weight: 650;
    }
    .count,
    .figure {
      font-variant-numeric: tabular-nums;
    }
    .count {
      color: var(--_muted);
    }
    .filters {
      align-items: end;
      display: grid;
      gap: calc(var(--_u) * 4);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
      margin-block-start: calc(var(--_u) * 5);
    }
    .filters :is(input, select) {
      margin-block-start: var(--_u);
      min-block-size: 44px;
    }
    .filters button {
      justify-self: start;
    }
    .exports {
      margin-block-start: calc(var(--_u) * 5);
    }
    .exports a {
      display: inline-block;
      margin-inline-start: calc(var(--_u) * 2);
      padding-block: calc(var(--_u) * 2);
    }
    .above {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_u) * 5);
      margin-block: calc(var(--_u) * 2) calc(var(--_u) * 4);
    }
    .check {
      align-items: center;
      cursor: pointer;
      display: inline-flex;
      gap: calc(var(--_u) * 2);
      min-block-size: 44px;
    }
    input[type='checkbox'] {
      accent-color: var(--_accent);
      block-size: 20px;
      flex: none;
      inline-size: 20px;
      margin: 0;
    }
    .plain {
      border-color: transparent;
      font-weight: 400;
      padding-inline: calc(var(--_u) * 1);
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }
    .queue {
      max-width: none;
    }
    .queue > li {
      border-block-start: 1px solid var(--_line);
      max-width: none;
    }
    .more {
      border-block-start: 1px solid var(--_line);
      padding-block: calc(var(--_u) * 5);
    }
    .bar {
      background: var(--_paper);
      border-block-start: 2px solid var(--_accent);
      box-shadow: 0 -8px 24px rgb(0 0 0 / 0.12);
      inset-block-end: 0;
      margin-block-start: calc(var(--_u) * 6);
      max-block-size: 40vh;
      overflow: auto;
      padding: calc(var(--_u) * 2) calc(var(--_u) * 4);
      position: sticky;
      z-index: 1;
    }
    .bar section {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_u) * 2);
      padding-block: calc(var(--_u) * 2);
    }
    .bar section + section {
      border-block-start: 1px solid var(--_line);
    }
    .bar p {
      max-width: none;
    }
    .told > p {
      flex: 1 1 16em;
    }
    .bar button {
      padding-inline: calc(var(--_u) * 3);
    }
    .trouble {
      border-inline-start: 3px solid var(--_error);
      padding-inline-start: calc(var(--_u) * 3);
    }
    progress {
      accent-color: var(--_accent);
      inline-size: min(100%, 16em);
    }
    .scroll {
      margin-block-start: calc(var(--_u) * 5);
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
      width: 100%;
    }
    th,
    td {
      border-block-start: 1px solid var(--_line);
      padding: calc(var(--_u) * 2) 0;
      padding-inline-end: calc(var(--_u) * 5);
      text-align: start;
      vertical-align: top;
    }
    .figure {
      text-align: end;
    }
    @container (min-width: 900px) {
      .desk {
        gap: calc(var(--_u) * 14);
        grid-template-columns: 15em minmax(0, 1fr);
      }
      .title {
        font-size: 2em;
      }
      .aside {
        align-self: start;
        inset-block-start: calc(var(--_u) * 4);
        max-block-size: calc(100vh - 32px);
        overflow: auto;
        padding: 4px;
        position: sticky;
      }
      .views ul {
        display: grid;
      }
      .views ul + ul {
        border-block-start: 1px solid var(--_line);
        margin-block-start: calc(var(--_u) * 2);
        padding-block-start: calc(var(--_u) * 2);
      }
      .views a {
        border-block-end: 0;
        border-inline-start: 3px solid transparent;
        min-block-size: 40px;
        padding-inline: calc(var(--_u) * 3);
      }
      .filters {
        grid-template-columns: 1fr;
      }
    }
    /* One line of actions, to be pushed sideways: the texts are what one decides by. */
    @container (max-width: 619px) {
      .bar .chosen {
        flex-wrap: nowrap;
        overflow-x: auto;
      }
      .chosen > * {
        flex: none;
      }
    }
    /* Where little is seen at once, it is not to cover the rest. */
    @media (max-height: 480px) {
      .bar {
        max-block-size: none;
        position: static;
      }
    }
    @media (forced-colors: active) {
      .views a {
        border-color: Canvas;
      }
      .views [aria-current] {
        border-color: Highlight;
      }
      .bar {
        border: 2px solid CanvasText;
      }
    }
  `,
];
