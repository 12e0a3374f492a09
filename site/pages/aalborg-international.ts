import {aalborgInternational as space} from '../content/aalborg-international/space.js';
import {t} from '../content/text.js';
import {municipalPage} from './municipal.js';

export const aalborgInternational = municipalPage({
  space,
  wordmark: 'Aalborg International',
  parent: t('International strategi', 'International strategy', 'الاستراتيجية الدولية'),
  kicker: t('Resultater af den internationale strategi', 'Results of the international strategy', 'نتائج الاستراتيجية الدولية'),
  title: t('Hjemme i verden', 'At home in the world', 'في العالم كما في البيت'),
  lead: t(
    'Aalborg vil trække verden til sig og selv række ud i den. Se, hvad det har ført til, og vær med til det næste.',
    'Aalborg wants to draw the world in and reach out into it. See what that has led to, and take part in what comes next.',
    'تريد ألبورغ أن تجذب العالم إليها وأن تمتد إليه. اطّلعوا على ما تحقق وشاركوا فيما هو آتٍ.',
  ),
  intro: [
    t(
      'En international by kan kendes på små ting: en vært, der viser en nyankommen vej, en skoleklasse på besøg, et projekt, hvor elleve partnere skal blive enige. Her er de talt sammen.',
      'You know an international city by small things: a host showing a newcomer the way, a school class on a visit, a project in which eleven partners have to agree. Here they are added up.',
      'تُعرف المدينة الدولية بأشياء صغيرة: مضيف يدلّ وافدًا جديدًا على الطريق، وصف مدرسي في زيارة، ومشروع على أحد عشر شريكًا أن يتفقوا فيه. وهذه حصيلتها.',
    ),
    t(
      'Alt på siden findes på dansk, engelsk og arabisk. Skriv dit bidrag på det sprog, du helst vil.',
      'Everything on this page is available in Danish, English and Arabic. Write your contribution in the language you prefer.',
      'كل ما في هذه الصفحة متاح بالدنماركية والإنجليزية والعربية. اكتبوا مساهمتكم باللغة التي تفضلونها.',
    ),
  ],
  goals: t('Fem temaer', 'Five themes', 'خمسة محاور'),
  visions: ['international'],
  facts: [],
  contact: null,
  official: {url: 'https://www.aalborg.dk/', label: 'aalborg.dk'},
});
