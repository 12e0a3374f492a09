import type {TellingContent} from '../../../server/src/content/telling.js';
import {t} from '../text.js';

type Hours = NonNullable<TellingContent['rooms']>['items'][number]['hours'];

const afterSchool: Hours = [
  ...(['1', '2', '3', '4', '5'] as const).map((weekday) => ({weekday, from: '16:00', to: '22:00'})),
  ...(['6', '7'] as const).map((weekday) => ({weekday, from: '09:00', to: '17:00'})),
];
const evenings: Hours = (['1', '2', '3', '4'] as const).map((weekday) => ({weekday, from: '17:00', to: '22:00'}));
const allDay: Hours = (['1', '2', '3', '4', '5', '6', '7'] as const).map((weekday) => ({weekday, from: '08:00', to: '22:00'}));

const holidays = ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31', '2027-01-01'];

/** Rooms at schools after school hours and others, as goal 8 asks for. Every one of them is made up, and said to be. */
export const rooms: NonNullable<TellingContent['rooms']> = {
  title: t('Lån et lokale', 'Borrow a room', 'استعيروا مكانًا'),
  intro: t(
    'Opdigtede eksempler: sådan kan foreninger og naboer finde et sted at mødes og bede om det med det samme.',
    'Made-up examples: this is how associations and neighbours can find a place to meet, and ask for it at once.',
    'أمثلة متخيَّلة: هكذا يمكن للجمعيات والجيران أن يجدوا مكانًا للقاء ويطلبوه فورًا.',
  ),
  items: [
    {
      ...{id: 'gymnastiksal', title: t('Skolens gymnastiksal', 'The school’s gym', 'صالة الرياضة في المدرسة'), capacity: 60},
      summary: t(
        'Til bold, dans og gymnastik. Rul måtterne ud, og hæng dem på plads bagefter.',
        'For ball games, dance and gymnastics. Roll the mats out, and hang them up again afterwards.',
        'للكرة والرقص والجمباز. افرشوا البسط ثم علّقوها في مكانها بعد ذلك.',
      ),
      place: t('Eksempelskolen, indgang mod gården', 'The example school, entrance from the yard', 'المدرسة المثال، المدخل من الفناء'),
      equipment: [
        t('Måtter', 'Mats', 'بسط'),
        t('Bolde og net', 'Balls and nets', 'كرات وشباك'),
        t('Omklædning og bad', 'Changing rooms and showers', 'غرف تبديل وحمامات'),
      ],
      access: ['step-free', 'toilet'],
      ...{hours: afterSchool, closed: holidays, weeks: 12},
    },
    {
      ...{id: 'klasselokale', title: t('Klasselokale 12', 'Classroom 12', 'الفصل 12'), capacity: 28},
      summary: t(
        'Til møder, kurser og lektiehjælp. Bordene kan skubbes sammen.',
        'For meetings, classes and help with homework. The tables can be pushed together.',
        'للاجتماعات والدورات والمساعدة في الواجبات. يمكن ضم الطاولات بعضها إلى بعض.',
      ),
      place: t('Eksempelskolen, første sal', 'The example school, first floor', 'المدرسة المثال، الطابق الأول'),
      equipment: [t('Tavle', 'Whiteboard', 'سبورة'), t('Skærm', 'Screen', 'شاشة')],
      accessibility: t('Der er trapper op, og ingen elevator.', 'There are stairs, and no lift.', 'هناك درج ولا يوجد مصعد.'),
      ...{hours: evenings, closed: holidays, weeks: 12},
    },
    {
      ...{id: 'skolekoekken', title: t('Skolens køkken', 'The school’s kitchen', 'مطبخ المدرسة'), capacity: 16},
      summary: t(
        'Til fællesspisning og madhold. Fire komfurer og et langt bord.',
        'For shared meals and cooking classes. Four cookers and a long table.',
        'للوجبات المشتركة ودورات الطبخ. أربعة مواقد وطاولة طويلة.',
      ),
      place: t('Eksempelskolen, stuen', 'The example school, ground floor', 'المدرسة المثال، الطابق الأرضي'),
      equipment: [t('Service til 40', 'Tableware for 40', 'أدوات مائدة لأربعين شخصًا'), t('Opvaskemaskine', 'Dishwasher', 'غسالة صحون')],
      access: ['step-free'],
      price: t('150 kr. for rengøring', 'DKK 150 for cleaning', '150 كرونة للتنظيف'),
      ...{hours: evenings, closed: holidays, weeks: 8},
    },
    {
      ...{id: 'foreningsstuen', title: t('Foreningsstuen', 'The associations’ parlour', 'غرفة الجمعيات'), capacity: 12},
      summary: t(
        'Et lille rum med sofaer, til bestyrelsesmøder og samtaler.',
        'A small room with sofas, for board meetings and conversations.',
        'غرفة صغيرة بأرائك لاجتماعات المجالس والمحادثات.',
      ),
      place: t('Eksempelhuset, ved stationen', 'The example house, by the station', 'البيت المثال، عند المحطة'),
      equipment: [t('Kaffemaskine', 'Coffee machine', 'آلة قهوة')],
      access: ['step-free', 'toilet', 'loop', 'calm'],
      ...{hours: allDay, closed: holidays, weeks: 26},
    },
    {
      ...{id: 'festsalen', title: t('Festsalen', 'The assembly hall', 'قاعة الاحتفالات'), capacity: 140},
      summary: t(
        'Til generalforsamling, teater og store fester. Scenen har lys og lyd.',
        'For annual meetings, theatre and large parties. The stage has light and sound.',
        'للجمعيات العمومية والمسرح والحفلات الكبيرة. المسرح مجهز بالإضاءة والصوت.',
      ),
      place: t('Eksempelhuset, ved stationen', 'The example house, by the station', 'البيت المثال، عند المحطة'),
      equipment: [t('Scene', 'Stage', 'مسرح'), t('Lydanlæg', 'Sound system', 'نظام صوت'), t('Projektor', 'Projector', 'جهاز عرض')],
      access: ['step-free', 'toilet', 'loop'],
      accessibility: t(
        'Rampe til scenen. Hold døren med den grønne knap.',
        'A ramp to the stage. The green button holds the door.',
        'منحدر إلى المسرح. الزر الأخضر يُبقي الباب مفتوحًا.',
      ),
      price: t('400 kr. for en aften', 'DKK 400 for an evening', '400 كرونة للأمسية'),
      ...{hours: allDay, closed: holidays, weeks: 26},
    },
  ],
};
