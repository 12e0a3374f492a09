import type {SpaceContent} from '../../../server/src/content/shape.js';
import {hearingAnswer} from '../forms/hearing-answer.js';
import {initiative} from '../forms/initiative.js';
import {input} from '../forms/input.js';
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
import {volunteering} from './draws.js';
import {hearings} from './hearings.js';
import {outcomes} from './outcomes.js';
import {pejlemaerker} from './pejlemaerker.js';
import {telling} from './telling.js';
import {policy, vision} from './vision.js';

/** Albertslund's Vision 2022-2030 and its community policy 2023-2026. */
export const albertslund: SpaceContent = {
  id: 'albertslund',
  title: t('Vision og fællesskaber', 'Vision and communities', 'الرؤية والروابط المجتمعية'),
  municipality: t('Albertslund Kommune', 'Municipality of Albertslund', 'بلدية ألبرتسلوند'),
  locales: ['da', 'en', 'ar'],
  origins: [],
  privacy: '/privatliv/',
  retention,
  moderation: 'before',
  themes,
  groups: [group.young, group.families, group.older, group.vulnerable, group.foreigners],
  participation: ladder(
    t(
      'Deltagelsesstigen har fire trin, og ingen af dem er finere end de andre. Du kan stå på ét i dag og et andet i morgen.',
      'The participation ladder has four steps, and none of them ranks above the others. You can stand on one today and another tomorrow.',
      'لسُلّم المشاركة أربع درجات، وليست إحداها أرفع من غيرها. يمكنكم الوقوف اليوم على درجة وغدًا على أخرى.',
    ),
    {
      observe: [
        t('Mød op til Grøn Dag', 'Turn up at Grøn Dag', 'احضروا Grøn Dag'),
        t('Vis din støtte til et borgermøde', 'Show your support at a public meeting', 'أظهروا دعمكم في لقاء عام'),
      ],
      active: [
        t('Tag en nabo med', 'Bring a neighbour', 'اصطحبوا أحد الجيران'),
        t('Byd nye velkommen', 'Welcome newcomers', 'رحّبوا بالوافدين الجدد'),
        t('Dæk bord, eller bag en kage', 'Lay a table or bake a cake', 'أعدّوا المائدة أو اخبزوا كعكة'),
      ],
      cocreate: [
        t('Inviter andre med', 'Invite others', 'ادعوا الآخرين'),
        t('Skaf lån af lokaler', 'Arrange the loan of rooms', 'رتّبوا استعارة القاعات'),
      ],
      initiate: [
        t('Få ideen til en markedsdag i gården', 'Think up a market day in the courtyard', 'ابتكروا يوم سوق في فناء العمارة'),
        t('Find dem, der vil hjælpe dig', 'Find those who will help you', 'ابحثوا عمّن يساعدكم'),
      ],
    },
  ),
  forms: [
    input({
      intro: t(
        'Hvad skal der til, for at flere kan være med i Albertslund? Skriv det, som du ville sige det til en nabo. Du må gerne skrive på dit eget sprog.',
        'What does it take for more people to be able to join in in Albertslund? Write it as you would say it to a neighbour. You are welcome to write in your own language.',
        'ما الذي يلزم ليتمكن عدد أكبر من المشاركة في ألبرتسلوند؟ اكتبوا ذلك كما تقولونه لجاركم. ويمكنكم الكتابة بلغتكم.',
      ),
      goal: t('Hvilken målsætning handler det om?', 'Which objective is it about?', 'بأي هدف يتعلق الأمر؟'),
    }),
    initiative(
      t(
        'Det skal være lettere at starte noget, der samler folk. Skriv din ide, så kan du se, hvem der vil være med.',
        'It should be easier to start something that brings people together. Write your idea, and see who wants to join.',
        'ينبغي أن يكون إطلاق ما يجمع الناس أسهل. اكتبوا فكرتكم وانظروا من يود الانضمام إليها.',
      ),
    ),
    signup,
    ...together,
    room,
    volunteering,
    hearingAnswer,
    story,
  ],
  visions: [vision, policy],
  pejlemaerker,
  activities,
  hearings,
  outcomes,
  telling,
};
