import type {Localized, SpaceContent} from '../../server/src/content/shape.js';
import {t} from '../content/text.js';
import {html, type Html} from '../html.js';
import {plainPage, say, type Locale} from './locales.js';
import {fallback} from './words.js';

/** A widget of what citizens do together, the form that it needs, and what stands in for it. */
interface Part {
  widget: string;
  form: string;
  title: Localized;
  link: Localized;
}

const PARTS: readonly Part[] = [
  {
    ...{widget: 'initiative-list', form: 'join'},
    title: t('Det vil borgerne i gang med', 'What citizens want to start', 'ما يريد المواطنون أن يبدؤوه'),
    link: t('Læs om initiativerne', 'Read about the initiatives', 'اقرؤوا عن المبادرات'),
  },
  {
    ...{widget: 'dialogue', form: 'reply'},
    title: t('Spørg, og svar hinanden', 'Ask, and answer each other', 'اسألوا وأجيبوا بعضكم بعضًا'),
    link: t('Læs spørgsmål og svar', 'Read questions and answers', 'اقرؤوا الأسئلة والأجوبة'),
  },
  {
    ...{widget: 'promise', form: 'promise'},
    title: t('Giv et løfte', 'Make a promise', 'قدّموا وعدًا'),
    link: t('Læs, hvad andre har lovet', 'Read what others have promised', 'اقرؤوا ما وعد به آخرون'),
  },
];

/** What citizens start, ask and promise, where the municipality has the forms for it: a section each. */
export const together = ({id, forms}: SpaceContent, locale: Locale): Html[] =>
  PARTS.filter(({form}) => forms.some(({kind}) => kind === form)).map(
    ({widget, title, link}) =>
      html`<section id="${widget}">
        <div data-sammen="${widget}" data-sammen-heading-level="2">
          <h2>${say(title, locale)}</h2>
          <p>${say(fallback.alone, locale)}</p>
          <p><a href="${plainPage(id, `embed/${widget}`, locale)}">${say(link, locale)}</a></p>
        </div>
      </section>`,
  );
