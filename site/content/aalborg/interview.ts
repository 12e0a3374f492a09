import type {InterviewContent} from '../../../server/src/content/telling.js';
import {name, t} from '../text.js';

/** What the mayor was asked when the campaign was over; his answers are retold, not quoted. */
export const interview: InterviewContent = {
  id: 'borgmesteren',
  title: t('Fire spørgsmål til borgmesteren', 'Four questions for the mayor', 'أربعة أسئلة لرئيس البلدية'),
  person: name('Thomas Kastrup-Larsen'),
  role: t('borgmester i Aalborg', 'mayor of Aalborg', 'رئيس بلدية ألبورغ'),
  date: '2019',
  intro: t(
    'Svarene er genfortalt med demonstrationens egne ord.',
    'The answers are retold in this demonstration’s own words.',
    'الأجوبة مروية بكلمات هذا العرض.',
  ),
  questions: [
    {
      question: t(
        'Hvor vigtigt var det, at borgerne gik ind i det?',
        'How important was it that the citizens took part?',
        'ما أهمية مشاركة المواطنين؟',
      ),
      answer: [
        t(
          'Det var selve grundlaget. Uden 5.441 input havde der ikke været noget at bygge en fortælling på.',
          'It was the very foundation. Without 5,441 inputs there would have been nothing to build a story on.',
          'كانت الأساس نفسه. فلولا 5,441 مساهمة لما كان هناك ما تُبنى عليه القصة.',
        ),
      ],
    },
    {
      question: t('Hvilke resultater springer i øjnene?', 'Which results stand out?', 'ما أبرز النتائج؟'),
      answer: [
        t(
          'Infrastrukturen lyste helt rødt på kortet over input: køerne ved Limfjordstunnelen, ønsket om en tredje Limfjordsforbindelse og +Bussen til universitetet og det nye hospital.',
          'Infrastructure shone completely red on the map of inputs: the queues at the Limfjord tunnel, the wish for a third crossing, and the +Bussen line to the university and the new hospital.',
          'توهّجت البنية التحتية بالأحمر تمامًا على خريطة المساهمات: الازدحام عند نفق ليمفيورد، والرغبة في معبر ثالث، وخط +Bussen إلى الجامعة والمستشفى الجديد.',
        ),
        t(
          'Ved siden af stod de grønne ønsker og en bekymring for, at der bygges for tæt og for højt.',
          'Beside it stood the green wishes, and a worry that building is too dense and too tall.',
          'وإلى جانبها الرغبات الخضراء، والقلق من أن البناء صار كثيفًا وعاليًا أكثر مما ينبغي.',
        ),
      ],
    },
    {
      question: t('Hvad er folk glade for?', 'What are people happy about?', 'ما الذي يُسعد الناس؟'),
      answer: [
        t(
          'De store begivenheder bliver nævnt igen og igen, The Tall Ships Races for eksempel, og iværksætterne peger på GrowAAL.',
          'The great events are named again and again, The Tall Ships Races for example, and entrepreneurs point to GrowAAL.',
          'تتكرر الإشارة إلى الفعاليات الكبرى مثل The Tall Ships Races، ويشير رواد الأعمال إلى GrowAAL.',
        ),
      ],
    },
    {
      question: t('Hvad skal resultatet bruges til?', 'How will the result be used?', 'كيف ستُستخدم النتيجة؟'),
      answer: [
        t(
          'De fem pejlemærker er det, kommunen styrer efter, når den lægger planer, og løftet er det, den kan holdes fast på.',
          'The five guiding goals are what the municipality steers by when it makes plans, and the promise is what it can be held to.',
          'الأهداف الخمسة هي ما تهتدي به البلدية حين تضع خططها، والوعد هو ما يمكن مساءلتها عنه.',
        ),
      ],
    },
  ],
};
