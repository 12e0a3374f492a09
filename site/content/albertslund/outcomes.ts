import type {OutcomeContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

/** What taking part led to. Where no citizen's words are public, what "you said" begins by saying that it is an example. */
export const outcomes: OutcomeContent[] = [
  {
    ...{id: 'faelles-om-albertslund', status: 'done', pejlemaerke: 'demokratisk-deltagelse', at: null},
    asked: t(
      'Hvordan skal vi sammen skrive en politik om medborgerskab, fællesskab og ligeværdig deltagelse?',
      'How should we write a policy on citizenship, community and equal participation together?',
      'كيف نكتب معًا سياسة عن المواطنة والمجتمع والمشاركة المتكافئة؟',
    ),
    said: t(
      'I var med hele vejen, fra fællesskabslaboratoriet til forhøringerne.',
      'You were part of it all the way, from the community laboratory to the pre-hearings.',
      'كنتم حاضرين من البداية، من مختبر المجتمع إلى جلسات الاستماع التمهيدية.',
    ),
    did: t(
      'Politikken »Fælles om Albertslund« blev til sammen med jer, og undervejs fik I at vide, hvad jeres bidrag førte til.',
      'The policy “Fælles om Albertslund” was made together with you, and along the way you were told what your contributions led to.',
      'كُتبت سياسة «Fælles om Albertslund» معكم، وكنتم تُبلَّغون في الطريق بما أدت إليه مساهماتكم.',
    ),
  },
  {
    ...{id: 'lettere-at-starte', status: 'planned', pejlemaerke: 'givende-faellesskaber', at: null},
    asked: t(
      'Hvad skal der til, for at flere sætter noget i gang?',
      'What does it take for more people to start something?',
      'ما الذي يلزم كي يبادر عدد أكبر من الناس؟',
    ),
    said: t(
      'Eksempel: Det skal være lettere at finde nogen at gøre det sammen med.',
      'Example: It should be easier to find somebody to do it with.',
      'مثال: ينبغي أن يكون إيجاد من يشاركنا أسهل.',
    ),
    did: t(
      'Gøre det lettere for borgere, frivillige og foreninger at starte initiativer, der samler folk. Sådan står der i Fællesskabspolitikken 2023-2026, og det skal blive til mål og konkrete prøvehandlinger.',
      'Make it easier for citizens, volunteers and associations to start initiatives that bring people together. So the community policy 2023-2026 says, and it is to become goals and concrete trial actions.',
      'سنسهّل على المواطنين والمتطوعين والجمعيات إطلاق المبادرات التي تجمع الناس. هذا ما تنص عليه سياسة الروابط المجتمعية 2023-2026، وسيتحول إلى غايات وتجارب عملية.',
    ),
  },
];
