import type {SpaceContent} from '../../../server/src/content/shape.js';
import {name, t} from '../text.js';

/** The five themes of the international strategy, with what came of them. */
export const pejlemaerker: SpaceContent['pejlemaerker'] = {
  title: t('Fem perspektiver', 'Five perspectives', 'خمسة محاور'),
  intro: t(
    'Strategiens fem temaer og det, de har ført til. Projekternes status er et eksempel.',
    'The five themes of the strategy, and what they have led to. The status of the projects is an example.',
    'محاور الاستراتيجية الخمسة وما أثمرت عنه. وحالة المشاريع المبيَّنة هنا مثال فقط.',
  ),
  items: [
    {
      id: 'globalt',
      title: t('Det globale perspektiv', 'The global perspective', 'المحور العالمي'),
      body: t(
        'International House er døren ind for den, der kommer udefra. Fire programmer hjælper nye borgere, deres familier og de virksomheder, der vil ud i verden.',
        'International House is the way in for those who come from abroad. Four programmes help new citizens, their families and businesses heading out into the world.',
        'International House هو الباب الذي يدخل منه القادمون من الخارج. وفيه أربعة برامج تساعد السكان الجدد وعائلاتهم والشركات المتجهة إلى العالم.',
      ),
      commitments: [
        t('13 frivillige organisationer er med', '13 voluntary organisations take part', 'تشارك فيه 13 منظمة تطوعية'),
        t('Mere end 30 arrangementer på tre år', 'More than 30 events in three years', 'أكثر من 30 فعالية في ثلاث سنوات'),
      ],
      actions: [
        {
          title: t(
            'Global Growth Agents: 30, siden 35 deltagere',
            'Global Growth Agents: 30, later 35 participants',
            'Global Growth Agents: ‏30 مشاركًا ثم 35',
          ),
          status: 'done',
        },
        {
          title: t(
            'Spouse Space: holdt 15 gange, 95 ægtefæller',
            'Spouse Space: held 15 times, 95 spouses',
            'Spouse Space: ‏15 لقاءً، و95 زوجًا وزوجة',
          ),
          status: 'done',
        },
        {
          title: t('Expat Host Programme: 20 i 2016', 'Expat Host Programme: 20 in 2016', 'Expat Host Programme: ‏20 مشاركًا في 2016'),
          status: 'ongoing',
        },
        {
          title: t(
            'Global Outlook Strategy Programme: to seminarer, omkring 90 deltagere',
            'Global Outlook Strategy Programme: two seminars, about 90 participants',
            'Global Outlook Strategy Programme: ندوتان ونحو 90 مشاركًا',
          ),
          status: 'done',
        },
      ],
    },
    {
      id: 'eu',
      title: t('EU-perspektivet', 'The EU perspective', 'محور الاتحاد الأوروبي'),
      body: t(
        'Gode løsninger stopper ikke ved grænsen. I EU’s programmer lærer Aalborg af andre byer og lærer fra sig.',
        'Good solutions do not stop at the border. In the EU’s programmes Aalborg learns from other cities, and teaches in return.',
        'الحلول الجيدة لا تقف عند الحدود. وفي برامج الاتحاد الأوروبي تتعلم ألبورغ من مدن أخرى وتُعلّمها.',
      ),
      commitments: [
        t('7 Interreg-projekter siden 2014', '7 Interreg projects since 2014', '7 مشاريع Interreg منذ 2014'),
        t('Good Practice City i URBACT, 2017', 'Good Practice City in URBACT, 2017', 'Good Practice City في برنامج URBACT،‏ 2017'),
        t('Med i EUniverCities, CIVITAS og ICLEI', 'Member of EUniverCities, CIVITAS and ICLEI', 'عضو في EUniverCities وCIVITAS وICLEI'),
      ],
      actions: [
        {
          title: t(
            'Green Building A-Z: 11 partnere, 3 år, cirka 11 mio. kr. fra EU',
            'Green Building A-Z: 11 partners, 3 years, about DKK 11 million from the EU',
            'Green Building A-Z: ‏11 شريكًا، 3 سنوات، نحو 11 مليون كرونة من الاتحاد الأوروبي',
          ),
          status: 'done',
        },
        {
          title: t(
            'Northern Connections: 21 partnere i seks lande',
            'Northern Connections: 21 partners in six countries',
            'Northern Connections: ‏21 شريكًا في ستة بلدان',
          ),
          status: 'done',
        },
        {title: name('Circular PP'), status: 'done'},
        {title: name('LIKE!'), status: 'done'},
      ],
    },
    {
      id: 'nordisk',
      title: t('Det nordiske perspektiv', 'The Nordic perspective', 'المحور الإسكندنافي'),
      body: t(
        'De nordiske byer ligner hinanden nok til at kunne bruge hinandens svar og er forskellige nok til at have noget at spørge om.',
        'The Nordic cities are alike enough to use one another’s answers, and different enough to have something to ask.',
        'تتشابه مدن الشمال بما يكفي لتستفيد كل منها من إجابات الأخرى، وتختلف بما يكفي ليكون لديها ما تسأل عنه.',
      ),
      commitments: [name('Nordic City Network'), name('Nordisk Vejforum')],
      actions: [],
    },
    {
      id: 'arktisk',
      title: t('Det arktiske perspektiv', 'The Arctic perspective', 'المحور القطبي الشمالي'),
      body: t(
        'Arktis er langt væk på kortet og tæt på i hverdagen. Et godt naboskab begynder med at lære hinanden at kende.',
        'The Arctic is far away on the map and close in everyday life. Being good neighbours begins with getting to know one another.',
        'القطب الشمالي بعيد على الخريطة وقريب في الحياة اليومية. وحسن الجوار يبدأ بأن يعرف بعضنا بعضًا.',
      ),
      commitments: [
        t('Aftale med Kommuneqarfik Sermersooq', 'Agreement with Kommuneqarfik Sermersooq', 'اتفاق مع Kommuneqarfik Sermersooq'),
        t(
          'Grønlandske Dage og Aalborg-dage på skift med Nuuk',
          'Greenlandic Days and Aalborg Days in turn with Nuuk',
          'الأيام الغرينلاندية وأيام ألبورغ بالتناوب مع نوك',
        ),
      ],
      actions: [
        {title: name('Arctic Consensus'), status: 'done'},
        {title: name('Arctic House'), status: 'ongoing'},
      ],
    },
    {
      id: 'venskabsbyer',
      title: t('Venskabsbyerne', 'The partner cities', 'المدن الشريكة'),
      body: t(
        'Aalborg har 33 venskabsbyer. Mest arbejdes der sammen med Fredrikstad, Edinburgh, Gdynia, Wismar, Rendsburg, Lancaster og Galway.',
        'Aalborg has 33 partner cities. It works most with Fredrikstad, Edinburgh, Gdynia, Wismar, Rendsburg, Lancaster and Galway.',
        'لألبورغ 33 مدينة شريكة. وأكثر ما تتعاون معه فريدريكستاد وإدنبره وغدينيا وفيسمار ورندسبورغ ولانكستر وغالواي.',
      ),
      commitments: [
        t(
          '42 aktiviteter med de 10 mest aktive siden 2014',
          '42 activities with the 10 most active since 2014',
          '42 نشاطًا مع المدن العشر الأنشط منذ 2014',
        ),
        t('Mere end 400 deltagere', 'More than 400 participants', 'أكثر من 400 مشارك'),
      ],
      actions: [
        {
          title: t(
            'Ungdomslegene, hvert fjerde år i Aalborg',
            'The youth games, every fourth year in Aalborg',
            'ألعاب الشباب، كل أربع سنوات في ألبورغ',
          ),
          status: 'ongoing',
        },
        {title: t('Skoleudvekslinger', 'School exchanges', 'تبادل الزيارات بين المدارس'), status: 'ongoing'},
      ],
    },
  ],
};
