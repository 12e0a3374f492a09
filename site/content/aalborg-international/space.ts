import type {SpaceContent} from '../../../server/src/content/shape.js';
import {initiative} from '../forms/initiative.js';
import {input} from '../forms/input.js';
import {signup} from '../forms/signup.js';
import {group} from '../groups.js';
import {themes} from '../themes.js';
import {retention} from '../retention.js';
import {ladder} from '../ladder.js';
import {name, t} from '../text.js';
import {activities} from './activities.js';
import {outcomes} from './outcomes.js';
import {pejlemaerker} from './pejlemaerker.js';
import {telling} from './telling.js';
import {vision} from './vision.js';

/** The results of Aalborg's international strategy. */
export const aalborgInternational: SpaceContent = {
  id: 'aalborg-international',
  title: name('Aalborg International'),
  municipality: t('Aalborg Kommune', 'Municipality of Aalborg', 'بلدية ألبورغ'),
  locales: ['da', 'en', 'ar'],
  origins: [],
  privacy: '/privatliv/',
  retention,
  moderation: 'before',
  themes,
  groups: [group.young, group.families, group.foreigners],
  participation: ladder(
    t(
      'Du behøver ikke tale flere sprog eller have rejst langt. Der er fire måder at være med på, og de er lige meget værd.',
      'You do not need to speak several languages or to have travelled far. There are four ways to take part, and they are worth the same.',
      'لا يلزم أن تتحدثوا لغات عدة أو أن تكونوا قد سافرتم بعيدًا. هناك أربع طرق للمشاركة، وهي متساوية في قيمتها.',
    ),
    {
      observe: [
        t('Kom til Grønlandske Dage', 'Come to Greenlandic Days', 'احضروا الأيام الغرينلاندية'),
        t('Hep på et hold ved ungdomslegene', 'Cheer for a team at the youth games', 'شجّعوا فريقًا في ألعاب الشباب'),
      ],
      active: [
        t('Bliv vært for en nyankommen', 'Become a host for a newcomer', 'استضيفوا وافدًا جديدًا'),
        t('Giv en ung gæst en seng for natten', 'Give a young guest a bed for the night', 'وفّروا مبيتًا لضيف شاب'),
      ],
      cocreate: [
        t('Læg en skoleudveksling til rette', 'Help arrange a school exchange', 'شاركوا في ترتيب تبادل مدرسي'),
        t('Hold et Spouse Space sammen med os', 'Run a Spouse Space with us', 'نظّموا معنا لقاء Spouse Space'),
      ],
      initiate: [
        t('Find en forening i en venskabsby', 'Find an association in a partner city', 'ابحثوا عن جمعية في مدينة شريكة'),
        t('Få ideen til noget, ingen har prøvet', 'Think up something nobody has tried', 'ابتكروا شيئًا لم يجرّبه أحد'),
      ],
    },
  ),
  forms: [
    input({
      intro: t(
        'Hvad vil få verden til at føle sig hjemme i Aalborg, og hvad skal vi hente hjem derudefra? Skriv på det sprog, der falder dig lettest.',
        'What would make the world feel at home in Aalborg, and what should we bring home from it? Write in the language that comes easiest to you.',
        'ما الذي يجعل العالم يشعر في ألبورغ بأنه في بيته؟ وما الذي ينبغي أن نجلبه منه؟ اكتبوا باللغة الأسهل عليكم.',
      ),
      goal: t('Hvilket tema handler det om?', 'Which theme is it about?', 'بأي محور يتعلق الأمر؟'),
    }),
    initiative(
      t(
        'Kender du en by, en skole eller en forening, som Aalborg burde lære at kende? Skriv, hvad I kunne lave sammen.',
        'Do you know a city, a school or an association that Aalborg should get to know? Write what you could do together.',
        'هل تعرفون مدينة أو مدرسة أو جمعية ينبغي أن تتعرف إليها ألبورغ؟ اكتبوا ما يمكن أن تفعلوه معًا.',
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
