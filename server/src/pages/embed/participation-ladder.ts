import type {Activities, Activity} from '../../../../src/data/activities.js';
import type {Step} from '../../../../src/data/participation.js';
import {heading, html, type Html} from '../html.js';
import {placesOf} from './activities.js';
import {formLink, listOf, momentIn, wordsFor, type Content, type Place} from './content.js';

/** The ways to take part, each with what is open at it, and the forms to join in or to start something. */
export const ladderContent = (place: Place, activities: Activities): Content => {
  const {participation, title} = place.space;
  if (!participation?.steps.length) return {title, body: html`<p>${wordsFor(place).ladderEmpty}</p>`};
  return {
    title: participation.title,
    body: html`${heading(place.level, participation.title)}
${participation.intro !== null && html`<p class="lead">${participation.intro}</p>`}
${listOf(
  participation.steps.map((step) => stepOf(place, step, activities)),
  html` class="parts"`,
)}`,
  };
};

const stepOf = (place: Place, {level, title, summary, examples}: Step, activities: Activities): Html => {
  const words = wordsFor(place);
  const open = activities.items.filter((activity) => activity.open.some((one) => one.level === level));
  const start = level === 'initiate' && formLink(place, 'initiative', {});
  return html`${heading(place.level + 1, title)}
<p>${summary}</p>
${listOf(examples, html``)}
${
  open.length > 0
    ? listOf(
        open.map((activity) => offerOf(place, activities, activity, level)),
        html` class="parts"`,
      )
    : html`<p class="quiet">${level === 'initiate' ? words.noneInitiate : words.noneOpen}</p>`
}
${start && html`<p><a class="button" href="${start}">${words.start}</a></p>`}`;
};

const offerOf = (
  place: Place,
  {signup}: Activities,
  {id, title, summary, starts, mode, place: where, accessibility, open}: Activity,
  level: Step['level'],
): Html => {
  const words = wordsFor(place);
  const link = signup && formLink(place, signup.kind, {activities: id, levels: level});
  const online = {physical: null, online: words.online, both: words.alsoOnline}[mode];
  const places = [where, online].filter((part) => part !== null);
  return html`${heading(place.level + 2, title)}
<p class="quiet"><time datetime="${starts}">${momentIn(place.space.language, starts)}</time>${places.map((part) => html` · ${part}`)}</p>
<p>${summary}</p>
${open.filter((one) => one.level === level).map((one) => html`<p>${one.seeks}</p>${placesOf(place, one)}`)}
${accessibility !== null && html`<p class="quiet">${accessibility}</p>`}
${link && html`<p><a class="button" href="${link}">${words.join}<span class="hidden">: ${title}</span></a></p>`}`;
};
