import {html} from 'lit';
import {REMOVED} from '../../data/staff.js';

/** A text with what was taken out of it set apart. */
export const marked = (text: string): unknown => text.split(REMOVED).map((part, i) => (i ? html`<mark>${REMOVED}</mark>${part}` : part));
