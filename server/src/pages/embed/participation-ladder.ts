import type {Activities, Activity} from '../../../../src/data/activities.js';
import type {Initiative} from '../../../../src/data/initiatives.js';
import type {Level} from '../../../../src/data/level.js';
import type {Step} from '../../../../src/data/participation.js';
import {heading, html, type Html} from '../html.js';
import {shortened} from '../../../../src/data/shortened.js';
import {placesOf} from './activities.js';
import {formLink, listOf, momentIn, wordsFor, type Content, type Place} from './content.js';

/**
 * The ways to take part, each with what is open at it, and the forms to join in or to start something.
 * @param started the initiatives that one can join, by step
 */
export const ladderContent = (place: Place, activities: Activities, started: ReadonlyMap<Level, readonly Initiative[]>): Content => {
  const {participation, title} = place.space;
  if (!participation?.steps.length) return {title, body: html`<p>${wordsFor(place).ladderEmpty}</p>`};
  return {
    title: participation.title,
    body: html`${heading(place.level, participation.title)}
${participation.intro !== null && html`<p class="lead">${participation.intro}</p>`}
${listOf(
  participation.steps.map((step) => stepOf(place, step, activities, started.get(step.level) ?? [])),
  html` class="parts"`,
)}`,
  };
};

const stepOf = (place: Place, {level, title, summary, examples}: Step, activities: Activities, started: readonly Initiative[]): Html => {
  const words = wordsFor(place);
  const open = activities.items.filter((activity) => activity.open.some((one) => one.level === level));
  const start = level === 'initiate' && formLink(place, 'initiative', {});
  return html`${heading(place.level + 1, title)}
<p>${summary}</p>
${listOf(examples, html``)}
${
  open.length + started.length > 0
    ? listOf(
        [
          ...open.map((activity) => offerOf(place, activities, activity, level)),
          ...started.map((initiative) => initiativeOf(place, initiative, level)),
        ],
        html` class="parts"`,
      )
    : html`<p class="quiet">${level === 'initiate' ? words.noneInitiate : words.noneOpen}</p>`
}
${start && html`<p><a class="button" href="${start}">${words.start}</a></p>`}`;
};

const offerOf = (
  place: Place,
  {signup}: Activities,
  {id, title, summary, starts, mode, place: where, accessibility, access = [], open}: Activity,
  level: Step['level'],
): Html => {
  const words = wordsFor(place);
  const link = signup && formLink(place, signup.kind, {activities: id, levels: level});
  const online = {physical: null, online: words.online, both: words.alsoOnline}[mode];
  const ways = [...access.map((one) => one.title), accessibility].filter((way) => way !== null);
  const places = [where, online].filter((part) => part !== null);
  return html`${heading(place.level + 2, title)}
<p class="quiet"><time datetime="${starts}">${momentIn(place.space.language, starts)}</time>${places.map((part) => html` · ${part}`)}</p>
<p>${summary}</p>
${open.filter((one) => one.level === level).map((one) => html`<p>${one.seeks}</p>${placesOf(place, one)}`)}
${ways.length > 0 && html`<p class="quiet">${ways.join('. ')}</p>`}
${link && html`<p><a class="button" href="${link}">${words.join}<span class="hidden">: ${title}</span></a></p>`}`;
};

const initiativeOf = (place: Place, {id, title, text, language, place: where}: Initiative, level: Level): Html => {
  const words = wordsFor(place);
  const called = title ?? shortened(text);
  const link = formLink(place, 'join', {reference: id, levels: level});
  const spoken = html`dir="auto"${language !== null && html` lang="${language}"`}`;
  return html`${heading(place.level + 2, html`<span ${spoken}>${called}</span>`)}
<p class="quiet">${words.initiative}${where !== null && html` · <bdi>${where}</bdi>`}</p>
${(title !== null || called !== text) && html`<p ${spoken}>${shortened(text, 240)}</p>`}
${link !== undefined && html`<p><a class="button" href="${link}">${words.join}<span class="hidden">: ${called}</span></a></p>`}`;
};
