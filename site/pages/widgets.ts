import type {SpaceContent} from '../../server/src/content/shape.js';
import {html, type Html} from '../html.js';
import {plainPage as plain, say, type Locale} from './locales.js';
import {fallback, words} from './words.js';

/**
 * The widgets as a webmaster pastes them. What stands inside is what a citizen reads until the widget is there,
 * and what stays when it cannot come: real text, and a link that works without scripts.
 */
export const visionCard = ({visions}: SpaceContent, id: string, locale: Locale): Html | undefined => {
  const vision = visions.find((one) => one.id === id);
  const link = vision?.documents[0];
  return (
    vision &&
    html`<sammen-vision-card vision="${id}" heading-level="2">
      <h2>${say(vision.title, locale)}${vision.period && ` ${vision.period}`}</h2>
      ${vision.promise && html`<p><strong>${say(vision.promise, locale)}</strong></p>`}
      <p>${say(vision.summary, locale)}</p>
      ${link && html`<p><a href="${link.url}">${say(link.title, locale)}</a></p>`}
    </sammen-vision-card>`
  );
};

export const pejlemaerkeList = ({id, pejlemaerker}: SpaceContent, locale: Locale): Html =>
  html`<div data-sammen="pejlemaerke-list" data-sammen-heading-level="2">
    <h2>${say(pejlemaerker.title, locale)}</h2>
    ${pejlemaerker.intro && html`<p>${say(pejlemaerker.intro, locale)}</p>`}
    <ol>
      ${pejlemaerker.items.map((goal) => html`<li><strong>${say(goal.title, locale)}</strong></li>`)}
    </ol>
    <p><a href="${plain(id, 'forms/input', locale)}">${say(fallback.aboutGoals, locale)}</a></p>
  </div>`;

export const participationLadder = ({id, participation}: SpaceContent, locale: Locale): Html | null =>
  participation &&
  html`<sammen-participation-ladder heading-level="2">
    <h2>${say(participation.title, locale)}</h2>
    ${participation.intro && html`<p>${say(participation.intro, locale)}</p>`}
    <ul>
      ${participation.steps.map((step) => html`<li><strong>${say(step.title, locale)}.</strong> ${say(step.summary, locale)}</li>`)}
    </ul>
    <p>
      <a href="${plain(id, 'forms/signup', locale)}">${say(fallback.join, locale)}</a><br />
      <a href="${plain(id, 'forms/initiative', locale)}">${say(fallback.initiative, locale)}</a>
    </p>
  </sammen-participation-ladder>`;

/** What is coming up; a browser without scripts reads it on a page of its own. */
export const activityList = ({id, activities}: SpaceContent, locale: Locale): Html | null =>
  activities.length === 0
    ? null
    : html`<sammen-activity-list heading-level="2">
        <h2>${say(words.activities, locale)}</h2>
        <ul>
          ${activities.map((activity) => html`<li><strong>${say(activity.title, locale)}.</strong> ${say(activity.summary, locale)}</li>`)}
        </ul>
        <p>${say(fallback.alone, locale)}</p>
        <p><a href="${plain(id, 'embed/activity-list', locale)}">${say(fallback.activities, locale)}</a></p>
      </sammen-activity-list>`;

export const inputForm = ({id, forms}: SpaceContent, locale: Locale): Html => {
  const intro = forms.find((form) => form.kind === 'input')?.intro;
  return html`<sammen-input-form kind="input" heading-level="2">
    <h2>${say(words.contribute, locale)}</h2>
    ${intro && html`<p>${say(intro, locale)}</p>`}
    <p><a href="${plain(id, 'forms/input', locale)}">${say(fallback.contribute, locale)}</a></p>
  </sammen-input-form>`;
};

export const inputWall = ({id}: SpaceContent, locale: Locale): Html =>
  html`<sammen-input-wall heading-level="2">
    <h2>${say(words.wall, locale)}</h2>
    <p>${say(fallback.voices, locale)}</p>
    <p><a href="${plain(id, 'embed/input-wall', locale)}">${say(fallback.wall, locale)}</a></p>
  </sammen-input-wall>`;

/** Where one may tell stories. */
export const storyList = ({id, forms}: SpaceContent, locale: Locale): Html | undefined => {
  const form = forms.find(({kind}) => kind === 'story');
  return (
    form &&
    html`<sammen-story-list heading-level="2">
    <h2>${say(words.stories, locale)}</h2>
    <p>${say(fallback.alone, locale)}</p>
    <p><a href="${plain(id, 'embed/story-list', locale)}">${say(fallback.stories, locale)}</a></p>
    <p><a href="${plain(id, 'forms/story', locale)}">${say(form.title, locale)}</a></p>
  </sammen-story-list>`
  );
};

export const heatmap = ({id}: SpaceContent, locale: Locale): Html =>
  html`<sammen-heatmap heading-level="2">
    <h2>${say(words.written, locale)}</h2>
    <p>${say(fallback.table, locale)}</p>
    <p><a href="${plain(id, 'embed/heatmap', locale)}">${say(fallback.numbers, locale)}</a></p>
  </sammen-heatmap>`;

export const outcomeList = ({id, outcomes = []}: SpaceContent, locale: Locale): Html =>
  html`<sammen-outcome-list heading-level="2">
    <h2>${say(words.outcomes, locale)}</h2>
    <p>${say(fallback.story, locale)}</p>
    <ul>
      ${outcomes.map(({did}) => html`<li>${say(did, locale)}</li>`)}
    </ul>
    <p><a href="${plain(id, 'embed/outcome-list', locale)}">${say(fallback.outcomes, locale)}</a></p>
  </sammen-outcome-list>`;

export const receipt = ({id}: SpaceContent, locale: Locale): Html =>
  html`<sammen-receipt heading-level="2">
    <h2>${say(words.follow, locale)}</h2>
    <p>${say(fallback.receipt, locale)}</p>
    <p><a href="${plain(id, 'receipt', locale)}">${say(fallback.look, locale)}</a></p>
  </sammen-receipt>`;
