import {css} from 'lit';

/** A label, a control and an error, as in every form. */
export const fieldStyles = css`
  .field {
    max-width: var(--_measure);
  }
  .field > label:not(.choice),
  legend {
    display: block;
    font-weight: 600;
    line-height: 1.35;
    padding: 0;
  }
  .error {
    color: var(--_error);
    font-weight: 600;
    line-height: 1.4;
    margin-block-start: var(--_u);
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    display: block;
    font: inherit;
    line-height: 1.5;
    margin: calc(var(--_u) * 2) 0 0;
    min-block-size: 48px;
    padding: calc(var(--_u) * 2) calc(var(--_u) * 3);
    scroll-margin-block: 96px;
    width: 100%;
  }
  .invalid :is(input, select, textarea) {
    border-color: var(--_error);
    border-width: 2px;
  }
  @media print {
    .field {
      break-inside: avoid;
    }
  }
`;
