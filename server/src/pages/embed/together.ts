import type {Contribution} from '../../../../src/data/contributions.js';
import type {Dialogue, Question, Reply} from '../../../../src/data/dialogue.js';
import type {Initiative, Initiatives} from '../../../../src/data/initiatives.js';
import {around, middleOf} from '../../../../src/data/promises.js';
import {spoken} from '../../http/locale.js';
import {togetherWords, type TogetherWords} from '../../words/together.js';
import {heading, html, type Html} from '../html.js';
import {dayIn, formLink, momentIn, type Content, type Place} from './content.js';

const wordsOf = ({space}: Place): TogetherWords => togetherWords(spoken(space.language));

const button = (href: string | undefined, words: string): Html | false =>
  href !== undefined && html`<p><a class="button" href="${href}">${words}</a></p>`;

const text = (words: string, language: string | null): Html =>
  html`<p class="pre" dir="auto"${language !== null && html` lang="${language}"`}>${words}</p>`;

/** What citizens want to start; support needs scripts. */
export const initiativesContent = (place: Place, {items, threshold}: Initiatives): Content => {
  const words = wordsOf(place);
  const start = button(formLink(place, 'initiative', {}), words.start);
  return {
    title: words.initiatives,
    body: html`${heading(place.level, words.initiatives)}
${items.length === 0 && html`<p>${words.initiativesNone}</p>`}${start}
<ol role="list" class="parts">${items.map((item) => html`<li>${initiativeOf(place, item, threshold)}</li>`)}</ol>`,
  };
};

const initiativeOf = (place: Place, item: Initiative, threshold: number | null): Html => {
  const words = wordsOf(place);
  const {language} = place.space;
  const amount = (value: number): string => new Intl.NumberFormat(language).format(value);
  const steps = place.space.participation?.steps ?? [];
  const support = threshold === null ? words.supports : words.towards.replaceAll('{most}', amount(threshold));
  return html`${heading(place.level + 1, item.title ?? item.text.slice(0, 80))}
<p class="quiet">${[item.name, dayIn(language, item.published), item.place].filter(Boolean).join(' · ')}</p>
${text(item.text, item.language)}
<p>${support.replace('{amount}', amount(item.supports))}</p>
${item.joined.map(
  ({level, count}) =>
    html`<p class="quiet">${words.joined
      .replace('{level}', () => steps.find((step) => step.level === level)?.title ?? level)
      .replace('{amount}', amount(count))}</p>`,
)}
${item.answer && html`<p class="label">${words.answer}</p>${text(item.answer.text, null)}`}
${
  item.activity
    ? html`<p><strong>${words.became}</strong> ${item.activity.title}, ${momentIn(language, item.activity.starts)}</p>`
    : button(formLink(place, 'join', {reference: item.id}), words.join)
}`;
};

/** Questions with their replies. */
export const dialogueContent = (place: Place, {items}: Dialogue): Content => {
  const words = wordsOf(place);
  return {
    title: words.dialogue,
    body: html`${heading(place.level, words.dialogue)}
${items.length === 0 && html`<p>${words.dialogueNone}</p>`}${button(formLink(place, 'question', {}), words.ask)}
<ol role="list" class="parts">${items.map((item) => html`<li>${questionOf(place, item)}</li>`)}</ol>`,
  };
};

const questionOf = (place: Place, item: Question): Html => {
  const words = wordsOf(place);
  return html`${saidBy(place, item)}${text(item.text, item.language)}
${item.answer && html`<p class="label">${words.municipality}</p>${text(item.answer.text, null)}`}
${item.replies.map((reply) => html`${saidBy(place, reply)}${text(reply.text, reply.language)}`)}
${button(formLink(place, 'reply', {reference: item.id}), words.reply)}`;
};

const saidBy = (place: Place, {name, role, published}: Reply): Html =>
  html`<p class="label"><bdi>${name ?? wordsOf(place).citizen}</bdi>${role !== null && html` · ${role}`} · ${dayIn(place.space.language, published)}</p>`;

/** Promises that were made, and the way to make one. */
export const promisesContent = (place: Place, items: readonly Contribution[]): Content => {
  const words = wordsOf(place);
  return {
    title: words.promise,
    body: html`${heading(place.level, words.promise)}
<p>${words.promiseIntro}</p>
${button(formLink(place, 'promise', {}), words.make)}
${items.length > 0 && heading(place.level + 1, words.others)}
<ul role="list" class="parts">${items.map(({text: middle, language}) => {
      const [before, after] = around(language);
      return html`<li><p dir="auto"${language !== null && html` lang="${language}"`}>${before} <strong>${middleOf(middle, language)}</strong> ${after}</p></li>`;
    })}</ul>`,
  };
};
