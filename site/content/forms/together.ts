import type {FormContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';
import {choice, emailField, longText, nameField, publicName, reference, shortText} from './fields.js';

const keepCode = t(
  'Gem koden på din kvittering. Med den kan du følge med og fortryde.',
  'Keep the code on your receipt. With it you can follow along and change your mind.',
  'احتفظوا بالرمز المكتوب في إيصالكم، فبه يمكنكم المتابعة والتراجع.',
);
const readFirst = t(
  'En medarbejder læser det, før andre kan se det.',
  'A member of staff reads it before others can see it.',
  'يقرؤه أحد موظفي البلدية قبل أن يراه الآخرون.',
);

/** "Vær med i et initiativ": the address goes to whoever started it, and to nobody else. */
export const join: FormContent = {
  kind: 'join',
  title: t('Vær med i et initiativ', 'Join an initiative', 'انضموا إلى مبادرة'),
  intro: null,
  send: t('Jeg vil være med', 'Count me in', 'أريد الانضمام'),
  published: false,
  next: [
    keepCode,
    t(
      'En medarbejder ser på det, og giver så din e-mail til den, der har startet initiativet. Andre ser den ikke.',
      'A member of staff looks at it, and then gives your email address to whoever started the initiative. Nobody else sees it.',
      'ينظر فيه أحد موظفي البلدية ثم يعطي بريدكم الإلكتروني لمن أطلق المبادرة، ولا يراه غيره.',
    ),
  ],
  fields: [
    reference({name: 'initiative', about: 'initiative', label: t('Initiativet', 'The initiative', 'المبادرة')}),
    choice({
      name: 'level',
      label: t('Hvordan vil du være med?', 'How do you want to take part?', 'كيف تودون المشاركة؟'),
      required: true,
      choices: 'levels',
    }),
    longText({name: 'text', label: t('Hvad kan du bidrage med?', 'What can you contribute?', 'بمَ يمكنكم المساهمة؟'), maxLength: 1000}),
    nameField(false),
    emailField(
      true,
      t('Vi giver den til den, der har startet initiativet.', 'We give it to whoever started the initiative.', 'نعطيه لمن أطلق المبادرة.'),
    ),
  ],
};

/** "Stil et spørgsmål": to the council, the staff and each other. */
export const question: FormContent = {
  kind: 'question',
  title: t('Stil et spørgsmål', 'Ask a question', 'اطرحوا سؤالًا'),
  intro: t(
    'Spørg byrådet, kommunen eller dine naboer. Andre kan svare dig.',
    'Ask the council, the municipality or your neighbours. Others can answer you.',
    'اسألوا المجلس أو البلدية أو جيرانكم، ويمكن للآخرين أن يجيبوكم.',
  ),
  send: t('Send spørgsmålet', 'Send the question', 'إرسال السؤال'),
  published: true,
  next: [keepCode, readFirst],
  fields: [
    longText({
      name: 'text',
      label: t('Hvad vil du spørge om?', 'What do you want to ask?', 'عمّ تودون السؤال؟'),
      required: true,
      minLength: 3,
      maxLength: 600,
    }),
    publicName,
  ],
};

/** "Svar": everybody may, and it says as whom. */
export const reply: FormContent = {
  kind: 'reply',
  title: t('Svar på et spørgsmål', 'Answer a question', 'أجيبوا عن سؤال'),
  intro: null,
  send: t('Send svaret', 'Send the answer', 'إرسال الإجابة'),
  published: true,
  next: [
    keepCode,
    readFirst,
    t(
      'Svarer du for byrådet eller kommunen, spørger vi dig først, om det er dig.',
      'If you answer for the council or the municipality, we first ask you whether it is you.',
      'إذا كنتم تجيبون باسم المجلس أو البلدية فسنتأكد أولًا من أنكم أنتم.',
    ),
  ],
  fields: [
    reference({name: 'question', about: 'question', label: t('Spørgsmålet', 'The question', 'السؤال')}),
    longText({name: 'text', label: t('Dit svar', 'Your answer', 'إجابتكم'), required: true, minLength: 3}),
    choice({
      name: 'role',
      label: t('Du svarer som', 'You answer as', 'تجيبون بصفتكم'),
      required: true,
      choices: [
        {value: 'citizen', label: t('Borger', 'Citizen', 'مواطن')},
        {value: 'association', label: t('Forening', 'Association', 'جمعية')},
        {value: 'council', label: t('Medlem af byrådet', 'Member of the council', 'عضو في المجلس')},
        {value: 'staff', label: t('Ansat i kommunen', 'Municipal staff', 'موظف في البلدية')},
      ],
    }),
    publicName,
  ],
};

/** "Giv et løfte": the words between "Vi" and "sammen". */
export const promise: FormContent = {
  kind: 'promise',
  title: t('Giv et løfte', 'Make a promise', 'قدّموا وعدًا'),
  intro: t(
    '»Vi« og »sammen« står altid. Skriv det, der skal stå imellem.',
    '“We” and “together” always stand. Write what is to stand between them.',
    'كلمتا «نحن» و«معًا» ثابتتان. اكتبوا ما يأتي بينهما.',
  ),
  send: t('Giv løftet', 'Make the promise', 'قدّموا الوعد'),
  published: true,
  next: [keepCode, readFirst],
  fields: [
    shortText({
      name: 'text',
      label: t('Vi … sammen', 'We … together', 'نحن … معًا'),
      help: t('For eksempel: holder gården grøn', 'For example: keep the courtyard green', 'مثلًا: نبقي الفناء أخضر'),
      required: true,
      minLength: 2,
    }),
    publicName,
  ],
};

/** What every municipality asks that lets citizens do things together. */
export const together: readonly FormContent[] = [join, question, reply, promise];
