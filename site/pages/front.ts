import {contents} from '../content/index.js';
import {t} from '../content/text.js';
import {html, type Html} from '../html.js';
import type {Page} from './document.js';
import {addressOf, say, type Locale} from './locales.js';
import {plainFrame} from './plain-frame.js';

const title = t('Sammen', 'Sammen', 'Sammen');

const lead = t(
  'Byggeklodser til kommunens egen hjemmeside, så borgere kan læse, hvor kommunen er på vej hen, og være med dér, hvor de læser.',
  'Building blocks for a municipality’s own website, so that citizens can read where it is heading, and take part right where they are reading.',
  'لبنات جاهزة لموقع البلدية نفسها، ليقرأ المواطنون إلى أين تسير بلديتهم ويشاركوا في المكان الذي يقرؤون فيه.',
);

/** What each demonstration shows, by the id of its space. */
const shows: Record<string, ReturnType<typeof t>> = {
  aalborg: t(
    'Én grundfortælling, ét løfte og fem pejlemærker, skrevet på 5.441 input.',
    'One core story, one promise and five guiding goals, written on 5,441 inputs.',
    'قصة أساسية ووعد وخمسة أهداف موجِّهة كُتبت من 5,441 مساهمة.',
  ),
  albertslund: t(
    'Vision 2022-2030, fællesskabspolitik og en stige med fire slags deltagelse.',
    'Vision 2022-2030, a community policy and a ladder of four kinds of participation.',
    'رؤية 2022-2030 وسياسة الروابط المجتمعية وسُلّم من أربعة أنواع للمشاركة.',
  ),
  vallensbaek: t(
    'Mål 8: fem løfter til dem, der giver af deres tid.',
    'Goal 8: five promises to those who give of their time.',
    'الهدف 8: خمسة وعود لمن يبذلون وقتهم.',
  ),
  'aalborg-international': t(
    'Fem perspektiver, fra International House til 33 venskabsbyer.',
    'Five perspectives, from International House to 33 partner cities.',
    'خمسة محاور، من International House إلى 33 مدينة شريكة.',
  ),
};

const copy = {
  four: t('Fire demonstrationer', 'Four demonstrations', 'أربعة عروض تجريبية'),
  fourIntro: t(
    'De samme klodser på fire sider, der ikke ligner hinanden. Skrift og farver kommer fra siden, teksten fra kommunen.',
    'The same blocks on four pages that look nothing like each other. Type and colour come from the page, the words from the municipality.',
    'اللبنات نفسها في أربع صفحات لا تشبه إحداها الأخرى. الخط والألوان من الصفحة، والكلمات من البلدية.',
  ),
  paste: t('To linjer at sætte ind', 'Two lines to paste', 'سطران تلصقونهما'),
  pasteIntro: t(
    'Den første linje står én gang i sidens skabelon. Den anden står dér, hvor klodsen skal være.',
    'The first line stands once in the page’s template. The second stands where the block is to be.',
    'يوضع السطر الأول مرة واحدة في قالب الصفحة، ويوضع الثاني حيث تريدون اللبنة.',
  ),
  inside: t('Kom og sig, hvad du mener', 'Come and say what you think', 'تعالوا وقولوا رأيكم'),
  pasteAfter: t(
    'Linket er det, borgeren ser, indtil klodsen er hentet, og hvis den ikke kan hentes.',
    'The link is what the citizen sees until the block has loaded, and if it cannot be loaded.',
    'الرابط هو ما يراه المواطن إلى أن تُحمَّل اللبنة، وكذلك إن تعذّر تحميلها.',
  ),
  more: t('Bag ved', 'Behind the scenes', 'خلف الكواليس'),
  disclaimer: t(
    'Alt her er demonstrationer, bygget på kommunernes offentlige oplysninger. Siderne er ikke lavet, godkendt eller drevet af kommunerne, og datoer på aktiviteter er eksempler.',
    'Everything here is a demonstration built on the municipalities’ public information. The pages are not made, approved or run by the municipalities, and the dates of activities are examples.',
    'كل ما هنا عروض تجريبية أُعدّت استنادًا إلى معلومات البلديات العامة. وليست الصفحات من إعداد البلديات ولا بموافقتها ولا تحت إدارتها، وتواريخ الأنشطة أمثلة.',
  ),
};

const doors = [
  {
    page: '/builder/',
    name: t('Byg en klods', 'Build a block', 'أنشئوا لبنة'),
    text: t(
      'Vælg en klods, se den, og få linjerne til din egen side.',
      'Choose a block, see it, and get the lines for your own page.',
      'اختاروا لبنة وشاهدوها واحصلوا على أسطرها لصفحتكم.',
    ),
  },
  {
    url: '/staff/',
    name: t('Moderation', 'Moderation', 'الإشراف'),
    text: t(
      'Her læser medarbejdere bidragene og svarer.',
      'Where staff read the contributions and answer.',
      'حيث يقرأ الموظفون المساهمات ويجيبون.',
    ),
  },
  {
    url: '/api/',
    name: t('Endepunktet', 'The endpoint', 'نقطة الاتصال'),
    text: t(
      'Alt, hvad klodserne spørger om, skrevet til mennesker.',
      'Everything the blocks ask for, written for people.',
      'كل ما تطلبه اللبنات، مكتوب للناس.',
    ),
  },
  {
    url: '/storybook/',
    name: t('Storybook', 'Storybook', 'Storybook'),
    text: t(
      'Hver klods for sig, i alle tilstande og udseender.',
      'Each block by itself, in every state and look.',
      'كل لبنة على حدة، بكل حالاتها ومظاهرها.',
    ),
  },
];

const lines = (locale: Locale): Html =>
  html`<pre dir="ltr" tabindex="0"><code>${'<script defer src="/sammen.js" data-endpoint="/api/aalborg"></script>'}
${`<sammen-input-form><a href="/api/aalborg/forms/input">${say(copy.inside, locale)}</a></sammen-input-form>`}</code></pre>`;

/** What one sees when the demonstration starts. */
export const front: Page = {
  path: '/',
  title: t('Sammen: fire demonstrationer', 'Sammen: four demonstrations', 'Sammen: أربعة عروض تجريبية'),
  description: lead,
  styles: ['front'],
  body: (locale) =>
    plainFrame(
      '/',
      locale,
      title,
      lead,
      html`<section>
          <h2>${say(copy.four, locale)}</h2>
          <p>${say(copy.fourIntro, locale)}</p>
          <ul class="towns">
            ${contents.map(
              (space) =>
                html`<li class="${space.id}">
                  <a href="${addressOf(`/${space.id}/`, locale)}">
                    <span class="of">${say(space.municipality, locale)}</span>
                    <strong>${say(space.title, locale)}</strong>
                  </a>
                  <p>${shows[space.id] && say(shows[space.id] ?? title, locale)}</p>
                </li>`,
            )}
          </ul>
        </section>
        <section>
          <h2>${say(copy.paste, locale)}</h2>
          <p>${say(copy.pasteIntro, locale)}</p>
          ${lines(locale)}
          <p>${say(copy.pasteAfter, locale)}</p>
        </section>
        <section>
          <h2>${say(copy.more, locale)}</h2>
          <ul class="doors">
            ${doors.map(
              ({name, text, ...door}) =>
                html`<li><a href="${door.page ? addressOf(door.page, locale) : door.url}">${say(name, locale)}</a> ${say(text, locale)}</li>`,
            )}
          </ul>
        </section>
        <p class="disclaimer">${say(copy.disclaimer, locale)}</p>`,
    ),
};
