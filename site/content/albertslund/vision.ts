import type {VisionContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

const frontPage = t(
  'Linket går til kommunens forside',
  'The link leads to the municipality’s front page',
  'الرابط يؤدي إلى الصفحة الرئيسية للبلدية',
);

/** Where Albertslund wants to be in 2030. */
export const vision: VisionContent = {
  id: 'vision-2022-2030',
  title: t('Vision for Albertslund', 'A vision for Albertslund', 'رؤية ألبرتسلوند'),
  period: '2022-2030',
  promise: t(
    'Den bæredygtige by for børnene, det grønne og fællesskaber',
    'The sustainable city for the children, the green and the communities',
    'المدينة المستدامة من أجل الأطفال والخضرة والروابط المجتمعية',
  ),
  summary: t(
    'Albertslund vil være en by, der kan holde til fremtiden, og som fremtiden kan holde af. Visionen peger på tre ting, der skal have forrang frem til 2030: børnene, det grønne og fællesskaberne.',
    'Albertslund wants to be a city that can stand the future, and that the future will be fond of. The vision points to three things that are to come first until 2030: the children, the green and the communities.',
    'تريد ألبرتسلوند أن تكون مدينة تصمد للمستقبل ويحبها أهل المستقبل. وتضع الرؤية ثلاثة أمور في المقدمة حتى عام 2030: الأطفال، والخضرة، والروابط المجتمعية.',
  ),
  story: [
    t(
      'I Albertslund bor der mennesker med mere end 100 nationaliteter. De deler skoler, stier og grønne områder, og de deler spørgsmålet om, hvad byen skal blive til. Visionen er kommunens svar for årene 2022-2030.',
      'People of more than 100 nationalities live in Albertslund. They share schools, paths and green spaces, and they share the question of what the city is to become. The vision is the municipality’s answer for the years 2022-2030.',
      'يعيش في ألبرتسلوند أناس من أكثر من 100 جنسية، يتقاسمون المدارس والممرات والمساحات الخضراء، ويتقاسمون السؤال عمّا ستكون عليه المدينة. والرؤية هي جواب البلدية عن السنوات 2022-2030.',
    ),
    t(
      'Tre af FN’s verdensmål står i midten: bæredygtige byer, partnerskaber og stærke institutioner. En by bliver ikke bæredygtig ved kommunens hjælp alene. Det kræver, at mange er med, og at man kan stole på hinanden.',
      'Three of the UN’s goals stand at the centre: sustainable cities, partnerships and strong institutions. A city does not become sustainable through its council alone. Many must take part, and they must be able to trust one another.',
      'وفي قلب الرؤية ثلاثة من أهداف الأمم المتحدة: المدن المستدامة، والشراكات، والمؤسسات القوية. فالمدينة لا تصبح مستدامة بجهد البلدية وحدها، بل بمشاركة الكثيرين وبثقة بعضهم ببعض.',
    ),
    t(
      'Vejen dertil begyndte før visionen. Planstrategien »Mere Albertslund – Verdensmål for en by i balance« blev vedtaget den 12. maj 2020 og er på én gang Lokal Agenda 21-strategi og kommuneplanstrategi.',
      'The road there began before the vision. The plan strategy “Mere Albertslund – Verdensmål for en by i balance” (More Albertslund: global goals for a city in balance) was adopted on 12 May 2020 and is a Local Agenda 21 strategy and a municipal plan strategy at once.',
      'وقد بدأ الطريق قبل الرؤية. فاستراتيجية التخطيط «Mere Albertslund – Verdensmål for en by i balance» (مزيد من ألبرتسلوند: أهداف عالمية لمدينة متوازنة) اعتُمدت في 12 مايو 2020، وهي في آن واحد استراتيجية جدول الأعمال المحلي 21 واستراتيجية المخطط البلدي.',
    ),
  ],
  pillars: [
    {
      title: t('For børnene', 'For the children', 'من أجل الأطفال'),
      body: t(
        'En by, der er god at vokse op i, er god for alle. Derfor er børnene det første, der bliver nævnt.',
        'A city that is good to grow up in is good for everyone. So the children are the first to be mentioned.',
        'المدينة التي يطيب فيها نموّ الأطفال تطيب للجميع، ولذلك يُذكر الأطفال أولًا.',
      ),
    },
    {
      title: t('Det grønne', 'The green', 'الخضرة'),
      body: t(
        'Træerne, stierne og luften er noget, vi låner. Byen skal vokse, så der bliver mere af det og ikke mindre.',
        'The trees, the paths and the air are on loan to us. The city is to grow so that there is more of them, not less.',
        'الأشجار والممرات والهواء أمانة لدينا. وينبغي أن تنمو المدينة بما يزيد منها لا بما ينقصها.',
      ),
    },
    {
      title: t('Og fællesskaber', 'And communities', 'والروابط المجتمعية'),
      body: t(
        'De fleste ting bliver bedre, når man er flere om dem. Fællesskaber kommer ikke af sig selv, men nogen kan begynde.',
        'Most things get better when there are more of you. Communities do not come by themselves, but somebody can begin.',
        'معظم الأمور تصير أجمل حين نتشارك فيها. والروابط لا تنشأ من تلقاء نفسها، لكن يمكن لأحدنا أن يبدأ.',
      ),
    },
  ],
  goals: [
    {number: 11, title: t('Bæredygtige byer og lokalsamfund', 'Sustainable cities and communities', 'مدن ومجتمعات محلية مستدامة')},
    {number: 17, title: t('Partnerskaber for handling', 'Partnerships for the goals', 'عقد الشراكات لتحقيق الأهداف')},
    {
      number: 16,
      title: t('Fred, retfærdighed og stærke institutioner', 'Peace, justice and strong institutions', 'السلام والعدل والمؤسسات القوية'),
    },
  ],
  documents: [
    {
      title: t(
        'Mere Albertslund – Verdensmål for en by i balance',
        'Mere Albertslund – Verdensmål for en by i balance (in Danish)',
        'Mere Albertslund – Verdensmål for en by i balance (بالدنماركية)',
      ),
      url: 'https://albertslund.dk/',
      note: t(
        'Planstrategi, vedtaget 12. maj 2020. Linket går til kommunens forside',
        'Plan strategy, adopted 12 May 2020. The link leads to the municipality’s front page',
        'استراتيجية تخطيط اعتُمدت في 12 مايو 2020. الرابط يؤدي إلى الصفحة الرئيسية للبلدية',
      ),
    },
    {
      title: t('FN’s verdensmål', 'The UN’s sustainable development goals', 'أهداف الأمم المتحدة للتنمية المستدامة'),
      url: 'https://sdgs.un.org/goals',
      note: t('FN’s egen side, på engelsk', 'The UN’s own site', 'موقع الأمم المتحدة، بالإنجليزية'),
    },
  ],
  updated: null,
};

/** How people in Albertslund are to meet and take part. */
export const policy: VisionContent = {
  id: 'faellesskabspolitik',
  title: t('Fællesskabs\u00ADpolitik', 'Community policy', 'سياسة الروابط المجتمعية'),
  period: '2023-2026',
  promise: null,
  summary: t(
    'Politikken handler om, hvordan man bliver en del af noget. Den har to målsætninger, syv fælles værdier for, hvordan vi mødes, og en stige med fire slags deltagelse, som alle er værdifulde.',
    'The policy is about how you become part of something. It has two objectives, seven shared values for how people meet, and a ladder of four kinds of participation, all of them valuable.',
    'تتناول هذه السياسة كيف يصبح المرء جزءًا من جماعة. وفيها هدفان، وسبع قيم مشتركة للقاء الناس، وسُلّم من أربعة أنواع للمشاركة كلها قيّمة.',
  ),
  story: [
    t(
      'Det er let at være med, når man kender nogen i forvejen. Det er sværere, når man er ensom, ikke er sikker på sproget eller har et handicap. Politikken vil have, at deltagelse er mulig for alle, og at det bliver lettere for borgere, frivillige og foreninger at sætte noget i gang.',
      'It is easy to join in when you already know somebody. It is harder when you are lonely, unsure of the language or have a disability. The policy wants taking part to be possible for everyone, and starting something to be easier for citizens, volunteers and associations.',
      'من السهل أن تشارك إذا كنت تعرف أحدًا من قبل، وأصعب من ذلك أن تكون وحيدًا أو غير متمكّن من اللغة أو من ذوي الإعاقة. وتريد هذه السياسة أن تكون المشاركة ممكنة للجميع، وأن يسهل على المواطنين والمتطوعين والجمعيات إطلاق المبادرات.',
    ),
    t(
      'Der skal være ét sted, hvor borgere, politikere og medarbejdere fortæller hinanden, hvad der sker, både ude i byen og på skærmen. Og de gode historier skal deles, for de får andre til at turde.',
      'There is to be one place where citizens, politicians and staff tell one another what is going on, both around town and on screen. And the good stories are to be shared, because they give others courage.',
      'وينبغي أن يكون هناك مكان واحد يُطلع فيه المواطنون والسياسيون والموظفون بعضهم بعضًا على ما يجري، في المدينة وعلى الشاشة. كما ينبغي نشر القصص الجميلة لأنها تشجع الآخرين.',
    ),
    t(
      'Politikken »Fælles om Albertslund« handler om medborgerskab, fællesskab og ligeværdig deltagelse. Den blev lavet sammen med borgerne, fra et fællesskabslaboratorium til forhøringer, og undervejs fik de at vide, hvad deres bidrag førte til.',
      'The policy “Fælles om Albertslund” (Albertslund together) deals with citizenship, community and equal participation. It was made with citizens, from a community laboratory to pre-hearings, and along the way they were told what their contributions led to.',
      'أما سياسة «Fælles om Albertslund» (معًا من أجل ألبرتسلوند) فموضوعها المواطَنة والترابط والمشاركة المتساوية. وقد وُضعت مع المواطنين، من مختبر الروابط المجتمعية إلى جلسات الاستماع التمهيدية، وكانوا يُبلَّغون أولًا بأول بما أدّت إليه مساهماتهم.',
    ),
  ],
  pillars: [],
  goals: [],
  documents: [
    {
      title: t('Fælles om Albertslund', 'Fælles om Albertslund (in Danish)', 'Fælles om Albertslund (بالدنماركية)'),
      url: 'https://albertslund.dk/',
      note: frontPage,
    },
  ],
  updated: null,
};
