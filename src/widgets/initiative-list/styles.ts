import {css} from 'lit';

export const styles = css`
  .lead,
  .begin {
    margin-block-start: calc(var(--_u) * 3);
  }
  .begin {
    margin-block-start: calc(var(--_u) * 5);
  }
  [part='list'] {
    margin-block-start: calc(var(--_u) * 8);
  }
  [part='item'] {
    border-block-start: 1px solid var(--_line);
    max-width: none;
    padding-block: calc(var(--_u) * 7);
  }
  [part='item'] .muted {
    margin-block-start: var(--_u);
  }
  .text {
    line-height: 1.5;
    margin-block-start: calc(var(--_u) * 3);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .far {
    margin-block-start: calc(var(--_u) * 4);
    max-width: var(--_measure);
  }
  progress {
    appearance: none;
    background: var(--_tint);
    block-size: 8px;
    border: 0;
    border-radius: 4px;
    color: var(--_accent);
    display: block;
    inline-size: 100%;
    margin-block-end: calc(var(--_u) * 3);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_tint);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  [aria-pressed='true'] {
    background-color: var(--_tint);
    border-color: var(--_accent);
  }
  figure {
    border-inline-start: 3px solid var(--_accent);
    margin-block-start: calc(var(--_u) * 5);
    max-width: var(--_measure);
    padding-inline-start: calc(var(--_u) * 4);
  }
  blockquote {
    margin: var(--_u) 0 0;
    white-space: pre-line;
  }
  [part='join'],
  .became {
    margin-block-start: calc(var(--_u) * 5);
  }
  .who,
  .became strong {
    display: block;
    font-size: 0.875em;
    font-weight: 600;
  }
  .became strong {
    color: var(--_accent-text);
  }
  .became .muted {
    display: block;
  }
  [part='join'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 3) calc(var(--_u) * 5);
    margin-block-start: calc(var(--_u) * 2);
  }
  [part='join'] li {
    align-items: baseline;
    display: flex;
    gap: calc(var(--_u) * 2);
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
      forced-color-adjust: none;
    }
    [aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
