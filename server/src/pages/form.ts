import type {FastifyReply} from 'fastify';
import type {Receipt} from '../../../src/data/contributions.js';
import type {Submission} from '../../../src/data/requests.js';
import type {Field, Form} from '../../../src/data/forms.js';
import type {Space} from '../../../src/data/space.js';
import {safeUrl} from '../../../src/data/url.js';
import type {FieldFault} from '../http/problems.js';
import {spoken} from '../http/locale.js';
import {faultWords} from '../words/index.js';
import {pageWords} from '../words/pages.js';
import {heading, html, type Html} from './html.js';
import {sendPage} from './page.js';

export interface FormPage {
  space: Space;
  form: Form;
  /** The address of the space's API, for example `/api/aalborg`. */
  base: string;
  answers: Submission['fields'];
  faults: FieldFault[];
  /** Makes sending the page twice count once. */
  key: string;
  /** When it was made, signed; see contributions/proof.ts. */
  stamp: string;
}

export const ownerOf = (space: Space): Html => html`<strong>${space.municipality}</strong><span>${space.title}</span>`;

export const privacyOf = (space: Space): Html | undefined => {
  // It may be an address on this server; only the scheme is looked at.
  if (space.privacy === null || !/^https?:/.test(safeUrl(space.privacy, 'https://here.invalid') ?? '')) return undefined;
  return html`<p><a href="${space.privacy}" rel="noopener">${pageWords(spoken(space.language)).privacy}</a></p>`;
};

/** The form as a page that works without scripts; with what was wrong on top, and nothing of what was written lost. */
export const sendForm = (reply: FastifyReply, page: FormPage): FastifyReply => {
  const {space, form, faults} = page;
  const words = pageWords(spoken(space.language));
  return sendPage(reply, {
    locale: space.language,
    title: `${faults.length > 0 ? words.wrongPrefix : ''}${form.title} – ${space.municipality}`,
    owner: ownerOf(space),
    main: html`${summaryOf(page)}<h1>${form.title}</h1>${form.intro !== null && html`<p class="lead">${form.intro}</p>`}
${formOf(page)}`,
    footer: privacyOf(space),
  });
};

/** The form itself; `level` is that of the heading above it. */
export const formOf = (page: FormPage, level = 1): Html => {
  const {space, form, base, key, stamp} = page;
  return html`<form method="post" action="${base}/forms/${form.kind}?lang=${space.language}" novalidate>
<input type="hidden" name="_key" value="${key}"><input type="hidden" name="_stamp" value="${stamp}">
<p class="trap" aria-hidden="true"><label>Website <input type="text" name="_website" tabindex="-1" autocomplete="off"></label></p>
${form.fields.map((field) => fieldOf(page, field))}
<section class="next">${heading(level + 1, pageWords(spoken(space.language)).nextBefore)}<ol>${form.next.map((step) => html`<li>${step}</li>`)}</ol></section>
<button>${form.send}</button>
</form>`;
};

/** A fault in the words of its field. */
const wordsFor = ({space, form}: FormPage, {field: name, code}: FieldFault): string => {
  const locale = spoken(space.language);
  const {required, tooShort, tooLong} = pageWords(locale);
  const field = form.fields.find((one) => one.name === name);
  if (field && code === 'required') return required.replace('{label}', () => field.label);
  if (field && code === 'too-short') return tooShort.replace('{min}', String(field.minLength));
  if (field && code === 'too-long') return tooLong.replace('{max}', String(field.maxLength));
  return faultWords(locale, code);
};

const summaryOf = (page: FormPage): Html | undefined => {
  if (page.faults.length === 0) return undefined;
  const words = pageWords(spoken(page.space.language));
  return html`<section class="summary" role="alert" aria-labelledby="wrong"><h2 id="wrong">${words.wrong}</h2><ul>${page.faults.map(
    (fault) => html`<li><a href="#f-${fault.field}">${wordsFor(page, fault)}</a></li>`,
  )}</ul></section>`;
};

const fieldOf = (page: FormPage, field: Field): Html => {
  const words = pageWords(spoken(page.space.language));
  const fault = page.faults.find(({field: name}) => name === field.name);
  const id = `f-${field.name}`;
  const help = field.help ?? (field.private ? words.privateHelp : null);
  const described = [help !== null && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const notes = html`${help !== null && html`<p class="help" id="${id}-help">${help}</p>`}${
    fault && html`<p class="fault" id="${id}-fault">${wordsFor(page, fault)}</p>`
  }`;
  const label = html`${field.label}${!field.required && html` <small>(${words.optional})</small>`}`;
  const attributes = html`id="${id}" name="${field.name}"${described && html` aria-describedby="${described}"`}${fault && html` aria-invalid="true"`}`;
  const given = page.answers[field.name];
  if (field.type === 'reference')
    return html`<div class="field${fault && ' wrong'}" id="${id}"><p>${label}</p>${notes}<input type="hidden" name="${field.name}" value="${[given].flat()[0] ?? ''}"></div>`;
  if (field.type === 'choices') {
    return html`<fieldset class="field${fault && ' wrong'}"${described && html` aria-describedby="${described}"`}><legend id="${id}">${label}</legend>${notes}${field.choices.map(
      ({value, label: text}) =>
        html`<label class="check"><input type="checkbox" name="${field.name}" value="${value}"${[given].flat().includes(value) && html` checked`}><span>${text}</span></label>`,
    )}</fieldset>`;
  }
  return html`<div class="field${fault && ' wrong'}"><label for="${id}">${label}</label>${notes}${controlOf(field, attributes, String(given ?? ''), words.choose)}</div>`;
};

const controlOf = (field: Field, attributes: Html, value: string, choose: string): Html => {
  // The parser drops one newline after <textarea>; without this one a text that begins with one would lose it.
  if (field.type === 'long-text') return html`<textarea ${attributes} rows="8" dir="auto">\n${value}</textarea>`;
  if (field.type !== 'choice') {
    const type = field.type === 'email' ? 'email' : 'text';
    const autocomplete = field.type === 'email' ? 'email' : field.name === 'name' ? 'name' : 'off';
    return html`<input ${attributes} type="${type}" autocomplete="${autocomplete}" dir="auto" value="${value}">`;
  }
  return html`<select ${attributes}><option value="">${choose}</option>${field.choices.map(
    (choice) => html`<option value="${choice.value}"${choice.value === value && html` selected`}>${choice.label}</option>`,
  )}</select>`;
};

/** The answer to the form: the receipt, on the page itself and never in its address. */
export const sendReceipt = (reply: FastifyReply, {space, form, base}: FormPage, receipt: Receipt): FastifyReply => {
  const words = pageWords(spoken(space.language));
  return sendPage(reply, {
    ...{locale: space.language, title: `${words.received} – ${space.municipality}`, owner: ownerOf(space)},
    main: html`<h1>${words.received}</h1>
<section class="receipt" aria-labelledby="code"><h2 id="code">${words.code}</h2><p class="code" dir="ltr">${receipt.code}</p><p>${words.keep}</p></section>
<section><h2>${words.next}</h2><ol>${receipt.next.map((step) => html`<li>${step}</li>`)}</ol></section>
<p><a href="${base}/receipt?lang=${space.language}">${words.look}</a></p>
<p><a href="${base}/forms/${form.kind}?lang=${space.language}">${words.another}</a></p>`,
    footer: privacyOf(space),
  });
};
