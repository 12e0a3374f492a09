import type {FormContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';
import {emailField, longText, shortText} from './fields.js';

/** "Fortæl en historie": something that happened, told by whoever was there. The name is shown, when one is given. */
export const story: FormContent = {
  kind: 'story',
  title: t('Fortæl en historie', 'Tell a story', 'ارووا قصة'),
  intro: t(
    'Hvad skete der, og hvem gjorde det muligt? Små historier er lige så gode som store.',
    'What happened, and who made it possible? Small stories are just as good as big ones.',
    'ماذا حدث، ومن جعله ممكنًا؟ القصص الصغيرة جيدة مثل الكبيرة.',
  ),
  send: t('Send din historie', 'Send your story', 'إرسال القصة'),
  published: true,
  next: [
    t(
      'Gem koden på din kvittering. Med den kan du følge din historie, og du kan trække den tilbage, når du vil.',
      'Keep the code on your receipt. With it you can follow your story, and withdraw it whenever you like.',
      'احتفظوا بالرمز المكتوب في إيصالكم، فبه يمكنكم متابعة قصتكم وسحبها متى شئتم.',
    ),
    t(
      'En medarbejder læser historien, før andre kan se den. Vi retter ikke i dine ord.',
      'A member of staff reads the story before others can see it. We do not change your words.',
      'يقرأ أحد موظفي البلدية القصة قبل أن يراها الآخرون، ولا نغيّر كلماتكم.',
    ),
  ],
  fields: [
    longText({
      name: 'text',
      label: t('Hvad vil du fortælle?', 'What would you like to tell?', 'ماذا تودون أن ترووا؟'),
      help: t(
        'Lav en tom linje, når noget nyt begynder. Spørg andre, før du fortæller om dem, og udelad CPR-nummer.',
        'Leave an empty line where something new begins. Ask others before you tell about them, and leave out CPR numbers.',
        'اتركوا سطرًا فارغًا عندما تبدأ فكرة جديدة. استأذنوا الآخرين قبل الحديث عنهم، ولا تذكروا رقم CPR.',
      ),
      ...{required: true, minLength: 20, maxLength: 4000},
    }),
    shortText({
      name: 'place',
      label: t('Hvor skete det?', 'Where did it happen?', 'أين حدث ذلك؟'),
      help: t('Skriv ikke din egen adresse.', 'Do not give your own address.', 'لا تكتبوا عنوانكم الشخصي.'),
    }),
    shortText({
      name: 'name',
      label: t('Navn, som det skal stå', 'Name as it is to be shown', 'الاسم كما تودون أن يظهر'),
      help: t(
        'Alle kan se det. Et fornavn er nok, og du kan lade feltet være tomt.',
        'Everyone can see it. A first name will do, and you can leave it empty.',
        'يراه الجميع. يكفي الاسم الأول، ويمكنكم ترك الحقل فارغًا.',
      ),
    }),
    emailField(
      false,
      t(
        'Vi bruger den kun til at skrive til dig om din historie.',
        'We use it only to write to you about your story.',
        'نستخدمه فقط للكتابة إليكم بشأن قصتكم.',
      ),
    ),
  ],
};
