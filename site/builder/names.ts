import type {Localized} from '../../server/src/content/shape.js';
import {name, t} from '../content/text.js';

/** Widgets by a webmaster's names for them. One without a name here shows its tag. */
export const widgetNames: Record<string, Localized> = {
  'vision-card': t('Vision', 'Vision', 'الرؤية'),
  'pejlemaerke-list': t('Pejlemærker', 'Guiding goals', 'الأهداف الموجِّهة'),
  'participation-ladder': t('Deltagelsesstige', 'Ladder of participation', 'سُلّم المشاركة'),
  'input-form': t('Formular', 'Form', 'استمارة'),
  'input-wall': t('Bidrag fra borgerne', 'Contributions from citizens', 'مساهمات المواطنين'),
  receipt: t('Kvittering', 'Receipt', 'إيصال'),
  heatmap: t('Tal over bidragene', 'Numbers of contributions', 'أرقام المساهمات'),
  'outcome-list': t('Det førte det til', 'What it led to', 'إلى ماذا أدى ذلك'),
  'fact-list': t('Tal og fakta', 'Figures and facts', 'أرقام وحقائق'),
  timeline: t('Tidslinje', 'Timeline', 'خط زمني'),
  interview: t('Interview', 'Interview', 'مقابلة'),
  'goal-badges': t('Verdensmål', 'Global goals', 'الأهداف العالمية'),
  'document-list': t('Planer og politikker', 'Plans and policies', 'خطط وسياسات'),
  'result-list': t('Resultater', 'Results', 'نتائج'),
  'partner-map': t('Venskabsbyer', 'Partner cities', 'المدن الصديقة'),
  'news-list': t('Nyheder', 'News', 'أخبار'),
  video: t('Film', 'Film', 'فيلم'),
  share: t('Del siden', 'Share the page', 'شاركوا الصفحة'),
  'initiative-list': t('Initiativer', 'Initiatives', 'المبادرات'),
  dialogue: t('Spørgsmål og svar', 'Questions and answers', 'أسئلة وأجوبة'),
  promise: t('Løfter', 'Promises', 'الوعود'),
  draw: t('Lodtrækning', 'Draw by lot', 'قرعة'),
  'association-guide': t('Foreningsguide', 'Guide to associations', 'دليل الجمعيات'),
  budget: t('Stem om budgettet', 'Vote about the budget', 'التصويت على الميزانية'),
  'room-list': t('Lokaler', 'Rooms', 'الأماكن'),
  hearing: t('Høring', 'Hearing', 'جلسة استماع'),
  'activity-list': t('Det sker', 'What’s on', 'ما يجري قريبًا'),
  recognition: t('Hæder', 'Honours', 'التكريم'),
  'story-list': t('Borgernes historier', 'Citizens’ stories', 'قصص المواطنين'),
  'site-picker': t('Kommunens andre hjemmesider', 'The municipality’s other sites', 'مواقع البلدية الأخرى'),
};

