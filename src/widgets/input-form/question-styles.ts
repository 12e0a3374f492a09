import {css} from 'lit';

/** What only the big form has: choices, help and long texts. */
export const questionStyles = css`
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .help {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
    margin-block-start: var(--_u);
  }
  select option {
    background: var(--_paper);
    color: CanvasText;
  }
  textarea {
    field-sizing: content;
    min-block-size: 11em;
    resize: vertical;
  }
  input[type='email'] {
    text-align: start;
  }
  .choice {
    align-items: start;
    cursor: pointer;
    display: flex;
    gap: calc(var(--_u) * 3);
    line-height: 1.35;
    padding-block: 11px;
  }
  .choices {
    column-gap: calc(var(--_u) * 6);
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    margin-block-start: var(--_u);
  }
  input:is([type='radio'], [type='checkbox']) {
    accent-color: var(--_accent);
    block-size: 22px;
    flex: none;
    inline-size: 22px;
    margin: 0;
  }
`;
