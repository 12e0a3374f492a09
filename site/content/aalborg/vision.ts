import type {VisionContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

/** What the campaign DNA Aalborg ended in: one core story, one promise, five guiding goals. */
export const vision: VisionContent = {
  id: 'dna-aalborg',
  title: t('Grund\u00ADfortællingen om Aalborg', 'The core story of Aalborg', 'قصة ألبورغ الأساسية'),
  period: null,
  promise: t('Vi udvikler os sammen', 'We develop together', 'نتطوّر معًا'),
  summary: t(
    'Aalborg vokser med mere end 1.000 nye indbyggere om året. I 2018 spurgte kommunen borgerne, hvad alt det nye skal bygge på. De svarede med 5.441 input, og af dem blev der én grundfortælling, ét løfte og fem pejlemærker. Resultatet blev godkendt politisk i januar 2019.',
    'Aalborg grows by more than 1,000 new inhabitants a year. In 2018 the municipality asked its citizens what everything new should be built on. They answered with 5,441 inputs, which became one core story, one promise and five guiding goals. The result was approved politically in January 2019.',
    'تنمو ألبورغ بأكثر من 1,000 ساكن جديد كل عام. وفي سنة 2018 سألت البلدية المواطنين عن الأساس الذي ينبغي أن يقوم عليه كل جديد، فأجابوا بـ5,441 مساهمة، صارت قصة أساسية واحدة ووعدًا واحدًا وخمسة أهداف موجِّهة. وقد اعتُمدت النتيجة سياسيًا في يناير 2019.',
  ),
  story: [
    t(
      'Limfjorden skærer sig tværs igennem. På begge sider ligger by og land tæt på hinanden, spredt over mere end 1.000\u00A0km². Borgerne er blevet kåret blandt de lykkeligste i Europa, og hvert år kommer der over 1.000 nye til, som også skal kunne kalde stedet deres.',
      'The Limfjord cuts right through. On both sides town and country lie close together, spread over more than 1,000\u00A0km². The citizens have been named among the happiest in Europe, and every year more than 1,000 new people arrive who should also be able to call the place theirs.',
      'يشقّ مضيق ليمفيورد المكان من طرفه إلى طرفه، وعلى ضفتيه تتجاور المدينة والريف على مساحة تزيد على 1,000 كم². وقد صُنّف أهلها بين أسعد الناس في أوروبا، وفي كل عام ينضم إليهم أكثر من 1,000 وافد جديد من حقهم أن يشعروا بأن المكان مكانهم أيضًا.',
    ),
    t(
      'Når så meget er på vej, må man vide, hvad der skal stå fast. Fra den 6. september til den 10. november 2018 kunne alle fortælle det: på kampagnens side, på kommunens Facebook-side, i et interview eller ved at møde op.',
      'When so much is on its way, one must know what is to stand firm. From 6 September to 10 November 2018 everyone could say so: on the campaign’s page, on the municipality’s Facebook page, in an interview or by turning up.',
      'حين يكون الجديد كثيرًا، لا بد أن نعرف ما الذي ينبغي أن يبقى ثابتًا. ومن 6 سبتمبر إلى 10 نوفمبر 2018 كان بإمكان الجميع أن يقولوا ذلك: في صفحة الحملة، أو في صفحة البلدية على فيسبوك، أو في مقابلة، أو بالحضور شخصيًا.',
    ),
    t(
      'Fem grupper blev opsøgt og interviewet: unge og studerende, børnefamilier, ældre og seniorer, udsatte borgere og udlændinge. For dem, der har meget på hjerte, er ikke altid dem, der skriver først.',
      'Five groups were sought out and interviewed: young people and students, families with children, older people and seniors, vulnerable citizens, and foreigners. For those with much on their minds are not always the first to write.',
      'وقد جرى التواصل مع خمس فئات ومقابلة أفرادها: الشباب والطلبة، والعائلات التي لديها أطفال، وكبار السن والمتقاعدون، والمواطنون في ظروف صعبة، والأجانب. فليس من لديه الكثير ليقوله هو دائمًا أول من يكتب.',
    ),
    t(
      'Den 10. november 2018 satte 250 borgere, udtrukket ved lodtrækning, hinanden stævne til borgertopmøde i AKKC. På kortet over alle input lyste ét emne helt rødt: infrastrukturen. Køerne ved Limfjordstunnelen, en tredje Limfjordsforbindelse, +Bussen til universitetet og det nye hospital. Ved siden af stod de grønne ønsker, og en uro for, at der bygges for tæt og for højt.',
      'On 10 November 2018, 250 citizens drawn at random met for a citizens’ summit at AKKC. On the map of all the inputs one subject shone completely red: infrastructure. The queues at the Limfjord tunnel, a third crossing of the Limfjord, the +Bussen line to the university and the new hospital. Beside it stood the green wishes, and an unease that building is too dense and too tall.',
      'وفي 10 نوفمبر 2018 اجتمع 250 مواطنًا اختيروا بالقرعة في قمة المواطنين بمركز AKKC. وعلى خريطة المساهمات كلها توهّج موضوع واحد بالأحمر تمامًا: البنية التحتية. الازدحام عند نفق ليمفيورد، ومعبر ثالث للمضيق، وخط +Bussen إلى الجامعة والمستشفى الجديد. وإلى جانبها ظهرت الرغبات الخضراء، والقلق من أن البناء صار كثيفًا وعاليًا أكثر مما ينبغي.',
    ),
    t(
      'Tilbage stod et løfte på fire ord, som alle må lave deres egen udgave af. Man bytter midten ud, men »Vi« og »sammen« bliver stående: Vi fester sammen. Vi løber sammen. Vi spiser sammen.',
      'What remained was a promise of four words in Danish, “Vi udvikler os sammen”, and anyone may make a version of it. You change the middle, but “Vi” (we) and “sammen” (together) stay: Vi fester sammen, we celebrate together. Vi løber sammen, we run together. Vi spiser sammen, we eat together.',
      'وبقي في النهاية وعد من أربع كلمات بالدنماركية هو «Vi udvikler os sammen»، ولكل واحد أن يصوغ نسخته منه. يتغير الوسط، أما «Vi» (نحن) و«sammen» (معًا) فتبقيان: نحتفل معًا، نركض معًا، نأكل معًا.',
    ),
  ],
  pillars: [
    {
      title: t('Én grund\u00ADfortælling', 'One core story', 'قصة أساسية واحدة'),
      body: t(
        'Hvem vi er, hvor vi bor, og hvad vi vil tage med os, når vi bliver flere.',
        'Who we are, where we live, and what we want to take with us as we become more.',
        'مَن نحن، وأين نعيش، وماذا نريد أن نحمل معنا حين يزداد عددنا.',
      ),
    },
    {
      title: t('Ét løfte', 'One promise', 'وعد واحد'),
      body: t(
        'Vi udvikler os sammen. Det gælder mellem borgere, foreninger, virksomheder og kommune.',
        'We develop together. It holds between citizens, associations, businesses and municipality.',
        'نتطوّر معًا: مواطنين وجمعيات وشركات وبلدية.',
      ),
    },
    {
      title: t('Fem pejle\u00ADmærker', 'Five guiding goals', 'خمسة أهداف موجِّهة'),
      body: t(
        'Fem retninger at styre efter, når der skal vælges mellem det ene og det andet.',
        'Five directions to steer by when a choice has to be made.',
        'خمسة اتجاهات نهتدي بها حين يتعيّن الاختيار.',
      ),
    },
  ],
  goals: [],
  documents: [
    {
      title: t('Aalborg Kommune', 'Municipality of Aalborg', 'بلدية ألبورغ'),
      url: 'https://www.aalborg.dk/',
      note: t('Kommunens egen hjemmeside', 'The municipality’s own website, in Danish', 'موقع البلدية نفسها، بالدنماركية'),
    },
  ],
  updated: null,
};
