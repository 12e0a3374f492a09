import type {FormContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';
import {choices, emailField, longText, nameField, shortText} from './fields.js';

/** "Indstil en ildsjæl": somebody names another for honours, who knows of it. Never published. */
export const nomination: FormContent = {
  kind: 'nomination',
  title: t('Indstil en ildsjæl', 'Nominate an enthusiast', 'رشّحوا متحمسًا'),
  intro: t(
    'Hvem får noget til at ske dér, hvor du bor? Spørg først, om det er i orden, og fortæl så, hvorfor det er dem.',
    'Who makes things happen where you live? Ask first whether it is all right, and then tell us why it is them.',
    'من الذي يصنع الحدث حيث تسكنون؟ استأذنوه أولًا، ثم أخبرونا لماذا اخترتموه.',
  ),
  send: t('Send indstillingen', 'Send the nomination', 'إرسال الترشيح'),
  published: false,
  next: [
    t(
      'Gem koden på din kvittering. Med den kan du trække indstillingen tilbage.',
      'Keep the code on your receipt. With it you can withdraw the nomination.',
      'احتفظوا بالرمز المكتوب في إيصالكم، فبه يمكنكم سحب الترشيح.',
    ),
    t(
      'Indstillingen bliver aldrig offentlig. Den, der bliver hædret, bliver spurgt, før navnet står her.',
      'The nomination never becomes public. Whoever is honoured is asked before the name appears here.',
      'لا يُنشر الترشيح أبدًا، ويُستأذن من يُكرَّم قبل أن يظهر اسمه هنا.',
    ),
  ],
  fields: [
    shortText({
      name: 'who',
      label: t('Hvem indstiller du?', 'Whom do you nominate?', 'من ترشّحون؟'),
      help: t('En person eller en gruppe.', 'A person or a group.', 'شخص أو مجموعة.'),
      ...{required: true, private: true, minLength: 2},
    }),
    longText({
      name: 'text',
      label: t('Hvorfor fortjener de en tak?', 'Why do they deserve thanks?', 'لماذا يستحقون الشكر؟'),
      help: t(
        'Fortæl, hvad de gør, og hvad det betyder for andre. Udelad CPR-nummer og oplysninger om helbred.',
        'Tell what they do, and what it means to others. Leave out CPR numbers and details of health.',
        'أخبرونا بما يفعلونه وبما يعنيه ذلك للآخرين. لا تذكروا رقم CPR ولا معلومات صحية.',
      ),
      ...{required: true, minLength: 10},
    }),
    choices({
      name: 'knows',
      label: t('Har du spurgt?', 'Have you asked?', 'هل استأذنتم؟'),
      required: true,
      choices: [{value: 'yes', label: t('Den, jeg indstiller, ved det', 'The one I nominate knows of it', 'من أرشّحه يعلم بذلك')}],
    }),
    nameField(true),
    emailField(
      true,
      t(
        'Vi bruger den kun til at skrive til dig om indstillingen.',
        'We use it only to write to you about the nomination.',
        'نستخدمه فقط للكتابة إليكم بشأن الترشيح.',
      ),
    ),
  ],
};
