import {css, html, nothing} from 'lit';
import type {Vision} from '../../data/visions.js';
import {msg} from '../../i18n/locale.js';
import {GOAL_COLOURS} from '../../ui/goal-colours.js';

/** The UN goals that a vision serves: number and name carry the meaning, the colour is a mark beside them. */
export const goals = (items: Vision['goals']): unknown =>
  items.length === 0
    ? nothing
    : html`<ul class="goals" part="goals" role="list" aria-label=${msg('FN’s verdensmål', {id: 'un-goals', desc: 'Names a list of UN sustainable development goals'})}>
        ${items.map(
          ({number, title}) => html`<li>
            <svg viewBox="0 0 4 40" aria-hidden="true" preserveAspectRatio="none"><rect width="4" height="40" fill=${GOAL_COLOURS[number - 1] ?? 'currentColor'} /></svg>
            <span class="number">${number}</span><span>${title}</span>
          </li>`,
        )}
      </ul>`;

export const goalStyles = css`
  .goals {
    display: grid;
    gap: calc(var(--_u) * 3) calc(var(--_u) * 6);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    margin-block-start: calc(var(--_u) * 8);
  }
  .goals li {
    align-items: center;
    display: flex;
    gap: calc(var(--_u) * 3);
    line-height: 1.3;
  }
  .goals svg {
    block-size: 40px;
    flex: none;
    forced-color-adjust: none;
    inline-size: 4px;
    print-color-adjust: exact;
  }
  .number {
    flex: none;
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 300;
    min-inline-size: 1.25em;
  }
`;
