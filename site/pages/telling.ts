import type {Localized, SpaceContent} from '../../server/src/content/shape.js';
import type {TellingContent} from '../../server/src/content/telling.js';
import {t} from '../content/text.js';
import {html, type Html} from '../html.js';
import {plainPage, say, type Locale} from './locales.js';
import {fallback, words} from './words.js';

/** What a citizen reads until a telling widget is there, and what stays when it cannot come. */
interface Told {
  widget: string;
  title: Localized;
  lines: readonly Localized[];
}

type Tell = (telling: TellingContent) => Told | undefined | false;

const listed =
  (
    widget: string,
    list: 'facts' | 'goals' | 'documents' | 'results' | 'partners' | 'news' | 'milestones' | 'associations' | 'rooms' | 'draws' | 'honours',
  ): Tell =>
  (telling) => {
    const told = telling[list];
    return told && {widget, title: told.title, lines: told.items.map((item) => ('text' in item ? item.text : item.title))};
  };

/** The telling widgets in the order in which a page tells. */
const TELL: readonly Tell[] = [
  listed('goal-badges', 'goals'),
  listed('fact-list', 'facts'),
  listed('timeline', 'milestones'),
  ({interviews}) => {
    const [interview] = interviews?.items ?? [];
    return interview && {widget: 'interview', title: interview.title, lines: interview.questions.map(({question}) => question)};
  },
  ({videos}) => {
    const [video] = videos?.items ?? [];
    return video && {widget: 'video', title: video.title, lines: video.transcript};
  },
  listed('document-list', 'documents'),
  listed('result-list', 'results'),
  listed('partner-map', 'partners'),
  listed('news-list', 'news'),
  listed('association-guide', 'associations'),
  ({budgets}) => {
    const [budget] = budgets?.items ?? [];
    return budget && {widget: 'budget', title: budget.title, lines: budget.projects.map(({title}) => title)};
  },
  listed('room-list', 'rooms'),
  listed('draw', 'draws'),
  listed('recognition', 'honours'),
];

const section = (space: string, {widget, title, lines}: Told, locale: Locale): Html =>
  html`<section id="${widget}">
    <sammen-${widget} heading-level="2">
      <h2>${say(title, locale)}</h2>
      <ul>
        ${lines.map((line) => html`<li>${say(line, locale)}</li>`)}
      </ul>
      <p>${say(fallback.alone, locale)}</p>
      <p><a href="${plainPage(space, `embed/${widget}`, locale)}">${say(fallback.told, locale)}</a></p>
    </sammen-${widget}>
  </section>`;

/** What a municipality tells beside its vision and goals: a section each. */
export const told = ({id, telling = {}}: SpaceContent, locale: Locale): Html[] =>
  TELL.flatMap((tell) => {
    const one = tell(telling);
    return one ? [section(id, one, locale)] : [];
  });

/** What is heard: a section where the municipality has hearings. */
export const heard = ({id, hearings = []}: SpaceContent, locale: Locale): Html[] =>
  hearings.length === 0
    ? []
    : [
        section(
          id,
          {widget: 'hearing', title: t('Høringer', 'Hearings', 'جلسات الاستماع'), lines: hearings.map(({title}) => title)},
          locale,
        ),
      ];

/** The page passed on, and the municipality's other sites. */
export const onwards = ({id, telling = {}}: SpaceContent, locale: Locale): Html[] => [
  html`<section>
    <sammen-share heading-level="2">
      <h2>${say(words.share, locale)}</h2>
      <p>${say(fallback.share, locale)}</p>
      <p><a href="${plainPage(id, 'embed/share', locale)}">${say(words.share, locale)}</a></p>
    </sammen-share>
  </section>`,
  ...(telling.sites
    ? [
        html`<section>
          <sammen-site-picker heading-level="2">
            <h2>${say(telling.sites.title, locale)}</h2>
            <ul>
              ${telling.sites.items.map(({title, url}) => html`<li><a href="${url}">${say(title, locale)}</a></li>`)}
            </ul>
            <p>${say(fallback.alone, locale)}</p>
            <p><a href="${plainPage(id, 'embed/site-picker', locale)}">${say(fallback.told, locale)}</a></p>
          </sammen-site-picker>
        </section>`,
      ]
    : []),
];
