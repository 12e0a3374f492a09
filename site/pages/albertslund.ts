import {albertslund as space} from '../content/albertslund/space.js';
import {t} from '../content/text.js';
import {html} from '../html.js';
import {municipalPage} from './municipal.js';

export const albertslund = municipalPage({
  space,
  wordmark: 'Albertslund',
  parent: t('Byens visioner og politikker', 'The city’s visions and policies', 'رؤى المدينة وسياساتها'),
  kicker: t(
    'Vision 2022-2030 og Fællesskabspolitik 2023-2026',
    'Vision 2022-2030 and Community policy 2023-2026',
    'رؤية 2022-2030 وسياسة الروابط المجتمعية 2023-2026',
  ),
  title: t('Byen, vi deler', 'The city we share', 'المدينة التي نتقاسمها'),
  lead: t(
    'Mere end 100 nationaliteter, én by. Læs, hvor Albertslund er på vej hen, og find din egen måde at være med på.',
    'More than 100 nationalities, one city. Read where Albertslund is heading, and find your own way of taking part.',
    'أكثر من 100 جنسية ومدينة واحدة. اقرؤوا إلى أين تسير ألبرتسلوند، واختاروا طريقتكم في المشاركة.',
  ),
  intro: [
    t(
      'Visionen siger, hvad byen vil være i 2030. Fællesskabspolitikken siger, hvordan vi når dertil sammen: med plads til den, der bare kigger forbi, og til den, der har fået en ide klokken tre om natten.',
      'The vision says what the city wants to be in 2030. The community policy says how we get there together: with room for those who just look in, and for those who had an idea at three in the morning.',
      'تقول الرؤية ما تريد المدينة أن تكون عليه في 2030، وتقول سياسة الروابط المجتمعية كيف نصل إلى ذلك معًا: بمتسع لمن يمر زائرًا فحسب، ولمن خطرت له فكرة في الثالثة فجرًا.',
    ),
    t(
      'Der er mange indgange. Du kan møde op til et borgermøde, svare på en høring, stille et borgerforslag, være med til at prioritere budgettet eller skrive på Forsamlingshuset. Du kan også begynde her.',
      'There are many ways in. You can go to a public meeting, answer a hearing, put forward a citizens’ proposal, help prioritise the budget or write on Forsamlingshuset. You can also begin here.',
      'المداخل كثيرة. يمكنكم حضور لقاء عام، أو المشاركة في جلسة استماع، أو تقديم مقترح، أو المساهمة في ترتيب أولويات الميزانية، أو الكتابة على منصة Forsamlingshuset. ويمكنكم أيضًا أن تبدؤوا من هنا.',
    ),
  ],
  goals: t('Målsætninger', 'Objectives', 'الأهداف'),
  visions: ['vision-2022-2030', 'faellesskabspolitik'],
  facts: [],
  contact: [
    html`<span lang="da">Sekretariat for Politik og Ledelse</span>`,
    html`Nordmarks Allé 1`,
    html`2620 Albertslund`,
    html`<a href="tel:+4543686868"><bdi>+45 4368 6868</bdi></a>`,
    html`<a href="mailto:albertslund@albertslund.dk">albertslund@albertslund.dk</a>`,
  ],
  official: {url: 'https://albertslund.dk/', label: 'albertslund.dk'},
});
