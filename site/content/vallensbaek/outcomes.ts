import type {OutcomeContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

/** The page with goal 8 was last updated on 20 August 2014. */
const UPDATED = '2014-08-20T10:00:00Z';

/** What the commitments answer to. No citizen's words are public: what "you said" begins by saying that it is an example. */
export const outcomes: OutcomeContent[] = [
  {
    ...{id: 'lokaler-efter-skoletid', status: 'planned', pejlemaerke: 'gode-vilkaar', at: UPDATED},
    asked: t('Hvad mangler I for at kunne mødes?', 'What do you need in order to meet?', 'ماذا ينقصكم كي تجتمعوا؟'),
    said: t(
      'Eksempel: Vi mangler et sted at øve, når skolen er lukket.',
      'Example: We need somewhere to practise when the school is closed.',
      'مثال: ينقصنا مكان نتدرب فيه حين تغلق المدرسة.',
    ),
    did: t(
      'Give fleksibel adgang til kommunens lokaler, for eksempel på skolerne efter skoletid. Det er et af redskaberne i mål 8.',
      'Give flexible access to the municipality’s facilities, for example at schools after school hours. It is one of the tools in goal 8.',
      'سنتيح الوصول المرن إلى مرافق البلدية، مثل قاعات المدارس بعد انتهاء الدوام. وهذا من أدوات الهدف 8.',
    ),
  },
  {
    ...{id: 'klap-paa-skulderen', status: 'planned', pejlemaerke: 'gode-vilkaar', at: UPDATED},
    asked: t('Hvad får ildsjæle til at blive ved?', 'What keeps enthusiasts going?', 'ما الذي يدفع المتحمسين إلى الاستمرار؟'),
    said: t(
      'Eksempel: Det betyder noget, at nogen lægger mærke til det.',
      'Example: It means something that somebody notices.',
      'مثال: يهمّنا أن يلاحظ أحد ما نقوم به.',
    ),
    did: t(
      'Anerkende dem, der gør en forskel, med et klap på skulderen og hæder. Det nævner mål 8 som et redskab.',
      'Recognise those who make a difference, with a pat on the back and honours. Goal 8 names it as a tool.',
      'سنقدّر من يصنعون الفرق بالتشجيع والتكريم. ويذكر الهدف 8 ذلك أداةً من أدواته.',
    ),
  },
];
