import type {FormContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';
import {choice, emailField, longText, shortText} from './fields.js';

/** An answer to a hearing, as a whole or to a section of it. Published after moderation, with the name that is given for it. */
export const hearingAnswer: FormContent = {
  kind: 'hearing-answer',
  title: t('Svar på en høring', 'Answer a hearing', 'أجيبوا عن جلسة استماع'),
  intro: t(
    'Skriv, hvad byrådet skal vide, før det beslutter sig. Du kan svare på det hele eller på ét afsnit ad gangen.',
    'Write what the council should know before it decides. You can answer all of it, or one section at a time.',
    'اكتبوا ما ينبغي أن يعرفه المجلس قبل أن يقرر. يمكنكم الإجابة عن الموضوع كله أو عن قسم واحد في كل مرة.',
  ),
  send: t('Send høringssvar', 'Send your answer', 'إرسال الإجابة'),
  published: true,
  next: [
    t('En medarbejder læser dit svar.', 'A member of staff reads your answer.', 'يقرأ أحد الموظفين إجابتكم.'),
    t('Derefter kan alle læse det her på siden.', 'Then everyone can read it on this page.', 'بعد ذلك يمكن للجميع قراءتها في هذه الصفحة.'),
    t(
      'Når høringen er slut, svarer kommunen, og det hele samles i et høringsnotat.',
      'When the hearing is over, the municipality replies, and all of it is put together in a report.',
      'عند انتهاء الاستماع ترد البلدية، ويُجمع كل ذلك في تقرير.',
    ),
  ],
  fields: [
    choice({name: 'hearing', label: t('Hvilken høring?', 'Which hearing?', 'أي جلسة استماع؟'), required: true, choices: 'hearings'}),
    choice({name: 'section', label: t('Hvilket afsnit?', 'Which section?', 'أي قسم؟'), choices: 'sections'}),
    longText({
      name: 'text',
      label: t('Dit svar', 'Your answer', 'إجابتكم'),
      help: t('Skriv ikke private oplysninger her.', 'Do not write private details here.', 'لا تكتبوا هنا معلومات خاصة.'),
      required: true,
      minLength: 3,
      maxLength: 10_000,
    }),
    shortText({
      name: 'behalf',
      label: t('På vegne af', 'On behalf of', 'بالنيابة عن'),
      help: t('For eksempel en forening eller et beboerråd.', 'For example an association.', 'مثلًا جمعية أو مجلس سكان.'),
    }),
    shortText({name: 'name', label: t('Navn, som det vises', 'Name as shown', 'الاسم كما يظهر')}),
    emailField(false, t('Bliver ikke vist for andre.', 'Will not be shown to others.', 'لن يظهر للآخرين.')),
  ],
};