/** What an attribute asks for. One without words here has the manifest's own description, in English. */
export const attributeWords: Record<string, {label: Localized; help: Localized}> = {
  'heading-level': {
    label: t('Overskriftens niveau', 'Level of the heading', 'مستوى العنوان'),
    help: t('1 til 6, så den passer ind under sidens egne.', '1 to 6, to fit below the page’s own.', 'من 1 إلى 6 لينسجم مع عناوين الصفحة.'),
  },
  vision: {
    label: t('Hvilken vision', 'Which vision', 'أي رؤية'),
    help: t(
      'Dens id hos endepunktet. Tom giver den første.',
      'Its id at the endpoint. Empty gives the first.',
      'معرّفها في نقطة الاتصال. الفراغ يعني الأولى.',
    ),
  },
  interview: {
    label: t('Hvilket interview', 'Which interview', 'أي مقابلة'),
    help: t(
      'Dets id hos endepunktet. Tom giver det første.',
      'Its id at the endpoint. Empty gives the first.',
      'معرّفها في نقطة الاتصال. الفراغ يعني الأولى.',
    ),
  },
  budget: {
    label: t('Hvilket budget', 'Which budget', 'أي ميزانية'),
    help: t(
      'Dets id hos endepunktet. Tom giver det første, der er åbent.',
      'Its id at the endpoint. Empty gives the first that is open.',
      'معرّفها في نقطة الاتصال. الفراغ يعني الأولى المفتوحة.',
    ),
  },
  video: {
    label: t('Hvilken film', 'Which film', 'أي فيلم'),
    help: t(
      'Dens id hos endepunktet. Tom giver den første.',
      'Its id at the endpoint. Empty gives the first.',
      'معرّفه في نقطة الاتصال. الفراغ يعني الأول.',
    ),
  },
  draw: {
    label: t('Hvilken lodtrækning', 'Which draw', 'أي قرعة'),
    help: t(
      'Dens id hos endepunktet. Tom giver den første.',
      'Its id at the endpoint. Empty gives the first.',
      'معرّفها في نقطة الاتصال. الفراغ يعني الأولى.',
    ),
  },
  hearing: {
    label: t('Hvilken høring', 'Which hearing', 'أي جلسة استماع'),
    help: t(
      'Dens id hos endepunktet. Tom viser dem, der er åbne.',
      'Its id at the endpoint. Empty shows those that are open.',
      'معرّفها في نقطة الاتصال. الفراغ يعرض المفتوحة منها.',
    ),
  },
  'share-url': {
    label: t('Side, der deles', 'Page that is shared', 'الصفحة المشارَكة'),
    help: t('Adressen på den. Tom er siden selv.', 'Its address. Empty is the page itself.', 'عنوانها. الفراغ يعني الصفحة نفسها.'),
  },
  'form-url': {
    label: t('Side med formularen', 'Page with the form', 'صفحة الاستمارة'),
    help: t('Adressen på den. Tom er siden selv.', 'Its address. Empty is the page itself.', 'عنوانها. الفراغ يعني الصفحة نفسها.'),
  },
  'receipt-url': {
    label: t('Side med kvitteringen', 'Page with the receipt', 'صفحة الإيصال'),
    help: t('Adressen på den. Tom er siden selv.', 'Its address. Empty is the page itself.', 'عنوانها. الفراغ يعني الصفحة نفسها.'),
  },
  'wall-url': {
    label: t('Side med bidragene', 'Page with the contributions', 'صفحة المساهمات'),
    help: t('Adressen på den. Tom er siden selv.', 'Its address. Empty is the page itself.', 'عنوانها. الفراغ يعني الصفحة نفسها.'),
  },
  group: {
    label: t('Kun fra én borgergruppe', 'From one citizen group only', 'من فئة واحدة فقط'),
    help: t(
      'Dens id hos endepunktet. Tom viser alle.',
      'Its id at the endpoint. Empty shows all.',
      'معرّفها في نقطة الاتصال. الفراغ يعرض الكل.',
    ),
  },
  topic: {
    label: t('Kun om ét emne', 'About one theme only', 'عن موضوع واحد فقط'),
    help: t(
      'Dets id hos endepunktet. Tom viser alle.',
      'Its id at the endpoint. Empty shows all.',
      'معرّفه في نقطة الاتصال. الفراغ يعرض الكل.',
    ),
  },
  sort: {
    label: t('Rækkefølge fra start', 'Order from the start', 'الترتيب من البداية'),
    help: t(
      'newest, supported eller answered. Læseren kan altid vælge en anden.',
      'newest, supported or answered. The reader can always choose another.',
      'newest أو supported أو answered. يمكن للقارئ دائمًا اختيار غيره.',
    ),
  },
  q: {
    label: t('Søgeord fra start', 'Words searched for from the start', 'كلمات البحث من البداية'),
    help: t(
      'Læseren kan altid søge efter noget andet.',
      'The reader can always search for something else.',
      'يمكن للقارئ دائمًا البحث عن غيرها.',
    ),
  },
  columns: {
    label: t('Fordelt på fra start', 'Laid out by, from the start', 'التوزيع من البداية'),
    help: t('Læseren kan altid vælge noget andet.', 'The reader can always choose otherwise.', 'يمكن للقارئ دائمًا اختيار غيره.'),
  },
  pejlemaerke: {
    label: t('Kun om ét pejlemærke', 'About one guiding goal only', 'عن هدف واحد فقط'),
    help: t(
      'Dets id hos endepunktet. Tom viser alle.',
      'Its id at the endpoint. Empty shows all.',
      'معرّفه في نقطة الاتصال. الفراغ يعرض الكل.',
    ),
  },
  level: {
    label: t('Valgt trin fra start', 'Step chosen from the start', 'الدرجة المختارة من البداية'),
    help: t('Borgeren kan altid vælge et andet.', 'The citizen can always choose another.', 'يمكن للمواطن دائمًا اختيار غيرها.'),
  },
  kind: {
    label: t('Hvilken slags', 'Which kind', 'أي نوع'),
    help: t(
      'Dens navn hos endepunktet: input, participation, initiative.',
      'Its name at the endpoint: input, participation, initiative.',
      'اسمها في نقطة الاتصال: input وparticipation وinitiative.',
    ),
  },
};

/** The choices of an attribute that has a list of them. One without words here stands as it is written. */
export const optionNames: Record<string, Localized> = {
  observe: t('Følge med', 'Observe', 'المتابعة'),
  active: t('Aktiv deltagelse', 'Active participation', 'المشاركة الفعّالة'),
  cocreate: t('Samskabe', 'Co-create', 'التشارك في الصنع'),
  group: t('Borgergrupper', 'Citizen groups', 'فئات المواطنين'),
  theme: t('Temaer', 'Themes', 'المواضيع'),
  week: t('Uger', 'Weeks', 'الأسابيع'),
  initiate: t('Tage initiativ', 'Take the initiative', 'المبادرة'),
};

