import type {SpaceContent} from '../../../server/src/content/shape.js';
import {initiative} from '../forms/initiative.js';
import {input} from '../forms/input.js';
import {signup} from '../forms/signup.js';
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

/** "Vi udvikler os sammen": Aalborg's campaign of 2018. */
export const aalborg: SpaceContent = {
  id: 'aalborg',
  title: t('Vi udvikler os sammen', 'We develop together', 'نتطوّر معًا'),
  municipality: t('Aalborg Kommune', 'Municipality of Aalborg', 'بلدية ألبورغ'),
  locales: ['da', 'en', 'ar'],
  origins: [],
  privacy: '/privatliv/',
  retention,
  moderation: 'before',
  themes,
  groups: [group.young, group.families, group.older, group.vulnerable, group.foreigners],
  participation: ladder(
    t(
      'Man kan udvikle en kommune fra talerstolen og fra køkkenbordet. De fire måder her er lige meget værd; vælg den, der passer til dit liv lige nu.',
      'You can develop a municipality from the rostrum and from the kitchen table. These four ways are worth the same; choose the one that suits your life right now.',
      'يمكن تطوير البلدية من على المنصة ومن حول مائدة المطبخ. هذه الطرق الأربع متساوية في قيمتها، فاختاروا ما يناسب حياتكم الآن.',
    ),
    {
      observe: [
        t('Kom til borgertopmødet og lyt med', 'Come to the citizens’ summit and listen', 'احضروا قمة المواطنين واستمعوا'),
        t('Læs, hvad andre har skrevet', 'Read what others have written', 'اقرؤوا ما كتبه الآخرون'),
      ],
      active: [
        t('Send dit eget input', 'Send an input of your own', 'أرسلوا مساهمتكم'),
        t('Tag en nabo med til et møde', 'Bring a neighbour to a meeting', 'اصطحبوا أحد الجيران إلى لقاء'),
        t('Tag imod ved døren', 'Welcome people at the door', 'استقبلوا الناس عند الباب'),
      ],
      cocreate: [
        t('Vær vært ved et bord', 'Host a table', 'أديروا إحدى الطاولات'),
        t('Interview folk i din klub eller gård', 'Interview people in your club or courtyard', 'أجروا مقابلات في ناديكم أو حيّكم'),
      ],
      initiate: [
        t('Lav jeres egen udgave af løftet', 'Make your own version of the promise', 'صوغوا نسختكم من الوعد'),
        t('Saml en gruppe om et pejlemærke', 'Gather a group around a guiding goal', 'اجمعوا فريقًا حول أحد الأهداف'),
      ],
    },
  ),
  forms: [
    input({
      intro: t(
        'Hvad skal Aalborg gøre mere af, lade være med eller begynde på? Stort og småt er lige velkomment, og du behøver ikke skrive dit navn.',
        'What should Aalborg do more of, stop doing or start doing? Great and small are equally welcome, and you do not have to give your name.',
        'ما الذي ينبغي لألبورغ أن تزيد منه أو تتوقف عنه أو تبدأ به؟ كل مساهمة موضع ترحيب، كبيرة كانت أم صغيرة، ولا يلزمكم ذكر الاسم.',
      ),
      goal: t('Hvilket pejlemærke handler det om?', 'Which guiding goal is it about?', 'بأي هدف موجِّه يتعلق الأمر؟'),
    }),
    initiative(
      t(
        'Har du en ide til noget, I kunne udvikle sammen? Skriv den her, så hjælper kommunen dig med at finde folk, plads og svar.',
        'Do you have an idea for something you could develop together? Write it here, and the municipality helps you find people, space and answers.',
        'هل لديكم فكرة يمكن تطويرها معًا؟ اكتبوها هنا، وستساعدكم البلدية في إيجاد الأشخاص والمكان والإجابات.',
      ),
    ),
    signup,
  ],
  visions: [vision],
  pejlemaerker,
  activities,
  outcomes,
  telling,
};
