import type {ActivityContent} from '../../../server/src/content/shape.js';
import {inDays} from '../dates.js';
import {name, t} from '../text.js';

/** Occasions that goal 8 names. The dates are examples, and each summary says so. */
export const activities: ActivityContent[] = [
  {
    id: 'lokaler-efter-skoletid',
    title: t('Skolens lokaler efter skoletid', 'School rooms after school hours', 'قاعات المدرسة بعد الدوام'),
    summary: t(
      'Kom og se, hvad der står tomt klokken fem om eftermiddagen, og hvad det kan bruges til. Eksempel med opdigtet dato.',
      'Come and see what stands empty at five in the afternoon, and what it could be used for. An example with an invented date.',
      'تعالوا لتروا ما يبقى خاليًا في الخامسة عصرًا وفيمَ يمكن استخدامه. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(7, '17:00', 'tuesday'),
    ends: inDays(7, '18:30', 'tuesday'),
    mode: 'physical',
    place: t('En skole i Vallensbæk', 'A school in Vallensbæk', 'مدرسة في فالنسبيك'),
    access: ['step-free'],
    accessibility: null,
    open: [
      {level: 'observe', seeks: t('Alle, der vil se lokalerne', 'Anyone who wants to see the rooms', 'كل من يود رؤية القاعات')},
      {
        level: 'initiate',
        seeks: t('Foreninger, der mangler et sted', 'Associations in need of a place', 'جمعيات تحتاج إلى مكان'),
      },
    ],
  },
  {
    id: 'hjaelp-til-foreninger',
    title: t('Åben rådgivning for foreninger', 'Open advice for associations', 'استشارة مفتوحة للجمعيات'),
    summary: t(
      'Få hjælp til vedtægter, regnskab og ansøgninger, når din forening skal i gang eller videre. Eksempel med opdigtet dato.',
      'Get help with rules, accounts and applications when your association is starting or moving on. An example with an invented date.',
      'احصلوا على مساعدة في اللوائح والحسابات والطلبات عند تأسيس جمعيتكم أو تطويرها. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(9, '16:00', 'tuesday'),
    ends: inDays(9, '18:00', 'tuesday'),
    repeats: {every: 'month', times: 6},
    mode: 'both',
    place: t('Vallensbæk og online', 'Vallensbæk and online', 'فالنسبيك وعبر الإنترنت'),
    access: ['step-free', 'loop'],
    accessibility: null,
    open: [
      {
        level: 'active',
        seeks: t('Foreninger, der mangler et svar', 'Associations in need of an answer', 'جمعيات تحتاج إلى إجابة'),
        places: 6,
      },
      {
        level: 'cocreate',
        seeks: t('En kasserer, der vil lære fra sig', 'A treasurer who likes to teach', 'أمين صندوق يحب أن يعلّم غيره'),
        places: 1,
      },
    ],
  },
  {
    id: 'foreninger-og-erhvervsliv',
    title: t('Foreninger og erhvervsliv mødes', 'Associations meet business', 'لقاء الجمعيات وقطاع الأعمال'),
    summary: t(
      'Foreninger mangler hænder, og virksomheder mangler veje ind i lokalsamfundet. Her taler de sammen. Eksempel med opdigtet dato.',
      'Associations are short of hands, and businesses of ways into the local community. Here they talk. An example with an invented date.',
      'الجمعيات تحتاج إلى أيدٍ عاملة، والشركات تحتاج إلى طرق تصلها بالمجتمع المحلي. وهنا يتحدثان معًا. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(18, '15:00', 'thursday'),
    ends: inDays(18, '18:00', 'thursday'),
    mode: 'physical',
    place: name('Vallensbæk'),
    access: ['step-free', 'loop'],
    accessibility: null,
    open: [
      {level: 'observe', seeks: t('Nysgerrige borgere', 'Curious citizens', 'مواطنون لديهم فضول')},
      {
        level: 'active',
        seeks: t('Foreninger og firmaer med en lille bod', 'Associations and firms with a small stall', 'جمعيات وشركات بكشك صغير'),
      },
      {
        level: 'cocreate',
        seeks: t(
          'To, der vil være med til at sætte programmet',
          'Two people to help put the programme together',
          'شخصان يشاركان في وضع البرنامج',
        ),
        places: 2,
      },
    ],
  },
  {
    id: 'haeder-til-ildsjaele',
    title: t('Hæder til ildsjæle', 'Honours for enthusiasts', 'تكريم المتحمسين'),
    summary: t(
      'En aften for dem, der låser op, rydder op og ringer rundt. Fortæl, hvem der fortjener et klap på skulderen. Eksempel med opdigtet dato.',
      'An evening for those who unlock, tidy up and make the calls. Tell us who deserves a pat on the back. An example with an invented date.',
      'أمسية لمن يفتحون الأبواب ويرتّبون المكان ويتصلون بالناس. أخبرونا بمن يستحق كلمة شكر. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(40, '18:00', 'friday'),
    ends: inDays(40, '20:00', 'friday'),
    mode: 'both',
    place: t('Vallensbæk og online', 'Vallensbæk and online', 'فالنسبيك وعبر الإنترنت'),
    accessibility: null,
    open: [
      {level: 'observe', seeks: t('Folk, der vil klappe', 'People to applaud', 'من يصفّق لهم')},
      {level: 'active', seeks: t('En, der holder en tale', 'Someone to give a speech', 'من يلقي كلمة')},
      {
        level: 'cocreate',
        seeks: t('Folk, der vil indstille og udvælge', 'People to nominate and select', 'من يرشّح ويختار'),
      },
    ],
  },
];
