import {html, nothing} from 'lit';
import {isSupported} from './supported.js';
import type {Initiative} from '../../data/initiatives.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';

interface Progress {
  item: Initiative;
  threshold: number | null;
  locale: string;
  onSupport: () => void;
}

/** How far an initiative is: its supports, from when the municipality takes a stand, and the way to support it. */
export const progress = ({item: {id, status, supports}, threshold, locale, onSupport}: Progress): unknown => html`
  <div class="far">
    ${threshold === null ? nothing : html`<progress aria-labelledby="far-${id}" max=${threshold} value=${Math.min(supports, threshold)}></progress>`}
    <p class="row">
      <button
        class="no-print"
        type="button"
        part="support"
        aria-describedby="title-${id}"
        aria-pressed=${isSupported(id) ? 'true' : 'false'}
        @click=${onSupport}
      >
        ${msg('Støt', {id: 'wall-support', desc: 'Button: support this contribution'})}
      </button>
      <span id="far-${id}">${words(status, supports, threshold, locale)}</span>
    </p>
  </div>
`;

/** Where it stands, in words. */
const words = (status: Initiative['status'], supports: number, threshold: number | null, locale: string): string => {
  const amount = number(locale, supports);
  if (status === 'done') return msg('Det er gennemført.', {id: 'initiative-done', desc: 'State of an initiative'});
  if (status === 'decided') return msg('Kommunen har taget stilling.', {id: 'initiative-decided', desc: 'State of an initiative'});
  if (threshold === null) {
    return supports === 1
      ? msg('1 støtter', {id: 'initiative-support-one', desc: 'One device supports it'})
      : msg(str`${amount} støtter`, {id: 'initiative-supports', desc: 'How many support it; 0 is the number'});
  }
  const most = number(locale, threshold);
  return supports >= threshold
    ? msg(str`${amount} støtter. Nu tager kommunen stilling.`, {id: 'initiative-reached', desc: 'Enough support; 0 is how many'})
    : msg(str`${amount} af ${most} støtter. Når I er ${most}, tager kommunen stilling.`, {
        id: 'initiative-towards',
        desc: '0 support it of 1 that are needed for the municipality to take a stand',
      });
};
