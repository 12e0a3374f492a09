import type {SpaceContent} from '../../../server/src/content/shape.js';
import {initiative} from '../forms/initiative.js';
import {input} from '../forms/input.js';
import {nomination} from '../forms/nomination.js';
import {signup} from '../forms/signup.js';
import {story} from '../forms/story.js';
import {together} from '../forms/together.js';
import {room} from '../forms/room.js';
import {group} from '../groups.js';
import {themes} from '../themes.js';
import {retention} from '../retention.js';
import {ladder} from '../ladder.js';
import {t} from '../text.js';
import {activities} from './activities.js';
import {outcomes} from './outcomes.js';
import {pejlemaerker} from './pejlemaerker.js';
import {telling} from './telling.js';
import {vision} from './vision.js';

/** Vallensbæk's goal 8. */
export const vallensbaek: SpaceContent = {
  id: 'vallensbaek',
  title: t('Alle kan bidrage', 'Everyone can contribute', 'الجميع يستطيع المساهمة'),
  municipality: t('Vallensbæk Kommune', 'Municipality of Vallensbæk', 'بلدية فالنسبيك'),
  locales: ['da', 'en', 'ar'],
  origins: [],
  privacy: '/privatliv/',
  retention,
  moderation: 'before',
  themes,
  groups: [group.young, group.families, group.older],
  participation: ladder(
    t(
      'En ildsjæl behøver ikke stå forrest. Kommunen har brug for den, der klapper, den, der bærer stole, og den, der får ideen.',
      'An enthusiast does not have to stand in front. The municipality needs those who applaud, those who carry chairs and those who have the idea.',
      'ليس على المتحمس أن يقف في المقدمة. فالبلدية تحتاج إلى من يصفّق، ومن يحمل الكراسي، ومن تخطر له الفكرة.',
    ),
    {
      observe: [
        t(
          'Kom til en dag for foreninger og erhvervsliv',
          'Come to a day for associations and business',
          'احضروا يومًا للجمعيات وقطاع الأعمال',
        ),
        t('Vær med, når ildsjæle bliver hædret', 'Be there when enthusiasts are honoured', 'كونوا حاضرين عند تكريم المتحمسين'),
      ],
      active: [
        t('Fortæl om din forening', 'Tell about your association', 'حدّثونا عن جمعيتكم'),
        t('Sæt stole op, og lav kaffe', 'Set up chairs and make coffee', 'صفّوا الكراسي وحضّروا القهوة'),
      ],
      cocreate: [
        t('Læg program sammen med kommunen', 'Plan the programme with the municipality', 'ضعوا البرنامج مع البلدية'),
        t('Sid med i en brugerbestyrelse', 'Sit on a user board', 'شاركوا في مجلس مستخدمين'),
      ],
      initiate: [
        t('Start et hold i skolens lokaler', 'Start a class in the school’s rooms', 'أسّسوا مجموعة في قاعات المدرسة'),
        t('Indstil en ildsjæl til hæder', 'Nominate an enthusiast for honours', 'رشّحوا متحمسًا للتكريم'),
      ],
    },
  ),
  forms: [
    input({
      intro: t(
        'Hvad ville gøre det lettere for dig at bidrage? Et lokale, et svar, en omtale, et klap på skulderen? Skriv det her.',
        'What would make it easier for you to contribute? A room, an answer, a mention, a pat on the back? Write it here.',
        'ما الذي يسهّل عليكم المساهمة؟ قاعة، أم إجابة، أم إشارة في الأخبار، أم كلمة شكر؟ اكتبوا ذلك هنا.',
      ),
      goal: t('Hvilken del af mål 8 handler det om?', 'Which part of goal 8 is it about?', 'بأي جزء من الهدف 8 يتعلق الأمر؟'),
    }),
    initiative(
      t(
        'Brænder du for noget, som andre også kunne få glæde af? Fortæl om det, så ser kommunen på, hvad den kan stille til rådighed.',
        'Is there something you care about that others could enjoy too? Tell us, and the municipality looks at what it can offer.',
        'هل أنتم شغوفون بشيء يمكن أن ينفع غيركم أيضًا؟ أخبرونا به، وستنظر البلدية فيما يمكنها توفيره.',
      ),
    ),
    signup,
    ...together,
    room,
    story,
    nomination,
  ],
  visions: [vision],
  pejlemaerker,
  activities,
  outcomes,
  telling,
};
