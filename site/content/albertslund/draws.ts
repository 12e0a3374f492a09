import type {FormContent} from '../../../server/src/content/shape.js';
import type {TellingContent} from '../../../server/src/content/telling.js';
import {inDays} from '../dates.js';
import {choice, emailField, nameField} from '../forms/fields.js';
import {t} from '../text.js';

type Draws = NonNullable<TellingContent['draws']>;
type Stratum = Draws['items'][number]['strata'][number];

const part = (value: string, label: Stratum['parts'][number]['label'], least: number, most: number): Stratum['parts'][number] => ({
  ...{value, label, least, most},
});

const strata: Stratum[] = [
  {
    id: 'alder',
    label: t('Alder', 'Age', 'العمر'),
    parts: [
      part('15-29', t('15-29 år', 'Aged 15-29', '15-29 سنة'), 8, 10),
      part('30-49', t('30-49 år', 'Aged 30-49', '30-49 سنة'), 9, 11),
      part('50-66', t('50-66 år', 'Aged 50-66', '50-66 سنة'), 8, 10),
      part('67', t('67 år og over', 'Aged 67 and over', '67 سنة فأكثر'), 7, 9),
    ],
  },
  {
    id: 'koen',
    label: t('Køn', 'Gender', 'الجنس'),
    parts: [
      part('kvinde', t('Kvinde', 'Woman', 'امرأة'), 16, 18),
      part('mand', t('Mand', 'Man', 'رجل'), 16, 18),
      part('andet', t('Andet, eller vil ikke sige', 'Other, or rather not say', 'غير ذلك أو أفضل عدم القول'), 0, 4),
    ],
  },
  {
    id: 'bolig',
    label: t('Bolig', 'Home', 'السكن'),
    parts: [part('leje', t('Til leje', 'Rented', 'إيجار'), 19, 23), part('eje', t('Ejerbolig eller andel', 'Owned', 'ملك أو حصة'), 13, 17)],
  },
];

/** A citizens' assembly, which the municipality has among its ways of taking part. Its task, seats and dates are made up, and said to be. */
export const draws: Draws = {
  title: t('Lodtrækninger', 'Draws', 'قرعات'),
  items: [
    {
      id: 'borgersamling',
      title: t('Borgersamling om nye møder', 'A citizens’ assembly on new ways to meet', 'مجلس مواطنين عن لقاءات جديدة'),
      summary: t(
        '36 borgere mødes tre lørdage og rådgiver byrådet om, hvordan flere kan mødes på tværs. Alle, der bor her, kan melde sig. Eksempel med opdigtet opgave og frist.',
        '36 citizens meet on three Saturdays and advise the council on how more people can meet across differences. Everyone who lives here can volunteer. An example with an invented task and deadline.',
        'يلتقي 36 مواطنًا في ثلاثة أيام سبت ويقدمون المشورة للمجلس البلدي بشأن لقاء مزيد من الناس على اختلافهم. يمكن لكل من يسكن هنا أن يتطوع. هذا مثال ومهمته وموعده افتراضيان.',
      ),
      ...{seats: 36, opens: inDays(-20, '08:00'), closes: inDays(40, '12:00'), form: 'borgersamling', strata},
    },
  ],
};

/** "Meld dig til lodtrækningen": the answers that the draw goes by, and how to write to whoever is drawn. Never published. */
export const volunteering: FormContent = {
  kind: 'borgersamling',
  title: t('Meld dig til borgersamlingen', 'Volunteer for the citizens’ assembly', 'تطوّعوا لمجلس المواطنين'),
  intro: t(
    'Vi trækker lod mellem alle, der melder sig. Svarene bruges til, at de 36 ligner byen, og til intet andet.',
    'We draw lots among everyone who volunteers. The answers are used to make the 36 resemble the city, and for nothing else.',
    'نُجري قرعة بين كل من يتطوع. تُستخدم الإجابات ليشبه المشاركون الستة والثلاثون المدينة، ولا تُستخدم لغير ذلك.',
  ),
  send: t('Meld dig', 'Volunteer', 'تطوّعوا'),
  published: false,
  next: [
    t(
      'Gem koden på din kvittering. Med den kan du melde fra igen, så længe der er åbent.',
      'Keep the code on your receipt. With it you can withdraw for as long as volunteering is open.',
      'احتفظوا بالرمز المكتوب في إيصالكم، فبه يمكنكم الانسحاب ما دام التطوع مفتوحًا.',
    ),
    t(
      'Dit nummer bliver offentligt sammen med dine svar på spørgsmålene om alder, køn og bolig. Dit navn og din e-mail gør ikke.',
      'Your number becomes public together with your answers about age, gender and home. Your name and email address do not.',
      'يُنشر رقمكم مع إجاباتكم عن العمر والجنس والسكن، ولا يُنشر اسمكم ولا بريدكم.',
    ),
  ],
  fields: [
    ...strata.map(({id, label, parts}) =>
      choice({name: id, label, required: true, choices: parts.map(({value, label: words}) => ({value, label: words}))}),
    ),
    nameField(true),
    emailField(
      true,
      t('Vi skriver til dig, hvis du bliver trukket.', 'We write to you if you are drawn.', 'نراسلكم إن وقع عليكم الاختيار.'),
    ),
  ],
};
