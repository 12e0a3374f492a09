import {vallensbaek as space} from '../content/vallensbaek/space.js';
import {t} from '../content/text.js';
import {municipalPage} from './municipal.js';

export const vallensbaek = municipalPage({
  space,
  wordmark: 'Vallensbæk Kommune',
  parent: t('Mål og politikker', 'Goals and policies', 'الأهداف والسياسات'),
  kicker: t('Mål 8', 'Goal 8', 'الهدف 8'),
  title: t('Alle kan bidrage', 'Everyone can contribute', 'الجميع يستطيع المساهمة'),
  lead: t(
    'Foreninger, ildsjæle og naboer får ting til at ske. Her står, hvad kommunen vil gøre for, at det bliver lettere, og her kan du sige, hvad der mangler.',
    'Associations, enthusiasts and neighbours make things happen. Here is what the municipality will do to make it easier, and here you can say what is missing.',
    'الجمعيات والمتحمسون والجيران هم من يصنعون الحدث. هنا تجدون ما ستفعله البلدية لتسهيل ذلك، وهنا يمكنكم أن تقولوا ما الذي ينقص.',
  ),
  intro: [
    t(
      'En kommune bliver ikke til på rådhuset alene. Den bliver til i gymnastiksalen en torsdag aften, i brugerbestyrelsen og i foreningen, der mangler en nøgle.',
      'A municipality is not made at the town hall alone. It is made in the gym on a Thursday evening, in the user board, and in the association that needs a key.',
      'لا تُصنع البلدية في مبناها وحده، بل في قاعة الرياضة مساء الخميس، وفي مجلس المستخدمين، وفي الجمعية التي تحتاج إلى مفتاح.',
    ),
    t(
      'Mål 8 samler fem løfter til dem, der giver af deres tid. Læs dem, og hjælp kommunen med at holde dem.',
      'Goal 8 gathers five promises to those who give of their time. Read them, and help the municipality keep them.',
      'يجمع الهدف 8 خمسة وعود لمن يبذلون وقتهم. اقرؤوها وساعدوا البلدية على الوفاء بها.',
    ),
  ],
  goals: t('Fem løfter', 'Five promises', 'خمسة وعود'),
  visions: ['maal-8'],
  facts: [
    {
      term: t('Hvad', 'What', 'ماذا'),
      text: t('Mål 8, med fem forpligtelser', 'Goal 8, with five commitments', 'الهدف 8 بالتزاماته الخمسة'),
    },
    {
      term: t('Hvem', 'Who', 'مَن'),
      text: t(
        'Borgere, foreninger, ildsjæle, erhvervsliv og andre samarbejdspartnere',
        'Citizens, associations, enthusiasts, business and other partners',
        'المواطنون والجمعيات والمتحمسون وقطاع الأعمال وسائر الشركاء',
      ),
    },
    {
      term: t('Hvordan', 'How', 'كيف'),
      text: t(
        'Foreningsguider, lokaler efter skoletid, nyhedsplatforme, møder mellem foreninger og erhvervsliv, hæder',
        'Association guides, rooms after school hours, news platforms, meetings of associations and business, honours',
        'أدلة للجمعيات، وقاعات بعد الدوام، ومنصات للأخبار، ولقاءات بين الجمعيات وقطاع الأعمال، وتكريم',
      ),
    },
    {term: t('Sidst opdateret', 'Last updated', 'آخر تحديث'), text: t('20. august 2014', '20 August 2014', '20 أغسطس 2014')},
  ],
  contact: null,
  official: {url: 'https://www.vallensbaek.dk/', label: 'vallensbaek.dk'},
});
