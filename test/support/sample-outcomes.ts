import type {Localized, OutcomeContent} from '../../server/src/content/shape.js';

const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});

/** What contributions to the sample space led to, one of each status. */
export const sampleOutcomes: OutcomeContent[] = [
  {
    ...{id: 'aabne-haller', status: 'done', pejlemaerke: 'faellesskab', at: '2026-02-10T09:00:00Z'},
    asked: say('Hvor vil I mødes om vinteren?', 'Where would you like to meet in winter?', 'أين تودون اللقاء في الشتاء؟'),
    said: say(
      'I savnede et sted, der er åbent om aftenen.',
      'You missed a place that is open in the evening.',
      'كنتم تفتقدون مكانًا مفتوحًا مساءً.',
    ),
    did: say('Hallerne er åbne til klokken 22.', 'The sports halls are open until 10 pm.', 'الصالات مفتوحة حتى العاشرة مساءً.'),
  },
  {
    ...{id: 'stien', status: 'decided', pejlemaerke: 'natur', at: '2026-01-05T09:00:00Z'},
    asked: say('Hvor mangler der en sti?', 'Where is a path missing?', 'أين ينقص مسار؟'),
    said: say('Langs fjorden, skrev I.', 'Along the fjord, you wrote.', 'كتبتم: على امتداد المضيق.'),
    did: say('Byrådet har sat penge af til den.', 'The council has set money aside for it.', 'خصص المجلس البلدي المال له.'),
  },
  {
    ...{id: 'ventetid', status: 'planned', pejlemaerke: null, at: null},
    asked: say('Hvad kan vi gøre bedre?', 'What could we do better?', 'ماذا يمكننا أن نحسّن؟'),
    said: say('Svar hurtigere, sagde I.', 'Answer faster, you said.', 'قلتم: أجيبوا بسرعة أكبر.'),
    did: say('Svare inden for en uge.', 'Answer within a week.', 'سنجيب خلال أسبوع.'),
  },
];
