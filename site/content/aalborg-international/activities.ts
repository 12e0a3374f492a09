import type {ActivityContent} from '../../../server/src/content/shape.js';
import {inDays} from '../dates.js';
import {name, t} from '../text.js';

/** Occasions of the international strategy. The dates are examples, and each summary says so. */
export const activities: ActivityContent[] = [
  {
    id: 'expat-host',
    title: name('Expat Host Programme'),
    summary: t(
      'En aften, hvor nye borgere og værter finder hinanden. Som vært viser du en nyankommen din by. Eksempel med opdigtet dato.',
      'An evening when new citizens and hosts find one another. As a host you show your city to someone who has just arrived. An example with an invented date.',
      'أمسية يلتقي فيها السكان الجدد ومضيفوهم. وبصفتكم مضيفين تعرّفون وافدًا جديدًا بمدينتكم. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(10, '18:30', 'wednesday'),
    ends: inDays(10, '20:30', 'wednesday'),
    mode: 'physical',
    place: name('International House, Aalborg'),
    accessibility: t(
      'Adgang uden trin. Vi taler dansk og engelsk',
      'Step-free access. We speak Danish and English',
      'دخول بلا درجات، ونتحدث الدنماركية والإنجليزية',
    ),
    open: [
      {level: 'observe', seeks: t('Dig, der overvejer at blive vært', 'You who are thinking of becoming a host', 'من يفكرون في الاستضافة')},
      {
        level: 'active',
        seeks: t('Værter med plads ved middagsbordet', 'Hosts with a place at the dinner table', 'مضيفون لديهم مكان على مائدة العشاء'),
      },
    ],
  },
  {
    id: 'spouse-space',
    title: name('Spouse Space'),
    summary: t(
      'For dig, der er flyttet med din partner og leder efter job, netværk og nogen at tale med. Eksempel med opdigtet dato.',
      'For you who moved here with your partner and are looking for a job, a network and someone to talk to. An example with an invented date.',
      'لمن انتقل إلى هنا مع شريك حياته ويبحث عن عمل ومعارف ومن يتحدث معه. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(17, '16:00', 'thursday'),
    ends: inDays(17, '18:00', 'thursday'),
    mode: 'both',
    place: t(
      'International House, Aalborg, og online',
      'International House, Aalborg, and online',
      'International House، ألبورغ، وعبر الإنترنت',
    ),
    accessibility: null,
    open: [
      {level: 'observe', seeks: t('Nye ansigter', 'New faces', 'وجوه جديدة')},
      {
        level: 'active',
        seeks: t('En, der vil fortælle om at finde job', 'Someone to tell about finding a job', 'من يروي تجربته في إيجاد عمل'),
      },
      {level: 'cocreate', seeks: t('Medværter til de næste gange', 'Co-hosts for the next times', 'من يشارك في تنظيم اللقاءات القادمة')},
    ],
  },
  {
    id: 'groenlandske-dage',
    title: t('Grønlandske Dage', 'Greenlandic Days', 'الأيام الغرينلاندية'),
    summary: t(
      'Musik, mad og samtaler med gæster fra Nuuk. Eksempel med opdigtet dato.',
      'Music, food and conversation with guests from Nuuk. An example with an invented date.',
      'موسيقى وطعام وأحاديث مع ضيوف من نوك. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(33, '12:00', 'friday'),
    ends: inDays(35, '17:00', 'sunday'),
    mode: 'physical',
    place: name('Aalborg'),
    accessibility: null,
    open: [
      {level: 'observe', seeks: t('Alle, der vil smage og lytte', 'Anyone who wants to taste and listen', 'كل من يود أن يتذوق ويستمع')},
      {
        level: 'initiate',
        seeks: t('En forening med et eget indslag', 'An association with a contribution of its own', 'جمعية تقدّم فقرة خاصة بها'),
      },
    ],
  },
  {
    id: 'ungdomslege',
    title: t('Ungdomslege med venskabsbyerne', 'Youth games with the partner cities', 'ألعاب الشباب مع المدن الشريكة'),
    summary: t(
      'Unge fra mange byer mødes om idræt. Hvert fjerde år er Aalborg vært; imellem er det Rendsburg, Lancaster og Almere. Eksempel med opdigtet dato.',
      'Young people from many cities meet for sport. Aalborg is host every fourth year; in between it is Rendsburg, Lancaster and Almere. An example with an invented date.',
      'يلتقي شباب من مدن كثيرة حول الرياضة. تستضيفهم ألبورغ كل أربع سنوات، وفيما بينها رندسبورغ ولانكستر وألميره. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(60, '09:00', 'tuesday'),
    ends: inDays(64, '16:00', 'saturday'),
    mode: 'physical',
    place: name('Aalborg'),
    accessibility: t(
      'Hold for unge med og uden handicap',
      'Teams for young people with and without disabilities',
      'فرق للشباب من ذوي الإعاقة وغيرهم',
    ),
    open: [
      {level: 'observe', seeks: t('Publikum, der hepper på alle', 'Spectators who cheer for everyone', 'جمهور يشجّع الجميع')},
      {level: 'active', seeks: t('Familier, der vil have en gæst boende', 'Families to put up a guest', 'عائلات تستضيف زائرًا')},
      {level: 'cocreate', seeks: t('Klubber, der vil stå for en idræt', 'Clubs to run a sport', 'أندية تتولى تنظيم رياضة')},
    ],
  },
];
