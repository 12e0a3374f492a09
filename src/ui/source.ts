import {html, nothing} from 'lit';
import {partial} from '../i18n/partial.js';

/** As much of a source as one needs to show it; its address has been checked. */
interface Where {
  title: string;
  href: string | undefined;
}

/** When something was so, and where it is written; nothing when neither is known. */
export const sourceLine = (locale: string, date: string | null, where: Where | null): unknown =>
  date || where
    ? html`<p class="muted source">
        ${date ? html`<time datetime=${date}>${partial(locale, date)}</time>` : nothing}${date && where ? ' · ' : nothing}${
          where ? (where.href ? html`<a href=${where.href} rel="noopener">${where.title}</a>` : where.title) : nothing
        }
      </p>`
    : nothing;
