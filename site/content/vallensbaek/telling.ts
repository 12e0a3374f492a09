import type {TellingContent} from '../../../server/src/content/telling.js';
import {name, t} from '../text.js';
import {associations} from './associations.js';
import {budgets} from './budgets.js';
import {rooms} from './rooms.js';
import {honours} from './honours.js';

const municipality = {name: name('Vallensbæk Kommune'), role: 'municipality'} as const;

/** News as goal 8 asks for: activities, renovations and offers, by the municipality and by enthusiasts. Made up, and said to be. */
export const telling: TellingContent = {
  associations,
  budgets,
  rooms,
  honours,
  news: {
    title: t('Nyt', 'News', 'أخبار'),
    intro: t(
      'Opdigtede eksempler: sådan kan kommunen, foreninger og ildsjæle fortælle det samme sted.',
      'Made-up examples: this is how the municipality, associations and enthusiasts can tell their news in one place.',
      'أمثلة متخيَّلة: هكذا يمكن للبلدية والجمعيات والمتحمسين أن يرووا أخبارهم في مكان واحد.',
    ),
    items: [
      {
        id: 'lokaler',
        title: t('Skolens lokaler står åbne om aftenen', 'The school’s rooms are open in the evening', 'غرف المدرسة مفتوحة مساءً'),
        body: [
          t(
            'Foreninger kan bruge lokaler på skolen efter skoletid. Spørg på skolens kontor, hvad der er ledigt.',
            'Associations can use rooms at the school after school hours. Ask at the school’s office what is free.',
            'يمكن للجمعيات استعمال غرف المدرسة بعد الدوام. اسألوا في مكتب المدرسة عن المتاح.',
          ),
        ],
        date: '2026-11-02',
        by: municipality,
      },
      {
        id: 'foreningsdag',
        title: t('Foreninger og virksomheder mødes', 'Associations and businesses meet', 'لقاء الجمعيات والشركات'),
        body: [
          t(
            'En dag, hvor man kan finde en holdleder, en sponsor eller et sted at øve.',
            'A day on which to find a coach, a sponsor or a place to practise.',
            'يوم للعثور على مدرب أو راعٍ أو مكان للتدريب.',
          ),
        ],
        date: '2026-10-19',
        by: {name: t('IF Solsikken, opdigtet', 'IF Solsikken, made up', 'IF Solsikken، متخيَّل'), role: 'association'},
      },
      {
        id: 'skak',
        title: t('Skak på bænken', 'Chess on the bench', 'شطرنج على المقعد'),
        body: [
          t(
            'Hver torsdag sætter jeg et bræt op på torvet. Kom og sæt dig, også hvis du aldrig har spillet.',
            'Every Thursday I set up a board in the square. Come and sit down, even if you have never played.',
            'كل خميس أضع رقعة في الساحة. تعالوا واجلسوا، حتى لو لم تلعبوا من قبل.',
          ),
        ],
        date: '2026-09-24',
        by: {name: t('Mona, opdigtet', 'Mona, made up', 'منى، متخيَّلة'), role: 'enthusiast'},
      },
    ],
  },
};
