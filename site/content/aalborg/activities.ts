import type {ActivityContent} from '../../../server/src/content/shape.js';
import {inDays} from '../dates.js';
import {t} from '../text.js';

/** Occasions in the spirit of the campaign. The dates are examples, and each summary says so. */
export const activities: ActivityContent[] = [
  {
    id: 'loeftet-paa-jeres-maade',
    title: t('Løftet på jeres måde', 'The promise, your way', 'الوعد على طريقتكم'),
    summary: t(
      'Vi fester sammen, vi løber sammen, vi … sammen. Skriv jeres egen udgave af løftet, hver for sig eller som forening. Eksempel med opdigtet dato.',
      'Vi fester sammen, vi løber sammen, vi … sammen. Write your own version of the promise, by yourself or as an association. An example with an invented date.',
      'نحتفل معًا، نركض معًا، … معًا. اكتبوا نسختكم الخاصة من الوعد، أفرادًا أو جمعيات. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(9, '19:00', 'tuesday'),
    ends: inDays(9, '20:30', 'tuesday'),
    mode: 'online',
    place: null,
    accessibility: t('Direkte tekstning på dansk', 'Live captions in Danish', 'ترجمة نصية مباشرة بالدنماركية'),
    open: [
      {
        level: 'active',
        seeks: t(
          'Foreninger, der vil læse deres udgave højt',
          'Associations who will read their version aloud',
          'جمعيات تقرأ نسختها بصوت عالٍ',
        ),
      },
      {
        level: 'initiate',
        seeks: t(
          'En, der vil samle alle udgaverne til en plakat',
          'Someone to gather all the versions into a poster',
          'من يجمع النسخ كلها في ملصق واحد',
        ),
      },
    ],
  },
  {
    id: 'moede-om-gode-forbindelser',
    title: t('Borgermøde om gode forbindelser', 'Public meeting on being well connected', 'لقاء عام حول الصِلات الجيدة'),
    summary: t(
      'Tunnelkøer, busser og cykelveje: intet emne fyldte mere i 2018. Kom og vær med til at sige, hvad der skal ske først. Eksempel med opdigtet dato.',
      'Tunnel queues, buses and cycle routes: no subject took up more room in 2018. Come and help say what should happen first. An example with an invented date.',
      'ازدحام النفق والحافلات وطرق الدراجات: لم يشغل الناس موضوع أكثر منها في 2018. تعالوا وشاركوا في تحديد ما يجب أن يأتي أولًا. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(16, '17:00', 'wednesday'),
    ends: inDays(16, '19:00', 'wednesday'),
    mode: 'both',
    place: t('Aalborg og online', 'Aalborg and online', 'ألبورغ وعبر الإنترنت'),
    accessibility: t('Adgang uden trin, teleslynge', 'Step-free access, hearing loop', 'دخول بلا درجات، ونظام سمعي حلقي'),
    open: [
      {level: 'observe', seeks: t('Alle, der vil lytte med', 'Anyone who wants to listen', 'كل من يود الاستماع')},
      {
        level: 'active',
        seeks: t('Pendlere, der vil fortælle om deres rejse', 'Commuters who will tell about their journey', 'ركّاب يوميون يروون رحلتهم'),
      },
    ],
  },
  {
    id: 'borgertopmoede',
    title: t('Borgertopmøde i AKKC', 'Citizens’ summit at AKKC', 'قمة المواطنين في AKKC'),
    summary: t(
      'Den 10. november 2018 mødtes 250 borgere. Her er dagen, hvor de fem pejlemærker bliver taget frem igen: Hvad er der sket, og hvad mangler? Eksempel med opdigtet dato.',
      'On 10 November 2018, 250 citizens met. This is the day to bring out the five guiding goals again: what has happened, and what is missing? An example with an invented date.',
      'في 10 نوفمبر 2018 اجتمع 250 مواطنًا. وهذا يوم نعود فيه إلى الأهداف الخمسة: ماذا تحقق وماذا ينقص؟ هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(30, '10:00', 'saturday'),
    ends: inDays(30, '15:00', 'saturday'),
    mode: 'physical',
    place: t('AKKC, Aalborg', 'AKKC, Aalborg', 'AKKC، ألبورغ'),
    accessibility: t(
      'Adgang uden trin, teleslynge og tolkning til engelsk og arabisk',
      'Step-free access, hearing loop, interpreting into English and Arabic',
      'دخول بلا درجات، ونظام سمعي حلقي، وترجمة فورية إلى الإنجليزية والعربية',
    ),
    open: [
      {
        level: 'observe',
        seeks: t('Tilhørere, unge som gamle', 'Listeners, young and old', 'مستمعون من كل الأعمار'),
      },
      {
        level: 'active',
        seeks: t('Værter, der tager imod ved døren', 'Hosts who welcome people at the door', 'مضيفون يستقبلون الناس عند الباب'),
      },
      {
        level: 'cocreate',
        seeks: t('Bordværter til planlægningen', 'Table hosts who help with the planning', 'منسّقو طاولات يشاركون في التخطيط'),
      },
    ],
  },
];
