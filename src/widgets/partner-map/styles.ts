import {css} from 'lit';

/** The map keeps its directions in every language: only its words are set from right to left. */
export const styles = css`
  .intro {
    margin-block-start: calc(var(--_u) * 3);
    max-width: var(--_measure);
  }
  p.row {
    margin-block-start: calc(var(--_u) * 5);
  }
  .waiting,
  .failure {
    margin-block-start: calc(var(--_u) * 5);
  }
  figure {
    margin-block-start: calc(var(--_u) * 4);
  }
  figure > svg {
    background: var(--_tint);
    block-size: auto;
    border-radius: var(--_radius);
    direction: ltr;
    display: block;
    inline-size: 100%;
    print-color-adjust: exact;
  }
  .land {
    fill: currentcolor;
    fill-opacity: 0.13;
    fill-rule: evenodd;
  }
  .land.named {
    fill: var(--_accent);
    fill-opacity: 0.32;
  }
  .borders {
    fill: none;
    stroke: var(--_paper);
    stroke-linejoin: round;
    stroke-opacity: 0.7;
    stroke-width: 1;
  }
  .lead {
    stroke: currentcolor;
    stroke-width: 1;
  }
  .mark {
    color: inherit;
    cursor: pointer;
    outline: none;
  }
  .reach {
    fill: transparent;
  }
  .ring {
    fill: none;
  }
  .dot {
    fill: var(--_paper);
    stroke: var(--_accent-text);
    stroke-width: 2.5;
  }
  .dot.active {
    fill: var(--_accent-text);
  }
  text {
    fill: currentcolor;
    font-size: 0.875em;
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-linejoin: round;
    stroke-opacity: 0.85;
    stroke-width: 3px;
    unicode-bidi: plaintext;
  }
  .mark:not(.named) text {
    opacity: 0;
    pointer-events: none;
  }
  .mark:is(:hover, :focus-visible) text {
    opacity: 1;
  }
  .mark:hover text {
    text-decoration: underline;
  }
  .mark:focus-visible .ring {
    stroke: var(--_focus);
    stroke-width: 3;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_u) calc(var(--_u) * 5);
    margin-block-start: calc(var(--_u) * 2);
  }
  .sort {
    align-items: center;
    display: inline-flex;
    gap: var(--_u);
  }
  .sort svg {
    block-size: 1em;
    inline-size: 1em;
  }
  [part='list'] {
    margin-block-start: calc(var(--_u) * 6);
  }
  [part='country'] {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: calc(var(--_u) * 1) calc(var(--_u) * 6);
    max-width: none;
    padding-block: calc(var(--_u) * 3);
  }
  [part='country'] > [part='heading'] {
    font-size: 1em;
    line-height: 1.6;
  }
  [part='place'] + [part='place'] {
    margin-block-start: calc(var(--_u) * 3);
  }
  .name:focus {
    background: var(--_tint);
    border-radius: calc(var(--_radius) / 2);
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
  }
  .active {
    margin-inline-start: calc(var(--_u) * 2);
    white-space: nowrap;
  }
  .active::before {
    background: var(--_accent-text);
    block-size: 0.6em;
    border-radius: 50%;
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    margin-inline-end: 0.4em;
  }
  .back {
    border: 0;
    color: var(--_accent-text);
    font-size: 0.875em;
    font-weight: 400;
    justify-content: start;
    margin-block: calc(var(--_u) * -2);
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .more {
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    max-width: none;
    padding-block-start: calc(var(--_u) * 3);
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
    [part='country'] {
      grid-template-columns: 11em 1fr;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    figure > svg {
      background: Canvas;
      border: 1px solid CanvasText;
    }
    .land,
    .land.named {
      fill: Canvas;
      fill-opacity: 1;
      stroke: GrayText;
      stroke-width: 1;
    }
    .borders,
    .lead {
      stroke: GrayText;
    }
    .dot {
      fill: Canvas;
      stroke: LinkText;
    }
    .dot.active {
      fill: LinkText;
    }
    .mark:focus-visible .ring {
      stroke: Highlight;
    }
    text {
      fill: LinkText;
      stroke: Canvas;
    }
    .active::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
