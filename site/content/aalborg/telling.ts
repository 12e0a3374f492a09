import type {TellingContent} from '../../../server/src/content/telling.js';
import {name, t} from '../text.js';
import {interview} from './interview.js';

const campaign = {title: t('Kampagnen DNA Aalborg, 2018', 'The campaign DNA Aalborg, 2018', 'حملة DNA Aalborg، 2018')};

/** What Aalborg tells about its campaign: figures, how it went, what the mayor said, the film, and where else to look. */
export const telling: TellingContent = {
  facts: {
    title: t('Fakta om DNA Aalborg', 'Facts about DNA Aalborg', 'حقائق عن DNA Aalborg'),
    items: [
      {
        id: 'input',
        amount: 5441,
        unit: t('input', 'inputs', 'مساهمة'),
        text: t('kom der fra borgerne i 2018', 'came from the citizens in 2018', 'وردت من المواطنين في 2018'),
        date: '2018-11',
        source: campaign,
      },
      {
        id: 'nu',
        live: true,
        unit: t('input', 'inputs', 'مساهمة'),
        text: t('kan læses her på siden lige nu', 'can be read on this page right now', 'يمكن قراءتها في هذه الصفحة الآن'),
      },
      {
        id: 'udtrukne',
        amount: 250,
        unit: t('borgere', 'citizens', 'مواطنًا'),
        text: t(
          'blev udtrukket ved lodtrækning til borgertopmødet i AKKC',
          'were drawn at random for the citizens’ summit at AKKC',
          'اختيروا بالقرعة لقمة المواطنين في AKKC',
        ),
        date: '2018-11-10',
        source: campaign,
      },
      {
        id: 'grupper',
        amount: 5,
        unit: t('grupper', 'groups', 'فئات'),
        text: t(
          'blev interviewet: unge og studerende, børnefamilier, ældre og seniorer, udsatte borgere og udlændinge',
          'were interviewed: young people and students, families with children, older people and seniors, vulnerable citizens, and foreigners',
          'أُجريت معها مقابلات: الشباب والطلبة، والعائلات التي لديها أطفال، وكبار السن والمتقاعدون، والمواطنون في ظروف صعبة، والأجانب',
        ),
        date: '2018',
        source: campaign,
      },
      {
        id: 'indbyggere',
        amount: 1000,
        qualifier: 'more',
        unit: t('nye indbyggere', 'new inhabitants', 'ساكن جديد'),
        text: t('kommer til hvert år', 'arrive every year', 'ينضمون كل عام'),
      },
      {
        id: 'areal',
        amount: 1000,
        qualifier: 'more',
        unit: name('km²'),
        text: t(
          'by og land, som Limfjorden skærer sig igennem',
          'of town and country, cut through by the Limfjord',
          'من المدينة والريف يشقّها مضيق ليمفيورد',
        ),
      },
      {
        id: 'lykkelige',
        text: t(
          'Borgerne er blevet kåret blandt de lykkeligste i Europa',
          'The citizens have been named among the happiest in Europe',
          'صُنّف المواطنون بين أسعد الناس في أوروبا',
        ),
      },
    ],
  },
  milestones: {
    title: t('Sådan foregik det', 'How it went', 'هكذا جرى الأمر'),
    items: [
      {
        id: 'kampagnen',
        title: t('Kampagnen DNA Aalborg', 'The campaign DNA Aalborg', 'حملة DNA Aalborg'),
        body: t(
          'Folk skriver på kampagnens side og på kommunens Facebook-side, og fem grupper bliver interviewet.',
          'People write on the campaign’s page and on the municipality’s Facebook page, and five groups are interviewed.',
          'يكتب الناس في صفحة الحملة وفي صفحة البلدية على فيسبوك، وتُجرى مقابلات مع خمس فئات.',
        ),
        starts: '2018-09-06',
        ends: '2018-11-10',
      },
      {
        id: 'topmoede',
        title: t('Borgertopmøde i AKKC', 'Citizens’ summit at AKKC', 'قمة المواطنين في AKKC'),
        body: t(
          '250 borgere, udtrukket ved lodtrækning, samler trådene på kampagnens sidste dag.',
          '250 citizens drawn at random draw the threads together on the campaign’s last day.',
          '250 مواطنًا اختيروا بالقرعة يجمعون الخيوط في آخر أيام الحملة.',
        ),
        starts: '2018-11-10',
      },
      {
        id: 'godkendt',
        title: t('Resultatet godkendes politisk', 'The result is approved politically', 'اعتماد النتيجة سياسيًا'),
        body: t(
          'Én grundfortælling, ét løfte og fem pejlemærker.',
          'One core story, one promise and five guiding goals.',
          'قصة أساسية واحدة، ووعد واحد، وخمسة أهداف موجِّهة.',
        ),
        starts: '2019-01',
      },
    ],
  },
  interviews: {items: [interview]},
  videos: {
    items: [
      {
        id: 'dna',
        title: t('Filmen om DNA Aalborg', 'The film about DNA Aalborg', 'الفيلم عن DNA Aalborg'),
        summary: t(
          'En kort tegnefilm samler hele forløbet. Den må deles frit.',
          'A short animated film sums up the whole process. It may be shared freely.',
          'فيلم قصير من الرسوم المتحركة يلخص المسار كله، ويمكن نشره بحرية.',
        ),
        sources: [],
        captions: [],
        transcript: [
          t(
            'En by vokser med mere end tusind mennesker om året. Hvad skal blive ved med at være dens egen? I to måneder i 2018 fik alle spørgsmålet.',
            'A city grows by more than a thousand people a year. What should remain its own? For two months in 2018 everybody was asked.',
            'مدينة تنمو بأكثر من ألف إنسان كل عام. فما الذي ينبغي أن يظل خاصًا بها؟ طُرح السؤال على الجميع طوال شهرين في 2018.',
          ),
          t(
            'Der kom 5.441 svar. Af dem blev der fem pejlemærker og et løfte: Vi udvikler os sammen.',
            '5,441 answers came. They became five guiding goals and one promise: We develop together.',
            'ورد 5,441 جوابًا، صارت خمسة أهداف موجِّهة ووعدًا واحدًا: نتطوّر معًا.',
          ),
        ],
        link: {
          title: t('Se filmen hos Aalborg Kommune', 'See the film at the municipality', 'شاهدوا الفيلم لدى البلدية'),
          url: 'https://www.aalborg.dk/',
        },
      },
    ],
  },
  sites: {
    title: t('Find en af kommunens andre hjemmesider', 'Find another of the municipality’s sites', 'ابحثوا عن موقع آخر للبلدية'),
    items: [
      {
        id: 'aalborg',
        title: name('aalborg.dk'),
        summary: t('Kommunens egen hjemmeside', 'The municipality’s own site', 'موقع البلدية'),
        url: 'https://www.aalborg.dk/',
      },
      {
        id: 'international',
        title: t('Aalborg ud i verden', 'Aalborg out into the world', 'ألبورغ إلى العالم'),
        summary: t(
          'Den internationale strategi i denne demonstration',
          'The international strategy in this demonstration',
          'الاستراتيجية الدولية في هذا العرض',
        ),
        url: '/aalborg-international/',
      },
    ],
  },
};
