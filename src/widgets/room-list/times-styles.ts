import {css} from 'lit';

/** Days in a grid, hours below them, and what was chosen with the way on. */
export const timesStyles = css`
  [part='times'] fieldset,
  .turns {
    margin-block-start: calc(var(--_u) * 5);
  }
  [part='times'] legend {
    font-weight: 600;
    padding: 0;
  }
  .days,
  .hours {
    display: grid;
    gap: calc(var(--_u) * 2);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.25em), 1fr));
    margin-block-start: calc(var(--_u) * 3);
  }
  @container (min-width: 480px) {
    .days {
      grid-template-columns: repeat(auto-fill, minmax(9.25em, 1fr));
    }
  }
  .day,
  .hour {
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    column-gap: calc(var(--_u) * 2);
    cursor: pointer;
    display: grid;
    font-variant-numeric: tabular-nums;
    grid-template-columns: auto 1fr;
    line-height: 1.35;
    min-block-size: 44px;
    padding: calc(var(--_u) * 2);
  }
  .date,
  .hour bdi {
    font-weight: 600;
  }
  :is(.day, .hour) .muted {
    grid-column: 2;
  }
  :is(.day, .hour) input {
    accent-color: var(--_accent);
    block-size: 1.125em;
    inline-size: 1.125em;
    margin: 0;
  }
  :is(.day, .hour):has(:checked) {
    background-color: var(--_tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  :is(.day, .hour):has(:disabled) {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
  .hour:has(:disabled) bdi {
    text-decoration: line-through;
  }
  :is(.day, .hour):has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  :is(.day, .hour) :focus-visible {
    outline: none;
  }
  .ask {
    align-items: center;
    border-block-start: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 3) calc(var(--_u) * 6);
    justify-content: space-between;
    margin-block-start: calc(var(--_u) * 5);
    padding-block-start: calc(var(--_u) * 4);
  }
  @media (forced-colors: active) {
    :is(.day, .hour):has(:checked) {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }
    :is(.day, .hour):has(:disabled) {
      color: GrayText;
    }
  }
`;
