import type {HearingContent} from '../../../server/src/content/shape.js';
import {inDays} from '../dates.js';
import {t} from '../text.js';

const contact = t(
  'Nåede du det ikke? Skriv til albertslund@albertslund.dk, så ser vi, hvad vi kan gøre.',
  'Were you too late? Write to albertslund@albertslund.dk, and we will see what we can do.',
  'هل فاتكم الموعد؟ اكتبوا إلى albertslund@albertslund.dk وسننظر في ما يمكننا فعله.',
);

/** Made-up examples: one hearing that is open, and one that is over, with the reply. */
export const hearings: HearingContent[] = [
  {
    id: 'faellesskab-2027',
    title: t('Næste fællesskabspolitik', 'The next community policy', 'سياسة الروابط المجتمعية القادمة'),
    summary: t(
      'Eksempel: Den politik, vi har, gælder til og med 2026. Her er de første tanker om den næste. Hvad skal blive, og hvad mangler?',
      'An example: the policy that we have holds until the end of 2026. These are the first thoughts on the next one. What should stay, and what is missing?',
      'مثال: تسري سياستنا الحالية حتى نهاية 2026. هذه أولى الأفكار للسياسة القادمة. ما الذي ينبغي أن يبقى وما الذي ينقص؟',
    ),
    kind: 'prehearing',
    opens: inDays(-12, '8:00'),
    closes: inDays(16, '12:00'),
    form: 'hearing-answer',
    sections: [
      {
        id: 'moedes',
        title: t('Steder at mødes', 'Places to meet', 'أماكن اللقاء'),
        text: t(
          'Flere skal kunne mødes uden at bestille et lokale først. Stadion og Sundhedshuset kan åbnes for flere på skift.\n\nVi spørger: Hvor går du hen i dag, og hvor ville du gerne kunne gå hen?',
          'More people should be able to meet without booking a room first. The stadium and Sundhedshuset can be opened to more people in turns.\n\nWe ask: where do you go today, and where would you like to be able to go?',
          'ينبغي أن يتمكن عدد أكبر من اللقاء دون حجز قاعة مسبقًا. يمكن فتح الملعب وSundhedshuset لعدد أكبر بالتناوب.\n\nنسأل: إلى أين تذهبون اليوم وإلى أين تودون أن تذهبوا؟',
        ),
      },
      {
        id: 'sprog',
        title: t('Sprog og velkomst', 'Language and welcome', 'اللغة والترحيب'),
        text: t(
          'Her bor mere end 100 nationaliteter. Den, der er ny i byen eller i sproget, skal kunne være med fra første dag.',
          'More than 100 nationalities live here. Those who are new to the city or the language should be able to join in from the first day.',
          'تعيش هنا أكثر من 100 جنسية. ينبغي أن يتمكن الجديد في المدينة أو اللغة من المشاركة منذ اليوم الأول.',
        ),
      },
      {
        id: 'begynde',
        title: t('Lettere at begynde', 'Easier to begin', 'بداية أسهل'),
        text: t(
          'Den, der får en ide, skal møde én indgang og én, der hjælper.',
          'Whoever has an idea should meet one way in and one person who helps.',
          'ينبغي أن يجد صاحب الفكرة مدخلًا واحدًا وشخصًا واحدًا يساعده.',
        ),
      },
    ],
    documents: [
      {
        title: t('Den politik, der gælder nu', 'The policy that holds now', 'السياسة السارية الآن'),
        url: 'https://albertslund.dk/',
        note: t('Hjemmeside', 'Website', 'موقع إلكتروني'),
      },
    ],
    contact,
  },
  {
    id: 'groen-dag',
    title: t('Grøn Dag i hele byen', 'Grøn Dag in the whole city', 'Grøn Dag في المدينة كلها'),
    summary: t(
      'Eksempel: Skal Grøn Dag holdes ét sted eller i hvert kvarter?',
      'An example: should Grøn Dag be held in one place or in every quarter?',
      'مثال: هل يُقام Grøn Dag في مكان واحد أم في كل حي؟',
    ),
    kind: 'hearing',
    opens: inDays(-70, '8:00'),
    closes: inDays(-40, '12:00'),
    form: 'hearing-answer',
    sections: [
      {
        id: 'kvarterer',
        title: t('Et program i hvert kvarter', 'A programme in every quarter', 'برنامج في كل حي'),
        text: t(
          'Forslaget er, at hvert kvarter laver sit eget program, og at vi samles på torvet til sidst.',
          'The proposal is that every quarter makes its own programme, and that we gather in the square at the end.',
          'المقترح أن يضع كل حي برنامجه وأن نجتمع في الساحة في الختام.',
        ),
      },
      {
        id: 'tilgaengelighed',
        title: t('Så alle kan komme', 'So that everyone can come', 'ليتمكن الجميع من الحضور'),
        text: t(
          'Alle steder skal have trinfri adgang og et roligt sted at sidde.',
          'All places are to have step-free access and a quiet place to sit.',
          'ينبغي أن يكون في كل مكان دخول بلا درجات وركن هادئ للجلوس.',
        ),
      },
    ],
    documents: [],
    contact,
    reply: {
      text: t(
        'Tak for svarene. De fleste vil have både kvarter og torv, så det får vi: kvartererne om formiddagen og torvet fra klokken 14.\n\nHvert kvarter får en kontaktperson, og alle steder får trinfri adgang.',
        'Thank you for the answers. Most of you want both the quarters and the square, so we will have both: the quarters in the morning and the square from 2 pm.\n\nEvery quarter gets a contact person, and all places get step-free access.',
        'شكرًا على إجاباتكم. يريد معظمكم الأحياء والساحة معًا، وهذا ما سيكون: الأحياء صباحًا والساحة من الثانية ظهرًا.\n\nسيكون لكل حي شخص للتواصل، وستكون كل الأماكن بلا درجات.',
      ),
      at: inDays(-20, '9:00'),
    },
  },
];
