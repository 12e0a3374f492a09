import {html, nothing} from 'lit';
import type {Form, FormsOfSpace} from '../../data/forms.js';
import {safeUrl} from '../../data/url.js';
import {msg} from '../../i18n/locale.js';
import {linkTo} from '../../ui/fragment.js';

/** The way back when a link has opened another form than the page's own. */
export const back = (open: Form, ownKind: string, {forms}: FormsOfSpace): unknown => {
  const own = forms.find(({kind}) => kind === ownKind);
  return own && own.kind !== open.kind
    ? html`<p class="intro no-print"><a href=${linkTo('', 'form', own.kind)}>${own.title}</a></p>`
    : nothing;
};

/** Where it says what happens to personal data. */
export const privacyLink = ({privacy}: FormsOfSpace, base: string | undefined): unknown => {
  const href = privacy && safeUrl(privacy, base);
  return href
    ? html`<p><a href=${href}>${msg('Sådan passer vi på dine oplysninger', {id: 'privacy', desc: 'Link to the privacy page'})}</a></p>`
    : nothing;
};
