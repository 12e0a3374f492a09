import type {Localized} from '../../server/src/content/shape.js';
import type {BudgetContent, TellingContent} from '../../server/src/content/telling.js';

const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});

const projects: BudgetContent['projects'] = [
  {
    ...{id: 'legeplads', title: say('En legeplads i skoven', 'A playground in the wood', 'ملعب في الغابة'), cost: 500_000},
    text: say('Bygget af træer, der er væltet.', 'Built of trees that have fallen.', 'يُبنى من أشجار سقطت.'),
    ...{place: say('Skovbrynet', 'The edge of the wood', 'طرف الغابة'), pejlemaerke: 'natur'},
  },
  {
    ...{id: 'baenke', title: say('Ti bænke ved fjorden', 'Ten benches by the fjord', 'عشرة مقاعد عند المضيق'), cost: 200_000},
    text: say('Med ryglæn og armlæn.', 'With backs and armrests.', 'بمساند للظهر والذراعين.'),
  },
  {
    ...{id: 'lys', title: say('Lys på stien', 'Light on the path', 'إنارة على المسار'), cost: 400_000},
    text: say('Så man kan gå hjem om vinteren.', 'So that one can walk home in winter.', 'لنعود إلى البيت شتاءً.'),
    place: say('Skolestien', 'The school path', 'مسار المدرسة'),
  },
];

/** The sample space's budgets: one is open for long, one divides points, one is over, one has yet to open. */
export const sampleBudgets: TellingContent['budgets'] = {
  items: [
    {
      ...{id: 'kvarteret', title: say('En million til kvarteret', 'A million for the neighbourhood', 'مليون للحي')},
      summary: say('Vælg, hvad pengene skal gå til.', 'Choose what the money is for.', 'اختاروا أوجه صرف المال.'),
      ...{method: 'sum', amount: 1_000_000, opens: '2020-01-01T08:00:00Z', closes: '2099-12-31T22:00:00Z', projects},
    },
    {
      ...{id: 'point', title: say('Hvad er vigtigst?', 'What matters most?', 'ما الأهم؟')},
      summary: say('Fordel ti point.', 'Divide ten points.', 'وزعوا عشر نقاط.'),
      ...{method: 'points', amount: 10, opens: '2020-01-01T08:00:00Z', closes: '2099-12-31T22:00:00Z'},
      projects: projects.map(({cost: _cost, ...project}) => project),
    },
    {
      ...{id: 'sidste', title: say('Sidste års penge', 'Last year’s money', 'أموال العام الماضي')},
      summary: say('Afstemningen er slut.', 'The vote is over.', 'انتهى التصويت.'),
      ...{method: 'sum', amount: 700_000, opens: '2020-01-01T08:00:00Z', closes: '2020-02-01T22:00:00Z', projects},
    },
    {
      ...{id: 'naeste', title: say('Næste års penge', 'Next year’s money', 'أموال العام القادم')},
      summary: say('Afstemningen åbner senere.', 'The vote opens later.', 'يُفتح التصويت لاحقًا.'),
      ...{method: 'sum', amount: 700_000, opens: '2099-01-01T08:00:00Z', closes: '2099-02-01T22:00:00Z', projects},
    },
  ],
};
