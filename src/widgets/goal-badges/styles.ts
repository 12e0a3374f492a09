import {css, unsafeCSS} from 'lit';
import {GOAL_COLOURS} from '../../ui/goal-colours.js';

/** A badge is the goal's colour, in every scheme, with forced colours and on paper. */
export const styles = css`
  .intro {
    margin-block-start: calc(var(--_u) * 3);
    max-width: var(--_measure);
  }
  ul {
    display: grid;
    gap: calc(var(--_u) * 8) calc(var(--_u) * 6);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    margin-block-start: calc(var(--_u) * 6);
  }
  [part='item'] > * + * {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='badge'] {
    border-radius: var(--_radius);
    display: grid;
    forced-color-adjust: none;
    min-block-size: 10.5em;
    print-color-adjust: exact;
  }
  ${unsafeCSS(GOAL_COLOURS.map((colour, i) => `.goal-${i + 1}{background-color:${colour}}`).join(''))}
  .black {
    color: #000;
  }
  .white {
    color: #fff;
  }
  [part='badge'] > [part='heading'] {
    font-size: inherit;
    display: grid;
    gap: calc(var(--_u) * 4);
    grid-template-rows: auto 1fr;
    padding: calc(var(--_u) * 4);
  }
  .number {
    font-size: 3em;
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 300;
    line-height: 0.9;
  }
  .name {
    align-self: end;
    font-size: 1.25em;
    line-height: 1.2;
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
  }
`;
