import type {ActivityContent} from '../../../server/src/content/shape.js';
import {inDays} from '../dates.js';
import {name, t} from '../text.js';

/** Occasions that the policy names. The dates are examples, and each summary says so. */
export const activities: ActivityContent[] = [
  {
    id: 'markedsdag',
    title: t('Markedsdag', 'Market day', 'يوم السوق'),
    summary: t(
      'Boder, mad fra mange køkkener og en snak med folk, du ikke kender endnu. Eksempel med opdigtet dato.',
      'Stalls, food from many kitchens and a chat with people you do not know yet. An example with an invented date.',
      'أكشاك وأطعمة من مطابخ كثيرة وحديث مع أناس لا تعرفونهم بعد. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(8, '10:00', 'saturday'),
    ends: inDays(8, '14:00', 'saturday'),
    mode: 'physical',
    place: name('Albertslund'),
    access: ['step-free'],
    accessibility: t('Fast belægning', 'Firm ground', 'أرضية مستوية'),
    audience: ['families'],
    open: [
      {level: 'observe', seeks: t('Gæster med god tid', 'Visitors with time to spare', 'زوّار لديهم متّسع من الوقت')},
      {
        level: 'active',
        seeks: t('Folk, der vil dække bord eller bage en kage', 'People to lay a table or bake a cake', 'من يُعدّ المائدة أو يخبز كعكة'),
        places: 12,
      },
      {level: 'cocreate', seeks: t('Foreninger, der vil have en bod', 'Associations who want a stall', 'جمعيات ترغب في كشك')},
    ],
  },
  {
    id: 'faellesspisning',
    title: t('Fællesspisning', 'Eating together', 'نأكل معًا'),
    summary: t(
      'Vi laver mad sammen fra klokken fire og spiser klokken seks. Kom alene, eller tag nogen med. Eksempel med opdigtet dato.',
      'We cook together from four o’clock and eat at six. Come alone or bring someone. An example with an invented date.',
      'نطبخ معًا من الساعة الرابعة ونأكل في السادسة. تعالوا وحدكم أو اصطحبوا أحدًا. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(10, '18:00', 'thursday'),
    ends: inDays(10, '20:00', 'thursday'),
    repeats: {every: 'two-weeks', times: 10},
    mode: 'physical',
    place: name('Albertslund'),
    access: ['step-free', 'companion'],
    accessibility: t(
      'Maden er uden svinekød og findes også uden kød',
      'No pork, and there is a meal without meat',
      'الطعام بلا لحم خنزير، ومنه ما هو بلا لحم',
    ),
    languages: ['da', 'ar'],
    open: [
      {level: 'observe', seeks: t('Alle, der er sultne', 'Anyone who is hungry', 'كل جائع'), places: 40},
      {
        level: 'active',
        seeks: t('Tre, der dækker bord og vasker op', 'Three to lay the tables and wash up', 'ثلاثة يُعدّون الموائد ويغسلون الصحون'),
        places: 3,
      },
      {level: 'cocreate', seeks: t('To, der bestemmer menuen', 'Two to decide what we eat', 'شخصان يختاران الطعام'), places: 2},
    ],
  },
  {
    id: 'borgermoede',
    title: t('Borgermøde om prøvehandlinger', 'Public meeting on trial actions', 'لقاء عام حول التجارب العملية'),
    summary: t(
      'Hvad skal prøves først? Kom med en ide, eller hør på andres. Eksempel med opdigtet dato.',
      'What should be tried first? Bring an idea, or listen to those of others. An example with an invented date.',
      'ما الذي ينبغي تجربته أولًا؟ تعالوا بفكرة أو استمعوا إلى أفكار الآخرين. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(14, '19:00', 'thursday'),
    ends: inDays(14, '21:00', 'thursday'),
    mode: 'both',
    place: t('Albertslund og på Forsamlingshuset', 'Albertslund and on Forsamlingshuset', 'ألبرتسلوند وعلى منصة Forsamlingshuset'),
    access: ['loop'],
    accessibility: t('Tolk kan bestilles', 'An interpreter can be booked', 'يمكن طلب مترجم'),
    languages: ['da', 'en'],
    open: [
      {level: 'observe', seeks: t('Alle, der er nysgerrige', 'Anyone who is curious', 'كل من لديه فضول')},
      {
        level: 'active',
        seeks: t('En nabo, der tager en nabo med', 'A neighbour who brings a neighbour', 'جار يصطحب جاره'),
      },
    ],
  },
  {
    id: 'aabent-stadion-og-sundhedshus',
    title: t('Åbent stadion og Sundhedshus', 'Open stadium and Sundhedshuset', 'يوم مفتوح في الملعب وSundhedshuset'),
    summary: t(
      'Når stadion og Sundhedshuset bruges i fællesskab, er der plads til flere. Se stederne, og sig, hvad du ville bruge dem til. Eksempel med opdigtet dato.',
      'When the stadium and the health centre Sundhedshuset are shared, there is room for more. See the places, and say what you would use them for. An example with an invented date.',
      'حين نتشارك استخدام الملعب والمركز الصحي Sundhedshuset يتسع المكان لعدد أكبر. زوروا المكانين وقولوا فيمَ تودون استخدامهما. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(20, '16:00', 'wednesday'),
    ends: inDays(20, '19:00', 'wednesday'),
    mode: 'physical',
    place: t('Stadion og Sundhedshuset, Albertslund', 'The stadium and Sundhedshuset, Albertslund', 'الملعب وSundhedshuset، ألبرتسلوند'),
    accessibility: null,
    open: [
      {level: 'active', seeks: t('Vejvisere, der kender stedet', 'Guides who know the place', 'مرشدون يعرفون المكان')},
      {
        level: 'initiate',
        seeks: t('En forening, der vil starte et fast hold', 'An association to start a regular class', 'جمعية تُطلق مجموعة ثابتة'),
      },
    ],
  },
  {
    id: 'groen-dag',
    title: name('Grøn Dag'),
    summary: t(
      'En dag for alt det grønne, fra altankasser til stier. Eksempel med opdigtet dato.',
      'Grøn Dag means Green Day: a day for everything green, from window boxes to paths. An example with an invented date.',
      '‏«Grøn Dag» تعني اليوم الأخضر: يوم لكل ما هو أخضر، من أصص الشرفات إلى الممرات. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(36, '11:00', 'saturday'),
    ends: inDays(36, '16:00', 'saturday'),
    mode: 'physical',
    place: name('Albertslund'),
    accessibility: null,
    audience: ['families'],
    open: [
      {level: 'observe', seeks: t('Store og små gæster', 'Visitors of all sizes', 'زوّار كبار وصغار')},
      {
        level: 'cocreate',
        seeks: t(
          'Folk til at invitere og skaffe lån af lokaler',
          'People to invite others and arrange the loan of rooms',
          'من يدعو الآخرين ويرتّب استعارة القاعات',
        ),
      },
      {level: 'initiate', seeks: t('Ideer til grønne værksteder', 'Ideas for green workshops', 'أفكار لورش خضراء')},
    ],
  },
  {
    id: 'boernefestugen',
    title: t('Børnefestugen', 'Børnefestugen, the children’s festival week', 'Børnefestugen، أسبوع احتفال الأطفال'),
    summary: t(
      'En uge, hvor byen er børnenes. Eksempel med opdigtet dato.',
      'A week when the city belongs to the children. An example with an invented date.',
      'أسبوع تكون فيه المدينة للأطفال. هذا مثال وتاريخه افتراضي.',
    ),
    starts: inDays(50, '09:00', 'monday'),
    ends: inDays(54, '17:00', 'friday'),
    mode: 'physical',
    place: name('Albertslund'),
    accessibility: null,
    audience: ['children', 'families'],
    open: [
      {
        level: 'active',
        seeks: t('Voksne, der tager imod nye familier', 'Adults who welcome new families', 'كبار يرحّبون بالعائلات الجديدة'),
      },
      {
        level: 'cocreate',
        seeks: t('Forældre og unge til planlægningen', 'Parents and young people to help plan', 'آباء وأمهات وشباب للمشاركة في التخطيط'),
      },
    ],
  },
];
