import type {Form} from '../../../../src/data/forms.js';
import {formOf, privacyOf, type FormPage} from '../form.js';
import {heading, html} from '../html.js';
import {lookUpForm} from '../receipt.js';
import {wordsFor, type Content, type Place} from './content.js';

/** The plain form itself; what follows it is on plain pages, in the same frame. */
export const formContent = (
  {space, base, level, ...place}: Place,
  form: Form | undefined,
  sent: Pick<FormPage, 'key' | 'stamp'>,
): Content => {
  if (!form) return {title: space.title, body: html`<p>${wordsFor({space, base, level, ...place}).formEmpty}</p>`};
  return {
    title: form.title,
    body: html`${heading(level, form.title)}
${form.intro !== null && html`<p class="lead">${form.intro}</p>`}
${formOf({space, form, base, answers: {}, faults: [], ...sent}, level)}
${privacyOf(space)}`,
  };
};

/** The look-up of a receipt. */
export const receiptContent = (place: Place): Content => {
  const title = wordsFor(place).follow;
  return {title, body: html`${heading(place.level, title)}\n${lookUpForm(place.space, place.base, false)}`};
};
