import type {FormContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';
import {choice, emailField, longText, nameField, period} from './fields.js';

/** "Bed om at låne": somebody needs a room for some hours. Nobody else can have them until the municipality has answered. */
export const room: FormContent = {
  kind: 'room',
  title: t('Bed om at låne et lokale', 'Ask to borrow a room', 'اطلبوا استعارة مكان'),
  intro: t(
    'Tiden er holdt til dig, når du har sendt. Så svarer kommunen.',
    'The time is kept for you once you have sent this. Then the municipality answers.',
    'يُحجز الوقت لكم بعد الإرسال، ثم ترد البلدية.',
  ),
  send: t('Bed om at låne', 'Ask to borrow', 'أرسلوا الطلب'),
  published: false,
  next: [
    t(
      'En medarbejder læser, hvad lokalet skal bruges til.',
      'A member of staff reads what the room is for.',
      'يقرأ أحد الموظفين الغرض من استعمال المكان.',
    ),
    t(
      'Du ser svaret med koden på din kvittering.',
      'You see the answer with the code on your receipt.',
      'ترون الرد بالرمز المكتوب في إيصالكم.',
    ),
    t(
      'Bliver det ikke til noget, så træk det tilbage med koden. Så kan andre få tiden.',
      'If nothing comes of it, withdraw it with the code. Then others can have the time.',
      'إن لم تعودوا بحاجة إليه فاسحبوا الطلب بالرمز، ليستفيد غيركم من الوقت.',
    ),
  ],
  fields: [
    choice({name: 'room', label: t('Lokale', 'Room', 'المكان'), required: true, choices: 'rooms'}),
    period({
      name: 'time',
      label: t('Hvornår', 'When', 'الوقت'),
      help: t(
        'Tiden vælger du på listen over lokaler. Vil du have en anden, så vælg den dér.',
        'You choose the time in the list of rooms. If you want another one, choose it there.',
        'تختارون الوقت من قائمة الأماكن. وإن أردتم وقتًا آخر فاختاروه هناك.',
      ),
    }),
    longText({
      name: 'text',
      label: t('Hvad skal I bruge lokalet til?', 'What do you need the room for?', 'لأي غرض تحتاجون المكان؟'),
      help: t('For eksempel fællesspisning for 30.', 'For example a shared meal for 30.', 'مثلًا وجبة مشتركة لثلاثين شخصًا.'),
      ...{required: true, maxLength: 1000},
    }),
    nameField(true),
    emailField(
      true,
      t(
        'Vi bruger den kun til at skrive til dig om lokalet.',
        'We use it only to write to you about the room.',
        'نستخدمه فقط للكتابة إليكم بشأن المكان.',
      ),
    ),
  ],
};
