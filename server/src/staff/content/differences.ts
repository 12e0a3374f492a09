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

/** What one version changes: both sides, or the only one there is. */
const changed = ({before, after, language}: Difference): Html => {
  if (before === null) return side('ins', 'Nyt', after, language);
  if (after === null) return side('del', 'Fjernet', before, language);
  return html`${side('del', 'Før', before, language)}${side('ins', 'Nu', after, language)}`;
};

/** What differs. @param sides what each side is called, where both are to be seen also when there is nothing on one */
export const differenceList = (differences: readonly Difference[], sides?: Sides): Html =>
  html`<ul class="differences">${differences.map(
    (one) =>
      html`<li><p><strong>${one.labels.join(' › ')}</strong>${one.language !== undefined && ` (${languageName(one.language)})`}</p><dl>${
        sides
          ? html`${side('del', sides.before, one.before, one.language)}${side('ins', sides.after, one.after, one.language)}`
          : changed(one)
      }</dl></li>`,
  )}</ul>`;
