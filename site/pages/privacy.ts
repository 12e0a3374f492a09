import {t} from '../content/text.js';
import {retention} from '../content/retention.js';
import {html} from '../html.js';
import type {Page} from './document.js';
import {say} from './locales.js';
import {plainFrame} from './plain-frame.js';

const {contactDays, unpublishedDays, publishedDays} = retention;
const years = Math.floor((publishedDays ?? 0) / 365);

const title = t('Privatliv', 'Privacy', 'الخصوصية');

const lead = t(
  'Her står, hvad der sker med det, du skriver i demonstrationen, og hvad der ikke sker.',
  'What happens to what you write in the demonstration, and what does not.',
  'ما الذي يحدث لما تكتبونه في العرض التجريبي، وما الذي لا يحدث.',
);

const sections = [
  {
    title: t('Hvem har ansvaret?', 'Who is responsible?', 'مَن المسؤول؟'),
    text: [
      t(
        'Siderne er en demonstration, og kommunerne har ikke del i den. Ansvaret ligger hos den, der har startet demonstrationen på sin egen maskine, og det, du skriver, bliver på den maskine. På en rigtig side står her kommunens navn og dens databeskyttelsesrådgiver.',
        'The pages are a demonstration, and the municipalities have no part in it. Responsible is whoever started the demonstration on their own machine, and what you write stays on that machine. On a real page the municipality and its data protection officer are named here.',
        'هذه الصفحات عرض تجريبي لا صلة للبلديات به. والمسؤول هو من شغّل العرض على جهازه، وما تكتبونه يبقى على ذلك الجهاز. وفي الصفحة الحقيقية يُذكر هنا اسم البلدية ومسؤول حماية البيانات لديها.',
      ),
    ],
  },
  {
    title: t('Hvad gemmer vi?', 'What do we keep?', 'ماذا نحفظ؟'),
    text: [
      t(
        'Det, du selv skriver i en formular, og tidspunktet. Navn og e-mail er kun til at svare dig og bliver aldrig vist for andre. Selve teksten kan blive vist, når en medarbejder har læst den.',
        'What you write in a form yourself, and when. Name and email are only for replying to you and are never shown to others. The text itself may be shown once a member of staff has read it.',
        'ما تكتبونه بأنفسكم في الاستمارة ووقت إرساله. ولا يُستخدم الاسم والبريد الإلكتروني إلا للرد عليكم ولا يظهران للآخرين أبدًا. أما النص نفسه فقد يُنشر بعد أن يقرأه أحد الموظفين.',
      ),
      t(
        'Giver du din e-mail til et bidrag, får du en kort mail, når der sker noget med det. Den siger, hvad der er sket, og hverken hvad du skrev eller din kode. I hver mail er der et link, som sletter din adresse. Demonstrationen sender ingen mails: De bliver liggende som filer på maskinen, indtil din adresse bliver slettet.',
        'If you give your email address with a contribution, you get a short email when something happens to it. It says what has happened, and neither what you wrote nor your code. Each one has a link that erases your address. The demonstration sends no emails: they stay on the machine as files until your address is erased.',
        'إن ذكرتم بريدكم الإلكتروني مع مساهمة، تصلكم رسالة قصيرة حين يحدث فيها شيء. وتذكر ما حدث، لا ما كتبتموه ولا رمزكم. وفي كل رسالة رابط يمحو عنوانكم. أما العرض التجريبي فلا يرسل رسائل، بل تبقى ملفات على الجهاز إلى أن يُمحى عنوانكم.',
      ),
      t(
        'Støtter du et bidrag, gemmer din browser et tilfældigt tal for det ene bidrag (sammen-support: og bidragets id), så du kan fortryde. Vi gemmer kun et aftryk af tallet, som ikke viser, hvem du er, eller hvad du ellers støtter.',
        'If you support a contribution, your browser keeps a random number for that one contribution (sammen-support: and the contribution’s id), so that you can change your mind. We keep only a fingerprint of the number, which shows neither who you are nor what else you support.',
        'إذا أيّدتم مساهمة، يحفظ متصفحكم رقمًا عشوائيًا لتلك المساهمة وحدها (sammen-support: ومعرّف المساهمة) كي تتمكنوا من التراجع. ولا نحفظ نحن سوى بصمة للرقم لا تُظهر من أنتم ولا ما تؤيدونه غير ذلك.',
      ),
      t(
        'Skriv aldrig CPR-nummer. Formularen siger til, hvis den finder et, og sender det ikke.',
        'Never write a CPR number. The form tells you if it finds one, and does not send it.',
        'لا تكتبوا رقم CPR أبدًا. تنبّهكم الاستمارة إن وجدت رقمًا كهذا ولا ترسله.',
      ),
    ],
  },
  {
    title: t('Hvad gemmer vi ikke?', 'What do we not keep?', 'ماذا لا نحفظ؟'),
    text: [
      t(
        'Det, du skriver, før du sender det. Beder du om at se, om andre har skrevet det samme, bliver teksten sendt for at lede og derefter glemt.',
        'What you write before you send it. If you ask to see whether others have written the same, the text is sent to be looked up and then forgotten.',
        'ما تكتبونه قبل إرساله. وإن طلبتم معرفة ما إذا كان آخرون قد كتبوا الشيء نفسه، يُرسَل النص للبحث ثم يُنسى.',
      ),
      t(
        'Din IP-adresse. Siderne sætter ingen cookies, før du selv gør noget, og henter intet fra andre end den maskine, de ligger på.',
        'Your IP address. The pages set no cookies before you do something yourself, and fetch nothing from anywhere but the machine they are on.',
        'عنوان IP الخاص بكم. لا تضع الصفحات أي ملفات تعريف ارتباط قبل أن تقوموا بفعل ما، ولا تجلب شيئًا من غير الجهاز الذي توجد عليه.',
      ),
    ],
  },
  {
    title: t('Hvor længe?', 'For how long?', 'إلى متى؟'),
    text: [
      t(
        `Navn og e-mail sletter serveren, når der er gået ${contactDays} dage, siden du sendte dem. Derefter kan kommunen ikke skrive til dig mere.`,
        `The server erases name and email when ${contactDays} days have passed since you sent them. After that the municipality cannot write to you any more.`,
        `يمحو الخادم الاسم والبريد الإلكتروني بعد مرور ${contactDays} يومًا على إرسالكم لهما، ولا يمكن للبلدية بعد ذلك أن تكتب إليكم.`,
      ),
      t(
        `Et bidrag, som andre ikke kan læse, bliver slettet ${unpublishedDays} dage efter, at der sidst skete noget med det. Det gælder også, hvis det er afvist, eller hvis ingen har læst det.`,
        `A contribution that others cannot read is erased ${unpublishedDays} days after anything last happened with it. That also goes for one that was rejected, or that nobody has read.`,
        `أما المساهمة التي لا يستطيع الآخرون قراءتها فتُمحى بعد ${unpublishedDays} يوم من آخر شيء حدث فيها، حتى لو رُفضت أو لم يقرأها أحد.`,
      ),
      t(
        'Gælder det noget, der kommer, en tilmelding, et lokale eller en lodtrækning, tæller dagene først, når det er forbi.',
        'If it is about something to come, an activity, a room or a draw, the days count from when that is over.',
        'وإذا كان الأمر يتعلق بشيء قادم، كنشاط أو مكان أو قرعة، فلا تُحسب الأيام إلا بعد انتهائه.',
      ),
      t(
        `Et bidrag, som alle kan læse, bliver taget ned og slettet ${years} år efter, at det blev offentliggjort. Koden på din kvittering virker så ikke mere.`,
        `A contribution that everybody can read is taken down and erased ${years} years after it was published. The code on your receipt then no longer works.`,
        `والمساهمة التي يستطيع الجميع قراءتها تُزال وتُمحى بعد ${years} سنوات من نشرها، ولا يعمل رمز إيصالكم بعد ذلك.`,
      ),
      t(
        'Tilbage står kun, at der var et bidrag, hvornår og om hvad, og et aftryk, som ikke kan læses. Serveren ser efter hver time. De opdigtede bidrag er ingens og bliver stående.',
        'All that is left is that there was a contribution, when and about what, and a fingerprint that cannot be read. The server looks every hour. The made-up contributions are nobody’s, and stay.',
        'ولا يبقى سوى أنه كانت هناك مساهمة ومتى وعمّا كانت، وبصمة لا يمكن قراءتها. ويتحقق الخادم من ذلك كل ساعة. أما المساهمات المختلقة فليست لأحد وتبقى.',
      ),
    ],
  },
  {
    title: t('Kan du fortryde?', 'Can you change your mind?', 'هل يمكنكم التراجع؟'),
    text: [
      t(
        'Ja. Med koden på din kvittering kan du når som helst se dit bidrag og trække det tilbage. Så forsvinder det fra siden, og navn og e-mail bliver slettet med det samme.',
        'Yes. With the code on your receipt you can see your contribution and withdraw it at any time. It then disappears from the page, and name and email are erased at once.',
        'نعم. بالرمز المكتوب في إيصالكم يمكنكم في أي وقت الاطلاع على مساهمتكم وسحبها، فتختفي من الصفحة ويُمحى الاسم والبريد الإلكتروني فورًا.',
      ),
      t(
        'Er du utilfreds med, hvordan en myndighed behandler dine oplysninger, kan du klage til Datatilsynet.',
        'If you are unhappy with how an authority handles your data, you can complain to the Danish Data Protection Agency, Datatilsynet.',
        'إن لم تكونوا راضين عن طريقة تعامل جهة رسمية مع بياناتكم، فيمكنكم التقدم بشكوى إلى هيئة حماية البيانات الدنماركية Datatilsynet.',
      ),
    ],
  },
];

/** What happens to personal data in the demonstration; every space points here. */
export const privacy: Page = {
  path: '/privatliv/',
  title: t('Privatliv – Sammen', 'Privacy – Sammen', 'الخصوصية – Sammen'),
  description: lead,
  styles: ['front'],
  body: (locale) =>
    plainFrame(
      '/privatliv/',
      locale,
      title,
      lead,
      html`${sections.map(
        (section) =>
          html`<section>
            <h2>${say(section.title, locale)}</h2>
            ${section.text.map((paragraph) => html`<p>${say(paragraph, locale)}</p>`)}
          </section>`,
      )}`,
    ),
};
