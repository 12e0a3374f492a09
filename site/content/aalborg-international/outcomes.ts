import type {OutcomeContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

/** What was done under the strategy. No citizen's words are public: what "you said" begins by saying that it is an example. */
export const outcomes: OutcomeContent[] = [
  {
    ...{id: 'spouse-space', status: 'done', pejlemaerke: 'globalt', at: null},
    asked: t('Hvad gør det lettere at være ny her?', 'What makes it easier to be new here?', 'ما الذي يسهّل على القادم الجديد حياته هنا؟'),
    said: t(
      'Eksempel: Vi fulgte med til Aalborg for et job og kendte ingen.',
      'Example: We came along to Aalborg for a job and knew nobody.',
      'مثال: جئنا إلى ألبورغ من أجل وظيفة ولم نكن نعرف أحدًا.',
    ),
    did: t(
      'International House har holdt Spouse Space 15 gange, med 95 ægtefæller, og arbejder sammen med 13 frivillige organisationer.',
      'International House has held Spouse Space 15 times, with 95 spouses, and works with 13 voluntary organisations.',
      'عقدت International House لقاءات Spouse Space خمس عشرة مرة بمشاركة 95 زوجًا وزوجة، وتعمل مع 13 منظمة تطوعية.',
    ),
  },
];
