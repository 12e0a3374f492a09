import {TOGETHER} from './embed-texts-together.js';

/** Every text of the sample space that a widget shows, by language. */
export const TEXTS: Record<string, Record<string, string[]>> = {
  'vision-card': {
    da: ['2025-2035', 'Vi udvikler os sammen', 'Her er der plads til alle.', 'Fremtiden laver vi selv.', 'Vi hjælper hinanden.'],
    en: ['Read the whole story', 'Sustainable cities', 'The whole vision', 'PDF, 2.1 MB', 'https://proeve.example/vision.pdf'],
    ar: ['رؤية 2035', 'نصنع المستقبل بأنفسنا.', 'نساعد بعضنا.', 'مدن مستدامة', 'الرؤية كاملة'],
  },
  'pejlemaerke-list': {
    da: ['Vores pejlemærker', 'De viser vejen.', 'Børn kan cykle selv.', 'Vi åbner dørene', 'Planlagt:', 'Nye stier'],
    en: ['Strong communities', 'Nature close by', 'Safe routes to school', 'Done:', 'Shared meals', 'Give your input'],
    ar: ['أهدافنا التوجيهية', 'الخضرة حيث نسكن.', 'طرق آمنة إلى المدارس', 'قيد التنفيذ:', 'صالات مفتوحة'],
  },
  'participation-ladder': {
    da: [
      'Fire måder at tage del på',
      'Følg med.',
      'Kom til borgermøde',
      'Stivandring',
      'Folk med kort',
      'Trinfri adgang',
      'Start et initiativ',
    ],
    en: ['Create together', 'Citizen summit', 'Ideas workshop', 'Also online', 'I want to join', 'Someone with an idea'],
    ar: ['أربع طرق للمشاركة', 'قمة المواطنين', 'مبنى البلدية', 'شركاء في الإبداع', 'أريد المشاركة'],
  },
  'input-wall': {
    da: [
      'Bidrag fra borgerne',
      'Ordene er borgernes egne.',
      'Søg i bidragene',
      'Fra hvem',
      'Her er ingen bidrag, der passer.',
      'Giv dit bidrag',
    ],
    en: ['Contributions from citizens', 'Nature close by', 'Latest answer first'],
    ar: ['مساهمات المواطنين', 'الطبيعة قريبة'],
  },
  heatmap: {
    da: ['Det skriver I om', 'Der er ingen tal endnu.', 'Bidrag efter pejlemærke og tema', 'Giv dit bidrag'],
    en: ['What you write about', 'There are no numbers yet.', 'Contributions by guiding goal and week'],
    ar: ['عمّ تكتبون', 'المساهمات حسب الهدف والموضوع'],
  },
  'outcome-list': {
    da: [
      'Det førte det til',
      'Vi spurgte',
      'I savnede et sted',
      'Vi gjorde',
      'Gjort · februar 2026 · Stærke fællesskaber',
      'Svare inden for en uge.',
    ],
    en: ['What it led to', 'Where is a path missing?', 'You said', 'Decided · January 2026', 'We will'],
    ar: ['إلى ماذا أدى ذلك', 'الصالات مفتوحة حتى العاشرة مساءً.'],
  },
  'input-form': {
    da: ['Giv dit bidrag', 'Hvad vil du sige?', 'Natur tæt på', 'Virksomhed', 'Derefter kan alle læse det.', 'Send bidrag'],
    en: ['Share your view', 'What would you like to say?', 'Write in your own words.', 'Young person'],
    ar: ['شارك برأيك', 'ماذا تود أن تقول؟', 'اكتب بكلماتك.', 'جمعية'],
  },
  'fact-list': {
    da: [
      'Tal fra forløbet',
      'Talt af kommunen.',
      '5.441',
      'november 2018',
      'https://proeve.example/rapport',
      'Talt lige nu',
      'Mere end 1.000',
    ],
    en: ['came in over two months', 'The campaign’s report', 'More than 1,000', 'People like living here.'],
    ar: ['أرقام المسار', 'عدد اللحظة', 'الناس سعداء بالعيش هنا.'],
  },
  timeline: {
    da: ['6. september 2018', '10. november 2018', 'På nettet og på torvet.', 'Læs svarene', 'januar 2019', 'I gang nu', 'Kommer'],
    en: ['How it went', 'We live by them', 'Going on now', 'To come'],
    ar: ['هكذا جرى الأمر', 'اقرؤوا الإجابات', 'جارٍ الآن'],
  },
  interview: {
    da: [
      'Borgmesteren om svarene',
      'Kim Prøve',
      'Borgmester',
      'januar 2019',
      'Fire måneder efter',
      'At så mange skrev.',
      'Vi går i gang med stierne.',
    ],
    en: ['The mayor about the answers', 'What happens now?', 'And that they wrote so honestly.'],
    ar: ['رئيس البلدية عن الإجابات', 'نبدأ بالممرات.'],
  },
  'document-list': {
    da: [
      'Planer og politikker',
      'Vedtaget 12. maj 2020 af Byrådet',
      'Gælder til 2031',
      'https://proeve.example/veje.pdf',
      'Den, der kun er nævnt',
    ],
    en: ['What the council has adopted.', 'Adopted May 12, 2020 by the council', 'Where the paths will go.'],
    ar: ['خطط وسياسات', 'خطة الطرق الخضراء'],
  },
  'news-list': {
    da: ['Fra kommunen og fra jer.', '4. maj 2026', 'Den er oplyst.', 'Se kortet', 'Fjordkoret (forening)', 'Ali (ildsjæl)'],
    en: ['Come and walk it.', 'Everyone can join in.', 'The Fjord Choir (association)'],
    ar: ['بلدية بروفه', 'علي (متحمس)'],
  },
  'goal-badges': {
    da: ['Verdensmål hos os', 'To mål fylder mest.', '11. Bæredygtige byer', 'https://proeve.example/plan', '17. Partnerskaber'],
    en: ['We build close to the station.', 'The plan'],
    ar: ['الأهداف العالمية لدينا', 'شراكات'],
  },
  'result-list': {
    da: [
      'Europa',
      'Grøn kyst',
      'Sammen med Lancaster, Gdynia',
      'Mere end 1.200 timer',
      '11 partnere',
      'Norden',
      'Ungdomslegene',
      'Rapporten',
    ],
    en: ['We planted salt meadows.', 'The youth games', 'More than 1,200 hours'],
    ar: ['أوروبا', 'زرعنا المروج الساحلية.'],
  },
  'partner-map': {
    da: ['Nuuk, Grønland', 'En af dem, vi arbejder mest sammen med', 'Wismar, Tyskland', 'Lübeck', 'Og 8 til'],
    en: ['Almere, Netherlands', 'About Nuuk', 'And 8 more'],
    ar: ['المدن الشريكة', 'نتبادل الصفوف المدرسية.'],
  },
  video: {
    da: ['Filmen om fjorden', 'Tre sekunder ved vandet.', 'Se den hos kommunen', 'En stemme siger: Vi mødes i morgen.'],
    en: ['The film about the fjord', 'The sun sets over the fjord.'],
    ar: ['فيلم عن المضيق', 'تغرب الشمس فوق المضيق.'],
  },
  share: {da: ['Del siden', 'Kopiér adressen'], en: ['Share this page'], ar: ['شاركوا الصفحة']},
  'initiative-list': {
    da: ['Det vil borgerne i gang med', 'Her er plads til den første idé.', 'Start et initiativ'],
    en: ['What citizens want to start', 'Start an initiative'],
    ar: ['ما يريد المواطنون أن يبدؤوه'],
  },
  dialogue: {
    da: ['Spørg, og svar hinanden', 'Ingen har spurgt endnu.', 'Stil et spørgsmål'],
    en: ['Ask, and answer each other', 'Ask a question'],
    ar: ['اسألوا وأجيبوا بعضكم بعضًا'],
  },
  promise: {da: ['Giv et løfte', 'Hvad gør I for hinanden?'], en: ['Make a promise'], ar: ['قدّموا وعدًا']},
  ...TOGETHER,
};
