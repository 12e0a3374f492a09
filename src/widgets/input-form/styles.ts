import {css} from 'lit';
import {fieldStyles} from '../../ui/field-styles.js';
import {questionStyles} from './question-styles.js';

export const styles = [
  fieldStyles,
  questionStyles,
  css`
    .intro {
      margin-block-start: calc(var(--_u) * 3);
    }
    form {
      margin-block-start: calc(var(--_u) * 6);
    }
    form > * + * {
      margin-block-start: calc(var(--_u) * 6);
    }
    .next {
      border-block-start: 1px solid var(--_line);
      max-width: var(--_measure);
      padding-block-start: calc(var(--_u) * 4);
    }
    .next > p:first-child {
      font-weight: 600;
    }
    ol {
      counter-reset: step;
    }
    ol li {
      counter-increment: step;
      display: grid;
      grid-template-columns: 1.75em 1fr;
      line-height: 1.5;
      margin-block-start: var(--_u);
    }
    ol li::before {
      color: var(--_accent-text);
      content: counter(step);
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    .next > p:last-child {
      font-size: 0.875em;
      margin-block-start: calc(var(--_u) * 3);
    }
    @container (min-width: 620px) {
      .title {
        font-size: 2em;
      }
    }
  `,
];