/** Themes by what they look like. One without a name here shows its file's. */
export const themeNames: Record<string, Localized> = {
  '': t('Sidens egne farver og skrift', 'The page’s own colours and type', 'ألوان الصفحة وخطها'),
  aalborg: name('Aalborg'),
  albertslund: name('Albertslund'),
  vallensbaek: name('Vallensbæk'),
  borgerdk: name('borger.dk'),
  fds: t('Det Fælles Designsystem', 'The Danish public design system', 'نظام التصميم الحكومي الدنماركي'),
  neutral: t('Neutralt', 'Neutral', 'محايد'),
};

const give = t('Giv dit bidrag', 'Have your say', 'شاركونا رأيكم');
const tell = t('Fortæl en historie', 'Tell a story', 'ارووا قصة');
const follow = t('Følg dit bidrag', 'Follow your contribution', 'تابعوا مساهمتكم');
const join = t('Vælg, hvad du vil være med til', 'Choose what to take part in', 'اختاروا ما تودون المشاركة فيه');

/** What the link to the plain page says that stands in for a widget, in the language of the content. */
/** What leads to what a municipality tells. */
const tellingTexts: Record<string, Localized> = {
  'fact-list': t('Læs tal og fakta', 'Read figures and facts', 'اقرؤوا الأرقام والحقائق'),
  timeline: t('Læs, hvordan det gik', 'Read how it went', 'اقرؤوا كيف جرى الأمر'),
  interview: t('Læs interviewet', 'Read the interview', 'اقرؤوا المقابلة'),
  'goal-badges': t('Se verdensmålene', 'See the global goals', 'اطّلعوا على الأهداف العالمية'),
  'document-list': t('Find planer og politikker', 'Find plans and policies', 'ابحثوا عن الخطط والسياسات'),
  'result-list': t('Læs om resultaterne', 'Read about the results', 'اقرؤوا عن النتائج'),
  'partner-map': t('Find venskabsbyerne', 'Find the partner cities', 'ابحثوا عن المدن الصديقة'),
  'news-list': t('Læs nyhederne', 'Read the news', 'اقرؤوا الأخبار'),
  video: t('Se filmen', 'See the film', 'شاهدوا الفيلم'),
  share: t('Del siden', 'Share the page', 'شاركوا الصفحة'),
  'initiative-list': t('Se, hvad borgerne vil i gang med', 'See what citizens want to start', 'اطّلعوا على ما يريد المواطنون أن يبدؤوه'),
  dialogue: t('Læs spørgsmål og svar', 'Read questions and answers', 'اقرؤوا الأسئلة والأجوبة'),
  promise: t('Giv et løfte', 'Make a promise', 'قدّموا وعدًا'),
  draw: t('Se lodtrækningen', 'See the draw', 'اطّلعوا على القرعة'),
  recognition: t('Se, hvem der er blevet hædret', 'See who has been honoured', 'اطّلعوا على من كُرِّموا'),
  'association-guide': t('Find en forening', 'Find an association', 'ابحثوا عن جمعية'),
  budget: t('Stem om budgettet', 'Vote about the budget', 'صوّتوا على الميزانية'),
  'room-list': t('Lån et lokale', 'Borrow a room', 'استعيروا مكانًا'),
  hearing: t('Læs og svar på høringer', 'Read and answer hearings', 'اقرؤوا جلسات الاستماع وأجيبوا عنها'),
  'activity-list': t('Se, hvad der sker', 'See what’s on', 'اطّلعوا على ما يجري قريبًا'),
  'site-picker': t('Find en anden hjemmeside', 'Find another site', 'ابحثوا عن موقع آخر'),
};
export const linkTexts: Record<string, Localized> = {
  ...tellingTexts,
  ...{'vision-card': give, 'pejlemaerke-list': give, 'input-form': give},
  ...{receipt: follow, 'participation-ladder': join, heatmap: give, 'outcome-list': give, 'input-wall': give, 'story-list': tell},
};

/** What the link to the widget's own page says. */
export const pageTexts: Record<string, Localized> = {
  ...tellingTexts,
  ...{'input-form': give, receipt: follow, 'participation-ladder': join},
  'vision-card': t('Læs visionen', 'Read the vision', 'اقرؤوا الرؤية'),
  'story-list': t('Læs borgernes historier', 'Read citizens’ stories', 'اقرؤوا قصص المواطنين'),
  'input-wall': t('Læs, hvad andre har skrevet', 'Read what others have written', 'اقرؤوا ما كتبه الآخرون'),
  heatmap: t('Se, hvad bidragene handler om', 'See what the contributions are about', 'اطّلعوا على ما تتناوله المساهمات'),
  'outcome-list': t('Læs, hvad bidragene førte til', 'Read what the contributions led to', 'اقرؤوا ما أدت إليه المساهمات'),
  'pejlemaerke-list': t('Se pejlemærkerne', 'See the guiding goals', 'اطّلعوا على الأهداف الموجِّهة'),
};
