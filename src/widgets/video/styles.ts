import {css} from 'lit';

export const styles = css`
  .summary {
    margin-block-start: calc(var(--_u) * 3);
    max-width: var(--_measure);
  }
  [part='film'],
  .failure {
    margin-block-start: calc(var(--_u) * 5);
  }
  [part='film'] {
    border-radius: var(--_radius);
    max-inline-size: 60em;
    overflow: hidden;
    position: relative;
  }
  .bare {
    align-items: end;
    aspect-ratio: 16 / 9;
    background: var(--_tint);
    border: 1px solid var(--_line);
    display: flex;
    max-block-size: 22em;
    padding: calc(var(--_u) * 4);
  }
  img,
  video {
    block-size: auto;
    display: block;
    inline-size: 100%;
  }
  video {
    background: #000;
  }
  video:focus-visible {
    outline-offset: -3px;
  }
  .icon {
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
  }
  .poster button {
    border: 2px solid var(--_on-accent);
    inset-block-end: calc(var(--_u) * 4);
    inset-inline-start: calc(var(--_u) * 4);
    position: absolute;
  }
  /* The whole poster is the button. */
  .poster {
    cursor: pointer;
  }
  .poster button::after {
    content: '';
    inset: -100em;
    position: absolute;
  }
  .muted {
    margin-block-start: calc(var(--_u) * 2);
  }
  .link {
    margin-block-start: calc(var(--_u) * 4);
  }
  .link a {
    font-weight: 600;
  }
  details {
    border-block: 1px solid var(--_line);
    margin-block-start: calc(var(--_u) * 6);
  }
  summary {
    color: var(--_accent-text);
    cursor: pointer;
    font-weight: 600;
    min-block-size: 44px;
    padding-block: calc(var(--_u) * 3);
  }
  .words {
    padding-block-end: calc(var(--_u) * 6);
  }
  .words > * + * {
    margin-block-start: calc(var(--_u) * 4);
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
  }
  @media print {
    .bare {
      display: none;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
