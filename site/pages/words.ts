import {t} from '../content/text.js';

/** What the frame of every page says. */
export const words = {
  skip: t('Gå til indholdet', 'Skip to content', 'انتقل إلى المحتوى'),
  languages: t('Sprog', 'Language', 'اللغة'),
  sections: t('På denne side', 'On this page', 'في هذه الصفحة'),
  breadcrumb: t('Du er her', 'You are here', 'أنتم هنا'),
  home: t('Forside', 'Home', 'الرئيسية'),
  demonstration: t('Demonstration', 'Demonstration', 'عرض تجريبي'),
  notOurs: t(
    'Ikke kommunens egen side. Bygget på offentlige fakta; datoer på aktiviteter er eksempler.',
    'Not the municipality’s own page. Built on public facts; the dates of activities are examples.',
    'ليست صفحة البلدية نفسها. أُعدّت استنادًا إلى معلومات عامة، وتواريخ الأنشطة أمثلة.',
  ),
  about: t('Om demonstrationen', 'About this demonstration', 'عن هذا العرض التجريبي'),
  disclaimer: t(
    'Siden er en demonstration af Sammen. Den er bygget på kommunens offentlige oplysninger, skrevet på ny, og den er ikke lavet, godkendt eller drevet af kommunen. Det, du sender her, når ikke frem til kommunen.',
    'This page demonstrates Sammen. It is built on the municipality’s public information, written anew, and it is not made, approved or run by the municipality. What you send here does not reach the municipality.',
    'هذه الصفحة عرض تجريبي لـSammen. أُعدّت استنادًا إلى معلومات البلدية العامة وبصياغة جديدة، وليست من إعداد البلدية ولا بموافقتها ولا تحت إدارتها. وما ترسلونه هنا لا يصل إلى البلدية.',
  ),
  example: t(
    'Datoer, tider og praktiske oplysninger om aktiviteter er opdigtede eksempler.',
    'Dates, times and practical details of activities are invented examples.',
    'تواريخ الأنشطة ومواعيدها وتفاصيلها العملية أمثلة افتراضية.',
  ),
  madeUp: t('Bidragene er opdigtede eksempler.', 'The contributions are made-up examples.', 'المساهمات أمثلة مختلقة.'),
  storiesMadeUp: t(
    'Historier, initiativer, spørgsmål og løfter er opdigtede eksempler.',
    'Stories, initiatives, questions and promises are made-up examples.',
    'القصص والمبادرات والأسئلة والوعود أمثلة مختلقة.',
  ),
  madeUpBy: t(
    'De 5.441 bidrag fra 2018, der vises her, er opdigtede eksempler, som et program har skrevet til demonstrationen. Borgernes egne input er ikke brugt, og svarene er heller ikke kommunens.',
    'The 5,441 contributions from 2018 shown here are made-up examples, written by a program for the demonstration. Citizens’ own inputs are not used, and the answers are not the municipality’s either.',
    'المساهمات المعروضة هنا من عام 2018، وعددها 5,441، أمثلة مختلقة كتبها برنامج لأجل العرض. لم تُستخدم مساهمات المواطنين الفعلية، والردود ليست ردود البلدية أيضًا.',
  ),
  allDemonstrations: t('Alle demonstrationer', 'All demonstrations', 'كل العروض التجريبية'),
  privacy: t('Privatliv', 'Privacy', 'الخصوصية'),
  contact: t('Kontakt', 'Contact', 'اتصلوا بنا'),
  official: t('Kommunens egen side', 'The municipality’s own site', 'موقع البلدية نفسها'),
  facts: t('Kort fortalt', 'In brief', 'باختصار'),
  besides: t('Fakta og kvittering', 'Facts and receipt', 'حقائق وإيصال'),
  share: t('Del siden', 'Share this page', 'شاركوا الصفحة'),
  told: t('Det fortæller vi', 'What we tell', 'ما نرويه'),
  vision: t('Visionen', 'The vision', 'الرؤية'),
  join: t('Vær med', 'Join in', 'شاركوا'),
  activities: t('Det sker', 'What’s on', 'ما يجري قريبًا'),
  contribute: t('Giv dit bidrag', 'Have your say', 'شاركونا رأيكم'),
  written: t('Det skriver I om', 'What you write about', 'عمّ تكتبون'),
  wall: t('Bidrag fra borgerne', 'Contributions from citizens', 'مساهمات المواطنين'),
  stories: t('Fortalt af borgerne', 'Told by citizens', 'بأقلام المواطنين'),
  outcomes: t('Det førte det til', 'What it led to', 'إلى ماذا أدى ذلك'),
  follow: t('Følg dit bidrag', 'Follow your contribution', 'تابعوا مساهمتكم'),
};

/** What stands where a widget will be, until it is there and when it cannot come. */
export const fallback = {
  contribute: t('Skriv dit bidrag', 'Write your contribution', 'اكتبوا مساهمتكم'),
  aboutGoals: t('Giv dit bidrag til et af dem', 'Contribute to one of them', 'ساهموا في أحدها'),
  join: t('Vælg, hvad du vil være med til', 'Choose what to take part in', 'اختاروا ما تودون المشاركة فيه'),
  activities: t('Se, hvornår og hvor', 'See when and where', 'اطّلعوا على الموعد والمكان'),
  initiative: t('Start et initiativ', 'Start an initiative', 'أطلقوا مبادرة'),
  receipt: t(
    'Har du sendt et bidrag, kan du se, hvad der er sket med det. Du skal bruge koden fra din kvittering.',
    'If you have sent a contribution, you can see what has happened to it. You need the code from your receipt.',
    'إن كنتم قد أرسلتم مساهمة فيمكنكم معرفة ما حدث لها، باستخدام الرمز المكتوب في إيصالكم.',
  ),
  table: t(
    'En tabel viser, hvad bidragene handler om, og hvem de kommer fra.',
    'A table shows what the contributions are about, and whom they come from.',
    'يعرض جدول ما تتناوله المساهمات وممّن جاءت.',
  ),
  story: t(
    'Her står, hvad der blev spurgt om, hvad borgerne sagde, og hvad det blev til.',
    'This is what was asked, what citizens said, and what came of it.',
    'هنا ما سُئل عنه، وما قاله المواطنون، وما نتج عن ذلك.',
  ),
  voices: t(
    'Her kan du læse, søge i og støtte det, andre har skrevet.',
    'Here you can read, search and support what others have written.',
    'هنا يمكنكم قراءة ما كتبه الآخرون والبحث فيه وتأييده.',
  ),
  numbers: t('Se, hvad bidragene handler om', 'See what the contributions are about', 'اطّلعوا على ما تتناوله المساهمات'),
  stories: t('Læs borgernes historier', 'Read citizens’ stories', 'اقرؤوا قصص المواطنين'),
  wall: t('Læs, hvad andre har skrevet', 'Read what others have written', 'اقرؤوا ما كتبه الآخرون'),
  outcomes: t('Læs, hvad der blev spurgt om og sagt', 'Read what was asked and said', 'اقرؤوا ما سُئل وما قيل'),
  alone: t('Det står også på en side for sig selv.', 'It is also on a page of its own.', 'وهو أيضًا في صفحة مستقلة.'),
  told: t('Læs det hele', 'Read it all', 'اقرؤوا كل ذلك'),
  share: t(
    'Kopiér adressen øverst i browseren, og send den videre.',
    'Copy the address at the top of the browser, and pass it on.',
    'انسخوا العنوان من أعلى المتصفح وأرسلوه.',
  ),
  look: t('Find dit bidrag', 'Find your contribution', 'ابحثوا عن مساهمتكم'),
};
