import type {OutcomeContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

/** When the result of the campaign was approved politically: January 2019. Widgets show the month. */
const APPROVED = '2019-01-31T11:00:00Z';

/** What the inputs of 2018 led to, as far as it is public. */
export const outcomes: OutcomeContent[] = [
  {
    ...{id: 'grundfortaelling', status: 'done', pejlemaerke: null, at: APPROVED},
    asked: t(
      'Hvad skal Aalborg bygge på, når der hvert år kommer mere end 1.000 nye indbyggere?',
      'What should Aalborg build on when more than 1,000 new inhabitants come every year?',
      'على أي أساس تبني ألبورغ حين يصل إليها كل عام أكثر من 1,000 ساكن جديد؟',
    ),
    said: t(
      'I svarede med 5.441 input: på kampagnens side, på Facebook, i interview og på borgertopmødet.',
      'You answered with 5,441 inputs: on the campaign’s page, on Facebook, in interviews and at the citizens’ summit.',
      'أجبتم بـ 5,441 مساهمة: في صفحة الحملة وعلى فيسبوك وفي المقابلات وفي قمة المواطنين.',
    ),
    did: t(
      'Af det blev der én grundfortælling, ét løfte og fem pejlemærker. De blev godkendt politisk i januar 2019.',
      'They became one core story, one promise and five guiding goals. These were approved politically in January 2019.',
      'نتجت عنها قصة أساسية واحدة ووعد واحد وخمسة أهداف موجِّهة، اعتُمدت سياسيًا في يناير 2019.',
    ),
  },
  {
    ...{id: 'limfjordstunnelen', status: 'decided', pejlemaerke: 'med-gode-forbindelser', at: APPROVED},
    asked: t(
      'Hvad står i vejen, når du skal fra det ene sted til det andet?',
      'What is in the way when you need to get from one place to another?',
      'ما الذي يعترض طريقكم حين تنتقلون من مكان إلى آخر؟',
    ),
    said: t(
      'Køerne ved Limfjordstunnelen. På kortet over alle input lyste infrastrukturen helt rødt.',
      'The queues at the Limfjord tunnel. On the map of all the inputs, infrastructure shone completely red.',
      'الازدحام عند نفق ليمفيورد. وعلى خريطة المساهمات كلها توهّجت البنية التحتية باللون الأحمر.',
    ),
    did: t(
      'Infrastruktur kom først i pejlemærket »Med gode forbindelser«. Da borgmesteren blev spurgt, hvilke resultater der stod frem, nævnte han en tredje Limfjords\u00ADforbindelse.',
      'Infrastructure came first in the guiding goal “Well connected”. Asked which results stood out, the mayor named a third crossing of the Limfjord.',
      'جاءت البنية التحتية أولًا في الهدف الموجِّه «صِلات جيدة». وحين سُئل رئيس البلدية عن أبرز النتائج، ذكر معبرًا ثالثًا لمضيق ليمفيورد.',
    ),
  },
  {
    ...{id: 'plusbussen', status: 'decided', pejlemaerke: 'med-gode-forbindelser', at: APPROVED},
    asked: t('Hvordan skal bussen køre?', 'Where should the bus go?', 'إلى أين ينبغي أن تصل الحافلة؟'),
    said: t(
      'I pegede på +Bussen: linjen til universitetet og det nye hospital.',
      'You pointed to +Bussen: the line to the university and the new hospital.',
      'أشرتم إلى خط +Bussen المتجه إلى الجامعة والمستشفى الجديد.',
    ),
    did: t(
      'Kollektiv trafik blev skrevet ind i pejlemærket »Med gode forbindelser«, og +Bussen er en af de indsatser, der hører til det.',
      'Public transport was written into the guiding goal “Well connected”, and +Bussen is one of the actions that belong to it.',
      'أُدرج النقل العام في الهدف الموجِّه «صِلات جيدة»، وأصبح خط +Bussen من الخطوات المندرجة تحته.',
    ),
  },
  {
    ...{id: 'groenne-oensker', status: 'decided', pejlemaerke: 'i-groen-balance', at: APPROVED},
    asked: t(
      'Hvad skal vi passe på for dem, der kommer efter os?',
      'What should we look after for those who come after us?',
      'ما الذي ينبغي أن نحافظ عليه لمن يأتون بعدنا؟',
    ),
    said: t(
      'Blandt jeres input var der mange slags grønne ønsker.',
      'Among your inputs there were green wishes of many kinds.',
      'كان بين مساهماتكم أمنيات خضراء من أنواع كثيرة.',
    ),
    did: t(
      'De fik deres eget pejlemærke: »I grøn balance«, om klima, miljø og bæredygtige valg for kommende generationer.',
      'They were given a guiding goal of their own: “In green balance”, about climate, environment and sustainable choices for later generations.',
      'صار لها هدفها الموجِّه الخاص: «توازن أخضر»، عن المناخ والبيئة والخيارات المستدامة للأجيال القادمة.',
    ),
  },
  {
    ...{id: 'taet-byggeri', status: 'planned', pejlemaerke: 'i-groen-balance', at: APPROVED},
    asked: t('Hvor tæt skal vi bygge?', 'How densely should we build?', 'إلى أي حد نبني متقاربًا؟'),
    said: t(
      'I var bekymrede for, at der bliver bygget for tæt og for højt.',
      'You were worried that building is too dense and too tall.',
      'قلقتم من أن يكون البناء متقاربًا أكثر مما ينبغي ومرتفعًا أكثر مما ينبغي.',
    ),
    did: t(
      'Skrive her, hvad det fører til. Borgmesteren tog bekymringen med blandt de resultater, der stod frem.',
      'Write here what it leads to. The mayor counted the worry among the results that stood out.',
      'سنكتب هنا ما يؤدي إليه ذلك. وقد عدّ رئيس البلدية هذا القلق من النتائج البارزة.',
    ),
  },
  {
    ...{id: 'store-begivenheder', status: 'decided', pejlemaerke: 'med-store-oplevelser', at: APPROVED},
    asked: t('Hvad vil I opleve sammen?', 'What would you like to experience together?', 'ماذا تودّون أن تعيشوا معًا؟'),
    said: t(
      'Begivenheder som The Tall Ships Races stod højt på listen.',
      'Events such as The Tall Ships Races were high on the list.',
      'كانت الفعاليات مثل The Tall Ships Races في مقدمة القائمة.',
    ),
    did: t(
      'Byliv og begivenheder blev til pejlemærket »Med store oplevelser«, sammen med landsbyer, friluftsliv, foreninger, kultur og idræt.',
      'City life and events became the guiding goal “With great experiences”, together with villages, outdoor life, associations, culture and sport.',
      'أصبحت حياة المدينة والفعاليات هدفًا موجِّهًا هو «تجارب لا تُنسى»، ومعها القرى والهواء الطلق والجمعيات والثقافة والرياضة.',
    ),
  },
];
