import type {Interview} from '../../../../src/data/interviews.js';
import type {Video} from '../../../../src/data/videos.js';
import {heading, html} from '../html.js';
import type {Content, Place} from './content.js';
import {partialDay} from './partial-day.js';
import {linkTo, quiet, tellingWordsFor} from './telling.js';

/** Who was asked, and what was answered. */
export const interviewContent = (place: Place, interview: Interview | undefined): Content => {
  if (!interview) return {title: place.space.title, body: html`<p>${tellingWordsFor(place).interviewEmpty}</p>`};
  const {title, person, role, date, intro, questions} = interview;
  return {
    title,
    body: html`${heading(place.level, title)}
${quiet([person, role, date && partialDay(place.space.language, date)])}
${intro !== null && html`<p class="lead">${intro}</p>`}
${questions.map(
  ({question, answer}) =>
    html`<details open><summary>${question}</summary>${answer.map((paragraph) => html`<p>${paragraph}</p>`)}</details>`,
)}`,
  };
};

/** A film's words, and where it can be seen. */
export const videoContent = (place: Place, video: Video | undefined): Content => {
  const words = tellingWordsFor(place);
  if (!video) return {title: place.space.title, body: html`<p>${words.videoEmpty}</p>`};
  const {title, summary, sources, transcript, link} = video;
  const file = sources[0];
  return {
    title,
    body: html`${heading(place.level, title)}
${summary !== null && html`<p class="lead">${summary}</p>`}
${file && html`<p>${linkTo({title, url: file.url})}</p>`}${link && html`<p>${linkTo(link)}</p>`}
${transcript.length > 0 && html`<details><summary>${words.transcript}</summary>${transcript.map((paragraph) => html`<p>${paragraph}</p>`)}</details>`}`,
  };
};

/** How to pass the page on by hand; the widget knows more ways. */
export const shareContent = (place: Place): Content => {
  const {share, shareByHand} = tellingWordsFor(place);
  return {title: share, body: html`${heading(place.level, share)}<p>${shareByHand}</p>`};
};
