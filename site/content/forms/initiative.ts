import type {FormContent, Localized} from '../../../server/src/content/shape.js';
import {t} from '../text.js';
import {choices, emailField, longText, nameField, shortText} from './fields.js';

const needs = [
  {value: 'people', label: t('Flere, der vil være med', 'More people who want to join', 'أشخاص آخرون يرغبون في المشاركة')},
  {value: 'room', label: t('Et lokale eller en plads', 'A room or an outdoor space', 'قاعة أو ساحة')},
  {value: 'equipment', label: t('Borde, udstyr eller redskaber', 'Tables, equipment or tools', 'طاولات أو معدات أو أدوات')},
  {value: 'advice', label: t('En at spørge til råds', 'Someone to ask for advice', 'من نستشيره')},
  {value: 'word', label: t('At flere hører om det', 'That more people hear about it', 'أن يسمع به عدد أكبر من الناس')},
];

/** "Start et initiativ": an idea that looks for people. */
export const initiative = (intro: Localized): FormContent => ({
  kind: 'initiative',
  title: t('Start et initiativ', 'Start an initiative', 'أطلقوا مبادرة'),
  intro,
  send: t('Send din ide', 'Send your idea', 'إرسال الفكرة'),
  published: true,
  next: [
    t(
      'Gem koden på din kvittering. Med den kan du følge din ide.',
      'Keep the code on your receipt. With it you can follow your idea.',
      'احتفظوا بالرمز المكتوب في إيصالكم، فبه يمكنكم متابعة فكرتكم.',
    ),
    t(
      'En medarbejder læser ideen og skriver til dig om, hvad kommunen kan hjælpe med.',
      'A member of staff reads the idea and writes to you about what the municipality can help with.',
      'يقرأ أحد موظفي البلدية الفكرة ويكتب إليكم بما يمكن أن تساعد به البلدية.',
    ),
    t(
      'Ideen bliver vist uden dit navn, så andre kan melde sig til at være med.',
      'The idea is shown without your name, so that others can offer to join in.',
      'تُنشر الفكرة من دون اسمكم حتى يتمكن الآخرون من الانضمام إليها.',
    ),
  ],
  threshold: 25,
  fields: [
    shortText({
      name: 'title',
      label: t('Hvad skal det hedde?', 'What is it to be called?', 'ماذا تسمّونها؟'),
      required: true,
      minLength: 3,
      maxLength: 80,
    }),
    longText({
      name: 'text',
      label: t('Hvad er din ide?', 'What is your idea?', 'ما فكرتكم؟'),
      help: t(
        'Den behøver ikke være færdig. Fortæl, hvad du forestiller dig.',
        'It does not have to be finished. Tell us what you have in mind.',
        'ليس من الضروري أن تكون مكتملة. أخبرونا بما تتصورونه.',
      ),
      required: true,
      minLength: 3,
    }),
    shortText({
      name: 'audience',
      label: t('Hvem er det for?', 'Who is it for?', 'لمن هذه الفكرة؟'),
      maxLength: 200,
    }),
    shortText({name: 'place', label: t('Hvor skal det foregå?', 'Where will it take place?', 'أين ستُقام؟')}),
    choices({
      name: 'needs',
      label: t('Hvem eller hvad har du brug for?', 'Who or what do you need?', 'مَن أو ماذا تحتاجون؟'),
      help: t('Vælg gerne flere.', 'Choose as many as you like.', 'يمكنكم اختيار أكثر من إجابة.'),
      choices: needs,
    }),
    choices({
      name: 'seeks',
      label: t('Hvordan kan andre være med?', 'How can others join in?', 'كيف يمكن للآخرين الانضمام؟'),
      help: t('Vælg gerne flere.', 'Choose as many as you like.', 'يمكنكم اختيار أكثر من إجابة.'),
      choices: 'levels',
    }),
    nameField(true),
    emailField(
      true,
      t(
        'Vi bruger den til at svare dig og til at skrive, når nogen vil være med. Ingen andre ser den.',
        'We use it to reply to you, and to write when somebody wants to join. Nobody else sees it.',
        'نستخدمه للرد عليكم ولإبلاغكم حين يريد أحد الانضمام. ولا يراه أحد غيرنا.',
      ),
    ),
  ],
});
