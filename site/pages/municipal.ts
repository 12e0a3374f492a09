import type {Localized, SpaceContent} from '../../server/src/content/shape.js';
import {html, type Html} from '../html.js';
import {languageLinks, type Page} from './document.js';
import {addressOf, plain, say, type Locale} from './locales.js';
import {heard, onwards, told} from './telling.js';
import {together} from './together.js';
import {
  activityList,
  heatmap,
  inputForm,
  inputWall,
  outcomeList,
  participationLadder,
  pejlemaerkeList,
  receipt,
  storyList,
  visionCard,
} from './widgets.js';
import {words} from './words.js';

/** What makes one municipality's page its own. */
export interface Town {
  space: SpaceContent;
  /** The name in the header, the same in every language, set in type: no logo, no coat of arms. */
  wordmark: string;
  /** Where on the site the page lies, above it. */
  parent: Localized;
  /** A short line over the title. */
  kicker: Localized;
  /** The title; words between asterisks are set in the accent. */
  title: Localized;
  lead: Localized;
  intro: readonly Localized[];
  /** What the municipality calls its goals, for the list of sections. */
  goals: Localized;
  /** Whether there are enough contributions for a table of what they are about. */
  counted?: boolean;
  /** Visions shown before the goals, by id. */
  visions: readonly string[];
  facts: readonly {term: Localized; text: Localized}[];
  contact: readonly Html[] | null;
  /** Whether its contributions are made up, which the page then says. */
  madeUp?: boolean;
  official: {url: string; label: string};
}

const marked = (title: string): Html[] =>
  title.split('*').map((part, index) => (index % 2 ? html`<span class="mark">${part}</span>` : html`${part}`));

const bare = (title: Localized, locale: Locale): string => plain(title, locale).replaceAll('*', '');

const hasStories = ({space}: Town): boolean => space.forms.some(({kind}) => kind === 'story');

const header = (town: Town, path: string, locale: Locale): Html => {
  const sections: [string, Localized][] = [
    ['vision', words.vision],
    ['pejlemaerker', town.goals],
    ['vaer-med', words.join],
    ['det-sker', words.activities],
    ['bidrag', words.contribute],
    ...(hasStories(town) ? [['historier', words.stories] as [string, Localized]] : []),
    ['alle-bidrag', words.wall],
    ['resultater', words.outcomes],
    ['kvittering', words.follow],
  ];
  return html`<header class="top">
    <p class="notice">
      <span class="wrap"><strong>${say(words.demonstration, locale)}.</strong> ${say(words.notOurs, locale)} ${town.madeUp && say(words.madeUp, locale)} ${hasStories(town) && say(words.storiesMadeUp, locale)}</span>
    </p>
    <div class="wrap bar">
      <a class="wordmark" href="${addressOf(path, locale)}" lang="da">${town.wordmark}</a>
      ${languageLinks(path, locale)}
    </div>
    <nav class="sections" aria-label="${say(words.sections, locale)}">
      <ul class="wrap">
        ${sections.map(([id, label]) => html`<li><a href="#${id}">${say(label, locale)}</a></li>`)}
      </ul>
    </nav>
  </header>`;
};

const hero = (town: Town, locale: Locale): Html =>
  html`<div class="hero">
    <div class="wrap">
      <nav class="breadcrumb" aria-label="${say(words.breadcrumb, locale)}">
        <ol>
          <li><a href="${addressOf('/', locale)}">${say(words.home, locale)}</a></li>
          <li>${say(town.parent, locale)}</li>
          <li aria-current="page">${bare(town.title, locale)}</li>
        </ol>
      </nav>
      <p class="kicker">${say(town.kicker, locale)}</p>
      <h1>${marked(say(town.title, locale))}</h1>
      <p class="lead">${say(town.lead, locale)}</p>
    </div>
  </div>`;

const side = (town: Town, locale: Locale): Html =>
  html`<aside class="side" aria-label="${say(words.besides, locale)}">
    ${
      town.facts.length > 0 &&
      html`<section>
        <h2>${say(words.facts, locale)}</h2>
        <dl class="facts">
          ${town.facts.map(
            ({term, text}) =>
              html`<div>
                <dt>${say(term, locale)}</dt>
                <dd>${say(text, locale)}</dd>
              </div>`,
          )}
        </dl>
      </section>`
    }
    <section id="kvittering">${receipt(town.space, locale)}</section>
    ${onwards(town.space, locale)}
    <section>
      <h2>${say(words.contact, locale)}</h2>
      ${town.contact && html`<address>${town.contact.map((line) => html`<span>${line}</span>`)}</address>`}
      <p>${say(words.official, locale)}: <a href="${town.official.url}">${town.official.label}</a></p>
    </section>
  </aside>`;

const footer = (town: Town, locale: Locale): Html =>
  html`<footer class="foot">
    <div class="wrap">
      <h2>${say(words.about, locale)}</h2>
      <p class="disclaimer">${say(words.disclaimer, locale)} ${say(words.example, locale)} ${town.madeUp && say(words.madeUpBy, locale)}</p>
      <ul>
        <li><a href="${addressOf('/', locale)}">${say(words.allDemonstrations, locale)}</a></li>
        <li><a href="${addressOf('/privatliv/', locale)}">${say(words.privacy, locale)}</a></li>
        <li><a href="${town.official.url}">${say(words.official, locale)}: ${town.official.label}</a></li>
      </ul>
    </div>
  </footer>`;

/** A municipality's page: what it wants, then how to take part. */
export const municipalPage = (town: Town): Page => {
  const {space} = town;
  const path = `/${space.id}/`;
  const title = (locale: Locale): string => `${bare(town.title, locale)} – ${plain(space.municipality, locale)}`;
  return {
    path,
    title: {da: title('da'), en: title('en'), ar: title('ar')},
    description: town.lead,
    styles: ['municipal', space.id],
    endpoint: `/api/${space.id}`,
    body: (locale) =>
      html`${header(town, path, locale)}
        <main id="indhold" tabindex="-1">
          ${hero(town, locale)}
          <div class="wrap columns">
            <article>
              <div class="prose">${town.intro.map((paragraph) => html`<p>${say(paragraph, locale)}</p>`)}</div>
              <section id="vision">${town.visions.map((id) => visionCard(space, id, locale))}</section>
              <section id="pejlemaerker">${pejlemaerkeList(space, locale)}</section>
              ${heard(space, locale)} ${told(space, locale)}
              <section id="vaer-med">${participationLadder(space, locale)}</section>
              <section id="det-sker">${activityList(space, locale)}</section>
              ${together(space, locale)}
              <section id="bidrag">${inputForm(space, locale)}</section>
              ${hasStories(town) && html`<section id="historier">${storyList(space, locale)}</section>`}
              <section id="alle-bidrag">${inputWall(space, locale)}</section>
              ${town.counted === true && html`<section id="tal">${heatmap(space, locale)}</section>`}
              <section id="resultater">${outcomeList(space, locale)}</section>
            </article>
            ${side(town, locale)}
          </div>
        </main>
        ${footer(town, locale)}`,
  };
};
