import {aalborg as space} from '../content/aalborg/space.js';
import {name, t} from '../content/text.js';
import {municipalPage} from './municipal.js';

export const aalborg = municipalPage({
  space,
  wordmark: 'Aalborg Kommune',
  parent: t('Politik og visioner', 'Politics and visions', 'السياسة والرؤى'),
  kicker: name('DNA Aalborg'),
  title: t('*Vi* udvikler os *sammen*', '*We* develop *together*', 'نتطوّر *معًا*'),
  lead: t(
    'I 2018 svarede borgerne 5.441 gange på, hvad Aalborg skal bygge videre på. Nu er det din tur.',
    'In 2018 citizens said 5,441 times what Aalborg should build on. Now it is your turn.',
    'في عام 2018 قال المواطنون 5,441 مرة على أي أساس ينبغي أن تواصل ألبورغ البناء. والآن جاء دوركم.',
  ),
  intro: [
    t(
      'Kampagnen DNA Aalborg løb fra den 6. september til den 10. november 2018. Folk skrev på kampagnens side og på Facebook, fem grupper blev interviewet, og 250 borgere, udtrukket ved lodtrækning, mødtes til borgertopmøde i AKKC på den sidste dag.',
      'The campaign DNA Aalborg ran from 6 September to 10 November 2018. People wrote on the campaign’s page and on Facebook, five groups were interviewed, and on the last day 250 citizens drawn at random met for a citizens’ summit at AKKC.',
      'استمرت حملة DNA Aalborg من 6 سبتمبر إلى 10 نوفمبر 2018. كتب الناس في صفحة الحملة وعلى فيسبوك، وأُجريت مقابلات مع خمس فئات، وفي اليوم الأخير اجتمع 250 مواطنًا اختيروا بالقرعة في قمة المواطنين بمركز AKKC.',
    ),
    t(
      'Her kan du læse, hvad der kom ud af det, og føje dit eget til. Et bidrag kan være en klage over en cykelsti, en drøm for en landsby eller en god måde at hilse på nye naboer.',
      'Here you can read what came of it, and add something of your own. A contribution can be a complaint about a cycle path, a dream for a village or a good way of greeting new neighbours.',
      'يمكنكم هنا قراءة ما نتج عن ذلك وإضافة ما لديكم. قد تكون المساهمة شكوى من طريق للدراجات، أو حلمًا لقرية، أو طريقة جميلة للترحيب بالجيران الجدد.',
    ),
  ],
  goals: t('Pejlemærker', 'Guiding goals', 'الأهداف الموجِّهة'),
  counted: true,
  visions: ['dna-aalborg'],
  facts: [],
  contact: null,
  madeUp: true,
  official: {url: 'https://www.aalborg.dk/', label: 'aalborg.dk'},
});
