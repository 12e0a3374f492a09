import {css} from 'lit';

/** The dialogs, and what stands in their forms. */
export const dialogStyles = css`
  dialog {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.25);
    color: var(--sammen-ink, CanvasText);
    inline-size: min(40em, calc(100vw - 16px));
    margin: auto;
    max-block-size: calc(100dvh - 16px);
    max-inline-size: none;
    overflow: auto;
    padding: calc(var(--_u) * 6);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  dialog h2 {
    font-size: 1.5em;
  }
  dialog > * + *,
  form:not(.filters) > * + * {
    margin-block-start: calc(var(--_u) * 4);
  }
  .help {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
  }
  textarea {
    resize: vertical;
  }
  .field > .row {
    margin-block-start: calc(var(--_u) * 2);
  }
  .checks {
    display: grid;
    gap: 0 calc(var(--_u) * 4);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
  }
  .preview {
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: calc(var(--_u) * 3) calc(var(--_u) * 4);
  }
  .keys > div {
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: calc(var(--_u) * 4);
    grid-template-columns: 5em 1fr;
    padding-block: calc(var(--_u) * 1);
  }
  .keys kbd {
    font-size: 1em;
  }
  @media (max-width: 480px) {
    dialog {
      padding: calc(var(--_u) * 4);
    }
  }
`;
