import type {TellingContent} from '../../../server/src/content/telling.js';
import {inDays} from '../dates.js';
import {t} from '../text.js';

/** A vote that is over, with a result, and one by points that is open. The sums and the projects are made up, and said to be. */
export const budgets: NonNullable<TellingContent['budgets']> = {
  items: [
    {
      ...{id: 'ildsjaele', title: t('Penge til ildsjælene', 'Money for the enthusiasts', 'مال للمتحمسين')},
      summary: t(
        'Borgerne valgte projekter for højst 300.000 kr. Beløb, projekter og stemmer er opdigtede.',
        'Citizens chose projects for at most 300,000 kr. The amounts, the projects and the votes are made up.',
        'اختار السكان مشاريع بما لا يزيد على 300.000 كرونة. المبالغ والمشاريع والأصوات متخيَّلة.',
      ),
      ...{method: 'sum', amount: 300_000, opens: '2025-05-05T06:00:00Z', closes: '2025-06-01T20:00:00Z'},
      projects: [
        {
          ...{id: 'skakborde', title: t('Skakborde på torvet', 'Chess tables in the square', 'طاولات شطرنج في الساحة')},
          text: t(
            'Fire borde af sten med plads til en kørestol.',
            'Four tables of stone with room for a wheelchair.',
            'أربع طاولات حجرية تتسع لكرسي متحرك.',
          ),
          ...{cost: 90_000, place: t('Torvet', 'The square', 'الساحة')},
        },
        {
          ...{id: 'vaerksted', title: t('Et værksted, alle kan låne', 'A workshop that everyone can borrow', 'ورشة يمكن للجميع استعارتها')},
          text: t(
            'Værktøj, bænke og en nøgle, man kan hente på biblioteket.',
            'Tools, benches and a key to be fetched at the library.',
            'أدوات وطاولات عمل ومفتاح يُؤخذ من المكتبة.',
          ),
          ...{cost: 180_000, place: t('Ved skolen', 'By the school', 'قرب المدرسة')},
        },
        {
          ...{id: 'kor', title: t('Fælles korweekend', 'A choir weekend for all', 'عطلة غنائية للجميع')},
          text: t(
            'Tre kor synger sammen, og alle kan komme og lytte.',
            'Three choirs sing together, and everyone can come and listen.',
            'تغني ثلاث جوقات معًا، والاستماع متاح للجميع.',
          ),
          cost: 60_000,
        },
        {
          ...{id: 'redskaber', title: t('Redskaber til strandrensning', 'Tools for cleaning the beach', 'أدوات لتنظيف الشاطئ')},
          text: t(
            'Handsker, spande og en vogn, der kan køre i sand.',
            'Gloves, buckets and a cart that runs on sand.',
            'قفازات ودلاء وعربة تسير على الرمل.',
          ),
          ...{cost: 45_000, place: t('Stranden', 'The beach', 'الشاطئ')},
        },
      ],
    },
    {
      ...{id: 'naeste-aar', title: t('Hvad skal næste år handle om?', 'What should next year be about?', 'ما محور العام القادم؟')},
      summary: t(
        'Fordel ti point. Kommunen bruger dem, når den lægger planer med foreningerne. Et opdigtet eksempel.',
        'Divide ten points. The municipality uses them when it plans with the associations. A made-up example.',
        'وزعوا عشر نقاط. تستعين بها البلدية عندما تخطط مع الجمعيات. مثال متخيَّل.',
      ),
      ...{method: 'points', amount: 10, opens: inDays(-5, '08:00'), closes: inDays(19, '22:00', 'sunday')},
      projects: [
        {
          ...{id: 'lokaler', title: t('Flere lokaler om aftenen', 'More rooms in the evening', 'مزيد من القاعات مساءً')},
          text: t(
            'Flere skoler åbner, så ingen forening mangler et sted.',
            'More schools open, so that no association lacks a place.',
            'تفتح مدارس أكثر كي لا تفتقر جمعية إلى مكان.',
          ),
        },
        {
          ...{id: 'unge', title: t('Noget for de unge', 'Something for the young', 'شيء للشباب')},
          text: t(
            'De unge bestemmer selv hvad, sammen med en, der kan hjælpe.',
            'The young decide themselves what, with somebody who can help.',
            'يقرر الشباب بأنفسهم ما هو، مع من يستطيع المساعدة.',
          ),
        },
        {
          ...{id: 'tak', title: t('En dag, hvor vi siger tak', 'A day on which we say thank you', 'يوم نقول فيه شكرًا')},
          text: t(
            'Et klap på skulderen til dem, der gør noget for andre.',
            'A pat on the back for those who do something for others.',
            'تربيت على كتف من يعمل من أجل غيره.',
          ),
        },
      ],
    },
  ],
};
