import type {FormContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';
import {choice, emailField, longText, nameField} from './fields.js';

/** "Vær med": somebody wants to take part in an activity, at a level of their own choosing. Never published. */
export const signup: FormContent = {
  kind: 'signup',
  title: t('Vær med', 'Join in', 'انضموا إلينا'),
  intro: t(
    'Vælg, hvad du vil være med til, og hvordan. Alle fire måder er lige meget værd.',
    'Choose what you want to take part in, and how. All four ways are worth the same.',
    'اختاروا ما تريدون المشاركة فيه وكيف. الطرق الأربع متساوية في قيمتها.',
  ),
  send: t('Meld dig til', 'Sign up', 'تسجيل المشاركة'),
  published: false,
  next: [
    t(
      'Gem koden på din kvittering. Med den kan du melde fra igen.',
      'Keep the code on your receipt. With it you can cancel again.',
      'احتفظوا بالرمز المكتوب في إيصالكم، فبه يمكنكم إلغاء المشاركة.',
    ),
    t(
      'Har du skrevet din e-mail, hører du fra dem, der står for aktiviteten, om tid, sted og din opgave.',
      'If you gave your email address, those who run the activity write to you about time, place and your part in it.',
      'إن ذكرتم بريدكم الإلكتروني فسيكتب إليكم المسؤولون عن النشاط بشأن الموعد والمكان ودوركم فيه.',
    ),
    t('Din tilmelding bliver aldrig offentlig.', 'Your sign-up never becomes public.', 'لا يُنشر تسجيلكم على العموم أبدًا.'),
  ],
  fields: [
    choice({
      name: 'activity',
      label: t('Hvad vil du være med til?', 'What do you want to take part in?', 'فيمَ تودون المشاركة؟'),
      required: true,
      choices: 'activities',
    }),
    choice({
      name: 'level',
      label: t('Hvordan vil du være med?', 'How do you want to take part?', 'كيف تودون المشاركة؟'),
      required: true,
      choices: 'levels',
    }),
    longText({
      name: 'text',
      label: t('Er der noget, vi skal vide?', 'Is there anything we should know?', 'هل هناك ما ينبغي أن نعرفه؟'),
      help: t(
        'For eksempel at du kommer med en ven eller har brug for en tolk.',
        'For example that you are bringing a friend or need an interpreter.',
        'مثلًا أنكم ستأتون مع صديق أو أنكم بحاجة إلى مترجم.',
      ),
      maxLength: 500,
    }),
    nameField(true),
    emailField(
      false,
      t(
        'Så skriver vi til dig om aktiviteten, og når der bliver en plads, hvis du står på venteliste.',
        'Then we write to you about the activity, and when there is a place if you are on the waiting list.',
        'عندئذ نكتب إليكم بشأن النشاط، وحين يتوفر مكان إن كنتم على قائمة الانتظار.',
      ),
    ),
  ],
};
