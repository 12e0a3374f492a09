import {html, nothing} from 'lit';
import type {EndpointError} from '../data/errors.js';
import {msg} from '../i18n/locale.js';
import {whyNotRead} from './explain.js';

/** As much of a reading as one needs to show it. */
interface Readable<T> {
  readonly value: T | undefined;
  readonly error: EndpointError | undefined;
  readonly retrying: boolean;
  retry(): void;
}

/**
 * The four states of a reading: waiting (a quiet skeleton), failed with "Prøv igen" (whatever was there stays), and what
 * `show` makes of the value, empty or not. `without` may have something better to show while there is no value.
 */
export const whenRead = <T>(reading: Readable<T>, show: (value: T) => unknown, without = (own: unknown): unknown => own): unknown => {
  const {value, error} = reading;
  const before = value !== undefined ? show(value) : without(error ? nothing : skeleton());
  return html`${before}${error ? failure(whyNotRead(error), () => reading.retry(), reading.retrying) : nothing}`;
};

/** Something went wrong and can be tried again; the button stays while it is. */
export const failure = (why: string, retry: () => void, retrying = false): unknown => html`
  <div class="failure no-print" part="failure">
    <p>${why}</p>
    <button type="button" part="retry" @click=${retry}>${retrying ? waiting() : msg('Prøv igen', {id: 'retry', desc: 'Button: try again'})}</button>
  </div>
`;

const waiting = (): string => msg('Henter …', {id: 'waiting', desc: 'Content is being fetched'});

const skeleton = (): unknown => html`
  <div class="skeleton" part="waiting">
    <span class="hidden">${waiting()}</span>
    <i aria-hidden="true"></i><i aria-hidden="true"></i><i aria-hidden="true"></i>
  </div>
`;
