import {css} from 'lit';

/** Type, links, buttons and fields as every widget has them. One scale: 0.875, 1, 1.25, 1.5, 2, 3. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: 650;
    hyphenate-limit-chars: 14 5;
    hyphens: auto;
    line-height: 1.15;
    margin: 0;
    text-wrap: balance;
  }
  .title {
    font-size: 1.5em;
  }
  p,
  ol,
  ul,
  dl,
  dd,
  fieldset,
  figure {
    border: 0;
    margin: 0;
    min-width: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  p,
  li,
  dd {
    max-width: var(--_measure);
    text-wrap: pretty;
  }
  a {
    color: var(--_accent-text);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    border-radius: calc(var(--_radius) / 2);
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .lead {
    font-size: 1.25em;
    line-height: 1.45;
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2) calc(var(--_u) * 5);
  }
  .hidden {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  button,
  .button {
    align-items: center;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-weight: 600;
    gap: calc(var(--_u) * 2);
    justify-content: center;
    line-height: 1.25;
    margin: 0;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: calc(var(--_u) * 2) calc(var(--_u) * 4);
    text-decoration: none;
    transition: background-color 0.15s;
  }
  button:hover,
  .button:hover {
    background-color: var(--_tint);
  }
  .primary {
    background-color: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    padding-inline: calc(var(--_u) * 6);
  }
  .primary:hover {
    background-color: var(--_accent);
    text-decoration: underline;
  }
  .failure {
    border-inline-start: 3px solid var(--_error);
    padding-block: calc(var(--_u) * 2);
    padding-inline-start: calc(var(--_u) * 4);
  }
  * + .failure,
  slot + .own .failure {
    margin-block-start: calc(var(--_u) * 4);
  }
  .failure button {
    margin-block-start: calc(var(--_u) * 3);
  }
  .skeleton {
    display: grid;
    gap: calc(var(--_u) * 3);
  }
  .skeleton i {
    background: currentcolor;
    block-size: 1em;
    border-radius: var(--_radius);
    opacity: 0.08;
  }
  .skeleton i:first-of-type {
    block-size: 1.75em;
    inline-size: 60%;
  }
  .skeleton i:last-child {
    inline-size: 80%;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before {
      transition: none !important;
    }
  }
  @media print {
    .no-print,
    .strut {
      display: none;
    }
    [part='heading'] {
      break-after: avoid;
    }
    li,
    article {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .primary {
      border: 2px solid ButtonText;
    }
    .skeleton i {
      background: GrayText;
    }
  }
`;
