import {css, html, nothing} from 'lit';
import type {Vision} from '../../data/visions.js';
import {msg} from '../../i18n/locale.js';

/** The official colours of the UN's goals 1-17 (Guidelines for the use of the SDG logo, 2019). */
const COLOURS =
  '#e5243b #dda63a #4c9f38 #c5192d #ff3a21 #26bde2 #fcc30b #a21942 #fd6925 #dd1367 #fd9d24 #bf8b2e #3f7e44 #0a97d9 #56c02b #00689d #19486a'.split(
    ' ',
  );

/** The UN goals that a vision serves: number and name carry the meaning, the colour is a mark beside them. */
export const goals = (items: Vision['goals']): unknown =>
  items.length === 0
    ? nothing
    : html`<ul class="goals" part="goals" role="list" aria-label=${msg('FN’s verdensmål', {id: 'un-goals', desc: 'Names a list of UN sustainable development goals'})}>
        ${items.map(
          ({number, title}) => html`<li>
            <svg viewBox="0 0 4 40" aria-hidden="true" preserveAspectRatio="none"><rect width="4" height="40" fill=${COLOURS[number - 1] ?? 'currentColor'} /></svg>
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
