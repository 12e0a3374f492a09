import type {Difference} from '../../content/leaves.js';
import {html, type Html} from '../../pages/html.js';
import {directionOf} from '../../pages/page.js';
import {languageName} from './words.js';

interface Sides {
  before: string;
  after: string;
}

const side = (tag: 'del' | 'ins', label: string, text: string | null, language: string | undefined): Html =>
  html`<div><dt>${label}</dt><dd>${
    text === null
      ? html`<span class="quiet">intet</span>`
      : html`<${tag}${language !== undefined && html` lang="${language}" dir="${directionOf(language)}"`}>${text}</${tag}>`
  }</dd></div>`;

/** What differs, each with both sides. */
export const differenceList = (differences: readonly Difference[], {before, after}: Sides = {before: 'Før', after: 'Nu'}): Html =>
  html`<ul class="differences">${differences.map(
    ({labels, language, ...text}) =>
      html`<li><p><strong>${labels.join(' › ')}</strong>${language !== undefined && ` (${languageName(language)})`}</p><dl>${side('del', before, text.before, language)}${side('ins', after, text.after, language)}</dl></li>`,
  )}</ul>`;
