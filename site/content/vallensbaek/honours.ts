import type {TellingContent} from '../../../server/src/content/telling.js';
import {t} from '../text.js';

const council = t('kommunalbestyrelsen', 'the municipal council', 'المجلس البلدي');
const associations = t('foreningerne', 'the associations', 'الجمعيات');

/** Enthusiasts as goal 8 would honour them. Made up, and said to be: none of them exists. */
export const honours: TellingContent['honours'] = {
  title: t('Tak til ildsjælene', 'Thanks to the enthusiasts', 'شكرًا للمتحمسين'),
  intro: t(
    'Opdigtede eksempler: ingen af personerne findes. Sådan kan kommunen og foreningerne sige tak, så alle kan se det.',
    'Made-up examples: none of the people exist. This is how the municipality and the associations can say thanks for all to see.',
    'أمثلة متخيَّلة: لا وجود لأي من هؤلاء الأشخاص. هكذا يمكن للبلدية والجمعيات أن تشكر الناس على مرأى من الجميع.',
  ),
  items: [
    {
      ...{id: 'birthe', title: t('Birthe, opdigtet', 'Birthe, made up', 'بيرته، متخيَّلة'), date: '2026-09', by: council},
      summary: t(
        'Har låst svømmehallen op klokken seks i fjorten år, så børn kunne lære at svømme før skole.',
        'Has unlocked the swimming pool at six for fourteen years, so that children could learn to swim before school.',
        'ظلت تفتح المسبح في السادسة صباحًا أربعة عشر عامًا ليتعلم الأطفال السباحة قبل المدرسة.',
      ),
      group: t('En svømmeklub', 'A swimming club', 'نادٍ للسباحة'),
    },
    {
      ...{
        id: 'yusuf-og-line',
        title: t('Yusuf og Line, opdigtede', 'Yusuf and Line, made up', 'يوسف ولينه، متخيَّلان'),
        date: '2026',
        by: associations,
      },
      summary: t(
        'Begyndte med to borde og en gryde. Nu spiser halvfems naboer sammen den sidste onsdag i måneden.',
        'Began with two tables and a pot. Now ninety neighbours eat together on the last Wednesday of the month.',
        'بدآ بطاولتين وقدر. واليوم يأكل تسعون جارًا معًا في آخر أربعاء من كل شهر.',
      ),
      place: t('Fælleshuset', 'The community house', 'البيت المشترك'),
    },
    {
      ...{id: 'egon', title: t('Egon, opdigtet', 'Egon, made up', 'إيغون، متخيَّل'), date: '2025-09', by: council},
      summary: t(
        'Kender hver en lygtepæl og har fulgt nattevandrerne hjem i tyve år. Har altid bolsjer med.',
        'Knows every lamp post and has walked home with the night ravens for twenty years. Always brings sweets.',
        'يعرف كل عمود إنارة، ويرافق المتجولين ليلًا منذ عشرين عامًا، وفي جيبه دائمًا حلوى.',
      ),
      place: t('Ved stationen', 'By the station', 'عند المحطة'),
    },
    {
      ...{
        id: 'boghjoernet',
        title: t('Boghjørnet, opdigtet', 'The Book Corner, made up', 'ركن الكتب، متخيَّل'),
        date: '2025',
        by: associations,
      },
      summary: t(
        'Fire gymnasieelever, der læser højt for børn på de sprog, børnene taler derhjemme.',
        'Four upper-secondary pupils who read aloud to children in the languages that the children speak at home.',
        'أربعة من طلاب الثانوية يقرؤون للأطفال بصوت عالٍ باللغات التي يتحدثونها في بيوتهم.',
      ),
      ...{place: t('Et bibliotek', 'A library', 'مكتبة'), group: t('En elevforening', 'A pupils’ association', 'جمعية تلاميذ')},
    },
    {
      ...{id: 'karin', title: t('Karin, opdigtet', 'Karin, made up', 'كارين، متخيَّلة'), date: '2024-10', by: council},
      summary: t(
        'Holdt liv i foreningen, da der kun var tre tilbage. Nu er der venteliste.',
        'Kept the association alive when only three were left. Now there is a waiting list.',
        'أبقت الجمعية حية حين لم يبقَ فيها سوى ثلاثة. واليوم لها قائمة انتظار.',
      ),
      group: t('En haveforening', 'A garden association', 'جمعية حدائق'),
    },
  ],
};
