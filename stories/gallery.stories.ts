import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import type {Localized} from '../server/src/content/shape.js';
import {say, type Locale} from '../site/pages/locales.js';
import '../src/index.js';
import {styles} from './gallery/styles.js';
import {words} from './gallery/words.js';
import {recorded} from './recorded.js';

const meta: Meta = {title: 'Page/Gallery', tags: ['!autodocs']};
export default meta;

type Say = (text: Localized) => string;

const menu = (tell: Say, name: Localized, items: readonly Localized[]): TemplateResult => html`
  <nav aria-label=${tell(name)}>
    <ul>
      ${items.map((item) => html`<li><a href="#">${tell(item)}</a></li>`)}
    </ul>
  </nav>
`;

/** A whole page of a municipality's around widgets, in the language of the toolbar. */
const page = (kind: string, main: (tell: Say) => TemplateResult, endpoint = recorded('counted', {own: `gallery-${kind}`})): StoryObj => ({
  args: {endpoint},
  render: ({endpoint: url}, {globals}) => {
    const tell: Say = (text) => say(text, globals.locale as Locale);
    return html`
      <style>
        ${styles}
      </style>
      <sammen-endpoint url=${url}>
        <div class="page ${kind}">
          <header>
            <strong>${tell(kind === 'desk' ? words.intranet : words.town)}</strong>
            ${kind === 'letter' ? nothing : menu(tell, words.menu, [words.service, words.news, words.politics])}
          </header>
          <main>${main(tell)}</main>
          <footer><p>${tell(words.town)}, ${tell(words.foot)}</p></footer>
        </div>
      </sammen-endpoint>
    `;
  },
});

/** A campaign: one question, the form, and what others have written. */
export const Campaign: StoryObj = page(
  'campaign',
  (tell) => html`
    <div>
      <p class="kicker">${tell(words.campaignUntil)}</p>
      <h1>${tell(words.campaign)}</h1>
      <p class="lead">${tell(words.campaignLead)}</p>
    </div>
    <sammen-input-form></sammen-input-form>
    <sammen-heatmap></sammen-heatmap>
    <sammen-input-wall></sammen-input-wall>
    <sammen-outcome-list></sammen-outcome-list>
  `,
);

/** A vision with its goals, and the ways to take part in it. */
export const Vision: StoryObj = page(
  'vision',
  () => html`
    <sammen-vision-card heading-level="1"></sammen-vision-card>
    <sammen-pejlemaerke-list></sammen-pejlemaerke-list>
    <sammen-participation-ladder></sammen-participation-ladder>
  `,
  recorded('albertslund', {own: 'gallery-vision'}),
);

/** A page about something else, with widgets in a column of 300 px. */
export const NarrowColumn: StoryObj = page(
  'aside',
  (tell) => html`
    <article>
      <h1>${tell(words.place)}</h1>
      <p class="lead">${tell(words.placeLead)}</p>
      <p>${tell(words.placeText)}</p>
      <h2>${tell(words.placeHow)}</h2>
      <p>${tell(words.placeHowText)}</p>
    </article>
    <aside aria-label=${tell(words.join)}>
      <sammen-participation-ladder></sammen-participation-ladder>
    </aside>
  `,
);

/** A strict intranet: small type, tight rows, boxes. The widgets hold their own size and line height. */
export const Intranet: StoryObj = page(
  'desk',
  (tell) => html`
    ${menu(tell, words.links, [words.links1, words.links2, words.links3])}
    <section>
      <h1>${tell(words.week)}</h1>
      <sammen-heatmap></sammen-heatmap>
      <sammen-outcome-list></sammen-outcome-list>
    </section>
    <aside aria-label=${tell(words.service)}>
      <h2>${tell(words.service)}</h2>
      <p>${tell(words.duty)}</p>
    </aside>
  `,
);

/** Where one arrives with a code from a letter: as little as there can be. */
export const Letter: StoryObj = page(
  'letter',
  (tell) => html`
    <div>
      <h1>${tell(words.letter)}</h1>
      <p class="lead">${tell(words.letterLead)}</p>
    </div>
    <sammen-receipt></sammen-receipt>
  `,
);
