import type {FormContent, Localized} from '../../../server/src/content/shape.js';
import {t} from '../text.js';
import {choice, emailField, longText, nameField, shortText} from './fields.js';

interface Words {
  intro: Localized;
  /** The question above the list of goals, in the municipality's own word for them. */
  goal: Localized;
}

/** "Giv dit bidrag": anything a citizen wants to say about where the municipality is heading. */
export const input = ({intro, goal}: Words): FormContent => ({
  kind: 'input',
  title: t('Giv dit bidrag', 'Have your say', 'شاركونا رأيكم'),
  intro,
  send: t('Send dit bidrag', 'Send your contribution', 'إرسال المساهمة'),
  published: true,
  next: [
    t(
      'Gem koden på din kvittering. Med den kan du altid se, hvad der sker.',
      'Keep the code on your receipt. With it you can always see what is happening.',
      'احتفظوا بالرمز المكتوب في إيصالكم، فبه يمكنكم دائمًا معرفة ما يجري.',
    ),
    t(
      'En medarbejder læser dit bidrag, før andre kan se det. Navn og e-mail bliver aldrig vist.',
      'A member of staff reads your contribution before others can see it. Name and email are never shown.',
      'يقرأ أحد موظفي البلدية مساهمتكم قبل أن يراها الآخرون. ولا يظهر الاسم ولا البريد الإلكتروني أبدًا.',
    ),
    t(
      'Du kan følge med i, hvad bidraget fører til, og du kan trække det tilbage, når du vil.',
      'You can follow what your contribution leads to, and you can withdraw it whenever you like.',
      'يمكنكم متابعة ما تؤدي إليه مساهمتكم، وسحبها متى شئتم.',
    ),
  ],
  fields: [
    longText({
      name: 'text',
      label: t('Hvad vil du sige?', 'What would you like to say?', 'ماذا تودون أن تقولوا؟'),
      help: t(
        'Skriv, som du taler. Udelad CPR-nummer og oplysninger om andre mennesker.',
        'Write the way you speak. Leave out CPR numbers and details about other people.',
        'اكتبوا كما تتحدثون، ولا تذكروا رقم CPR أو معلومات عن أشخاص آخرين.',
      ),
      required: true,
      minLength: 3,
    }),
    choice({name: 'pejlemaerke', label: goal, choices: 'pejlemaerker'}),
    choice({
      name: 'group',
      label: t('Hvem er du?', 'Who are you?', 'إلى أي فئة تنتمون؟'),
      help: t(
        'Vi bruger kun svaret til at se, om alle bliver hørt.',
        'We use your answer only to see whether everyone is being heard.',
        'نستخدم إجابتكم فقط لنعرف إن كانت جميع الأصوات مسموعة.',
      ),
      choices: 'groups',
    }),
    shortText({
      name: 'place',
      label: t('Hvilket sted handler det om?', 'Which place is it about?', 'ما المكان الذي يتعلق به الأمر؟'),
      help: t(
        'For eksempel en plads, en vej eller en landsby. Skriv ikke din egen adresse.',
        'For example a square, a road or a village. Do not give your own address.',
        'مثل ساحة أو طريق أو قرية. لا تكتبوا عنوانكم الشخصي.',
      ),
    }),
    nameField(false),
    emailField(
      false,
      t(
        'Vi bruger den kun til at fortælle dig, hvad der sker med dit bidrag.',
        'We use it only to tell you what happens to your contribution.',
        'نستخدمه فقط لإبلاغكم بما يحدث لمساهمتكم.',
      ),
    ),
  ],
});
