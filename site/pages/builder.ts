import {contents} from '../content/index.js';
import {t} from '../content/text.js';
import {html} from '../html.js';
import type {Page} from './document.js';
import {say} from './locales.js';
import {plainFrame} from './plain-frame.js';

const title = t('Byg en klods', 'Build a block', 'أنشئوا لبنة');

const lead = t(
  'Vælg en klods, se den, og sæt to linjer ind på din egen side. Der er intet at logge ind i.',
  'Choose a block, see it, and paste two lines into your own page. There is nothing to log in to.',
  'اختاروا لبنة وشاهدوها ثم ألصقوا سطرين في صفحتكم. لا حاجة إلى تسجيل الدخول.',
);

const byHand = {
  title: t('Uden scripts: skriv linjerne selv', 'Without scripts: write the lines yourself', 'بلا نصوص برمجية: اكتبوا الأسطر بأنفسكم'),
  text: t(
    'Den første linje står én gang i sidens skabelon og har endepunktets adresse. Den anden står dér, hvor klodsen skal være; linket i den er det, borgeren ser, indtil klodsen er hentet.',
    'The first line stands once in the page’s template and has the endpoint’s address. The second stands where the block is to be; its link is what the citizen sees until the block has loaded.',
    'يوضع السطر الأول مرة واحدة في قالب الصفحة وفيه عنوان نقطة الاتصال. ويوضع الثاني حيث تريدون اللبنة، والرابط فيه هو ما يراه المواطن إلى أن تُحمَّل.',
  ),
  places: t('Adresser i demonstrationen', 'Addresses in the demonstration', 'عناوين العرض التجريبي'),
};

const SCRIPT = '<script defer src="https://api.kommune.dk/sammen.js" data-endpoint="https://api.kommune.dk/api/vision"></script>';
const PLACEHOLDER = `<div data-sammen="input-form" data-sammen-heading-level="3">
  <p><a href="https://api.kommune.dk/api/vision/forms/input">Giv dit bidrag</a></p>
</div>`;

/** Where a webmaster puts a widget together. Its script replaces what stands in it by the builder itself. */
export const builder: Page = {
  path: '/builder/',
  title: t('Byg en klods – Sammen', 'Build a block – Sammen', 'أنشئوا لبنة – Sammen'),
  description: lead,
  styles: ['front', 'builder', 'builder-lines'],
  scripts: ['/site/builder.js'],
  frames: true,
  body: (locale) =>
    plainFrame(
      '/builder/',
      locale,
      title,
      lead,
      html`<div id="builder">
        <noscript>
          <section>
            <h2>${say(byHand.title, locale)}</h2>
            <p>${say(byHand.text, locale)}</p>
            <pre dir="ltr"><code>${SCRIPT}</code></pre>
            <pre dir="ltr"><code>${PLACEHOLDER}</code></pre>
          </section>
        </noscript>
        <section>
          <h2>${say(byHand.places, locale)}</h2>
          <ul class="places">
            ${contents.map(
              ({id, municipality, title: space}) =>
                html`<li><a href="/api/${id}">${say(municipality, locale)}: ${say(space, locale)}</a></li>`,
            )}
          </ul>
        </section>
      </div>`,
    ),
};
