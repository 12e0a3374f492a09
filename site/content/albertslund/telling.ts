import type {TellingContent} from '../../../server/src/content/telling.js';
import {t} from '../text.js';
import {budgets} from './budgets.js';
import {draws} from './draws.js';
import {rooms} from './rooms.js';

/** The UN goals at the centre of Albertslund's vision, and what has been adopted on the way to it. */
export const telling: TellingContent = {
  ...{budgets, rooms, draws},
  goals: {
    title: t('Verdensmål i centrum', 'Global goals at the centre', 'أهداف عالمية في المركز'),
    items: [
      {
        number: 11,
        title: t('Bæredygtige byer og lokalsamfund', 'Sustainable cities and communities', 'مدن ومجتمعات محلية مستدامة'),
        body: t(
          'Visionen er den bæredygtige by for børnene, det grønne og fællesskaber.',
          'The vision is the sustainable city for the children, the green and the communities.',
          'الرؤية هي المدينة المستدامة من أجل الأطفال والخضرة والروابط المجتمعية.',
        ),
      },
      {
        number: 17,
        title: t('Partnerskaber for handling', 'Partnerships for the goals', 'عقد الشراكات لتحقيق الأهداف'),
        body: t(
          'Borgere, frivillige og foreninger skal lettere kunne sætte noget i gang, der samler folk.',
          'It is to be easier for citizens, volunteers and associations to start something that brings people together.',
          'ينبغي أن يسهل على المواطنين والمتطوعين والجمعيات بدء ما يجمع الناس.',
        ),
      },
      {
        number: 16,
        title: t('Fred, retfærdighed og stærke institutioner', 'Peace, justice and strong institutions', 'السلام والعدل والمؤسسات القوية'),
        body: t(
          'Borgerne skal kunne tage del i det demokratiske liv, eller være repræsenteret i det.',
          'Citizens are to be able to take part in democratic life, or be represented in it.',
          'ينبغي أن يتمكن المواطنون من المشاركة في الحياة الديمقراطية أو أن يكونوا ممثلين فيها.',
        ),
      },
    ],
  },
  documents: {
    title: t('Strategier og politikker', 'Strategies and policies', 'استراتيجيات وسياسات'),
    items: [
      {
        id: 'mere-albertslund',
        title: t(
          'Mere Albertslund – Verdensmål for en by i balance',
          'Mere Albertslund – Verdensmål for en by i balance',
          'Mere Albertslund – Verdensmål for en by i balance',
        ),
        kind: t('Planstrategi', 'Plan strategy', 'استراتيجية تخطيط'),
        summary: t(
          'På én gang Lokal Agenda 21-strategi og kommuneplanstrategi.',
          'A Local Agenda 21 strategy and a municipal plan strategy at once.',
          'استراتيجية جدول الأعمال المحلي 21 واستراتيجية المخطط البلدي في آن واحد.',
        ),
        adopted: '2020-05-12',
        writtenIn: 'da',
      },
      {
        id: 'faelles-om-albertslund',
        title: t('Fælles om Albertslund', 'Fælles om Albertslund', 'Fælles om Albertslund'),
        kind: t('Politik', 'Policy', 'سياسة'),
        summary: t(
          'Om medborgerskab, fællesskab og lige deltagelse. Den blev til sammen med borgerne, fra et fællesskabslaboratorium til forhøringer, og undervejs fik de at vide, hvad deres bidrag førte til.',
          'On citizenship, community and equal participation. It was made with the citizens, from a community laboratory to pre-hearings, and along the way they were told what their contributions led to.',
          'عن المواطنة والروابط المجتمعية والمشاركة المتكافئة. وُضعت مع المواطنين، من مختبر مجتمعي إلى جلسات استماع تمهيدية، وعرفوا في أثناء ذلك ما أدت إليه مساهماتهم.',
        ),
        writtenIn: 'da',
      },
      {
        id: 'faellesskabspolitik',
        title: t('Fællesskabspolitik', 'Fællesskabspolitik', 'Fællesskabspolitik'),
        kind: t('Politik', 'Policy', 'سياسة'),
        summary: t(
          'To målsætninger, syv fælles værdier og en stige med fire slags deltagelse.',
          'Two objectives, seven shared values and a ladder of four kinds of participation.',
          'هدفان، وسبع قيم مشتركة، وسُلّم من أربعة أنواع للمشاركة.',
        ),
        adopted: '2023',
        until: '2026',
        writtenIn: 'da',
      },
    ],
  },
  facts: {
    title: t('Vidste du?', 'Did you know?', 'هل تعلم؟'),
    items: [
      {
        id: 'nationaliteter',
        amount: 100,
        qualifier: 'more',
        unit: t('nationaliteter', 'nationalities', 'جنسية'),
        text: t('bor i Albertslund', 'live in Albertslund', 'تعيش في ألبرتسلوند'),
      },
      {
        id: 'vaerdier',
        amount: 7,
        unit: t('fælles værdier', 'shared values', 'قيم مشتركة'),
        text: t('for, hvordan vi mødes', 'for how people meet', 'للقاء الناس'),
      },
      {
        id: 'anledninger',
        text: t(
          'Grøn Dag, børnefestugen og markedsdagene er anledninger til at mødes',
          'Grøn Dag, the children’s festival week and the market days are occasions to meet',
          'اليوم الأخضر وأسبوع احتفالات الأطفال وأيام السوق مناسبات للقاء',
        ),
      },
    ],
  },
};
