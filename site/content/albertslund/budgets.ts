import type {TellingContent} from '../../../server/src/content/telling.js';
import {inDays} from '../dates.js';
import {name, t} from '../text.js';

/** A vote that is open and one that is over. The sums and the projects are made up, and said to be. */
export const budgets: NonNullable<TellingContent['budgets']> = {
  items: [
    {
      ...{
        id: 'sammen-om-en-million',
        title: t('En million til fællesskaberne', 'A million for the communities', 'مليون كرونة للروابط المجتمعية'),
      },
      summary: t(
        'Hvad skal pengene gå til? Vælg de projekter, der gør mest for, at flere kan være med. Beløb og projekter er opdigtede.',
        'What is the money to be spent on? Choose the projects that do most for more people to be able to join in. The amounts and the projects are made up.',
        'فيمَ يُنفق المال؟ اختاروا المشاريع الأكثر نفعًا ليشارك عدد أكبر. المبالغ والمشاريع متخيَّلة.',
      ),
      ...{method: 'sum', amount: 1_000_000, opens: inDays(-9, '08:00'), closes: inDays(26, '22:00', 'sunday')},
      projects: [
        {
          ...{
            id: 'faelleskoekken',
            title: t('Et fælles køkken i Sundhedshuset', 'A shared kitchen in Sundhedshuset', 'مطبخ مشترك في Sundhedshuset'),
          },
          text: t(
            'Foreninger og naboer kan lave mad sammen om aftenen. Pengene går til komfurer, opvask og skabe, der kan låses.',
            'Associations and neighbours can cook together in the evening. The money goes to cookers, a dishwasher and cupboards that lock.',
            'تطبخ الجمعيات والجيران معًا مساءً. يُنفق المال على مواقد وغسالة أطباق وخزائن تُقفل.',
          ),
          ...{cost: 420_000, place: name('Sundhedshuset'), pejlemaerke: 'givende-faellesskaber'},
        },
        {
          ...{
            id: 'legeplads',
            title: t('En legeplads, børnene selv tegner', 'A playground that the children draw themselves', 'ملعب يرسمه الأطفال بأنفسهم'),
          },
          text: t(
            'Børn fra to skoler tegner den sammen med en tømrer. Træet kommer fra kommunens egne skove.',
            'Children of two schools draw it with a carpenter. The wood comes from the municipality’s own woods.',
            'يرسمه أطفال من مدرستين مع نجار. ويأتي الخشب من غابات البلدية.',
          ),
          cost: 380_000,
        },
        {
          ...{id: 'stadion', title: t('Åbent stadion om søndagen', 'An open stadium on Sundays', 'ملعب رياضي مفتوح أيام الأحد')},
          text: t(
            'En vært låser op, finder bolde frem og hjælper dem, der ikke kender nogen endnu. Et år.',
            'A host unlocks, brings out the balls and helps those who do not know anybody yet. For a year.',
            'مضيف يفتح الأبواب ويوفر الكرات ويساعد من لا يعرف أحدًا بعد. لمدة عام.',
          ),
          ...{cost: 210_000, place: t('Stadion', 'The stadium', 'الملعب'), pejlemaerke: 'givende-faellesskaber'},
        },
        {
          ...{id: 'frugttraeer', title: t('Hundrede frugttræer', 'A hundred fruit trees', 'مئة شجرة مثمرة')},
          text: t(
            'Plantet på Grøn Dag langs stierne, så alle kan plukke. Gartnerne passer dem de første tre år.',
            'Planted on Grøn Dag along the paths, for everyone to pick. The gardeners look after them for the first three years.',
            'تُزرع في Grøn Dag على امتداد المسارات ليقطف منها الجميع. ويرعاها البستانيون في السنوات الثلاث الأولى.',
          ),
          ...{cost: 160_000, place: t('Langs stierne', 'Along the paths', 'على امتداد المسارات')},
        },
        {
          ...{id: 'sprogcafe', title: t('Sprogcafé med børnepasning', 'A language café with childcare', 'مقهى لغوي مع رعاية الأطفال')},
          text: t(
            'To aftener om ugen. Forældre kan øve dansk, mens børnene leger ved siden af.',
            'Two evenings a week. Parents can practise Danish while the children play next door.',
            'مساءان في الأسبوع. يتمرن الآباء والأمهات على الدنماركية بينما يلعب الأطفال بجانبهم.',
          ),
          ...{cost: 145_000, pejlemaerke: 'givende-faellesskaber'},
        },
      ],
    },
  ],
};
