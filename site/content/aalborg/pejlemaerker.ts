import type {SpaceContent} from '../../../server/src/content/shape.js';
import {name, t} from '../text.js';

/** The five guiding goals of DNA Aalborg, in their order. */
export const pejlemaerker: SpaceContent['pejlemaerker'] = {
  title: t('De fem pejlemærker', 'The five guiding goals', 'الأهداف الموجِّهة الخمسة'),
  intro: t(
    'Et pejlemærke er noget at styre efter. De fem her er skrevet på grundlag af borgernes 5.441 input. Under nogle af dem står indsatser, der blev nævnt undervejs; deres status er et eksempel.',
    'A pejlemærke, a guiding goal, is something to steer by. These five were written on the basis of the citizens’ 5,441 inputs. Under some of them are actions that were mentioned along the way; their status is an example.',
    'الهدف الموجِّه هو ما نهتدي به في الطريق. وقد كُتبت هذه الأهداف الخمسة استنادًا إلى 5,441 مساهمة من المواطنين. وتحت بعضها مبادرات ذُكرت أثناء العمل، وحالتها المبيَّنة هنا مثال فقط.',
  ),
  items: [
    {
      id: 'alle-kan-noget',
      title: t('Alle kan noget', 'Everyone has something to give', 'لكل فرد ما يقدّمه'),
      body: t(
        'Ingen kan alt, men alle kan noget. Derfor skal der være en plads til hver enkelt, på skolebænken, på arbejdet og i nabolaget, og der skal være luft til den, der vil starte sit eget eller kigge længere ud i verden.',
        'Nobody can do everything, but everyone can do something. So there must be a place for each person, at school, at work and in the neighbourhood, and room to breathe for those who want to start something of their own or look further out into the world.',
        'لا أحد يستطيع كل شيء، لكن كل فرد يستطيع شيئًا. لذلك يجب أن يكون لكل إنسان مكانه، في المدرسة والعمل والحي، وأن يتوفر المجال لمن يريد أن يبدأ مشروعه أو أن يتطلع إلى العالم الأوسع.',
      ),
      commitments: [
        t('Plads til alle', 'Room for all', 'مكان للجميع'),
        t('Arbejde og uddannelse', 'Work and education', 'العمل والتعليم'),
        t('Iværksætteri', 'Enterprise', 'ريادة الأعمال'),
        t('Internationalt udsyn', 'An international outlook', 'انفتاح على العالم'),
      ],
      actions: [{title: t('GrowAAL, for iværksættere', 'GrowAAL, for entrepreneurs', 'برنامج GrowAAL لروّاد الأعمال'), status: 'ongoing'}],
    },
    {
      id: 'med-gode-forbindelser',
      title: t('Med gode forbindelser', 'Well connected', 'صِلات جيدة'),
      body: t(
        'Man skal kunne komme frem, uanset om man bor ved fjorden, på landet eller midt i byen. Det gælder bilen i tunnelen, bussen til undervisning, cyklen til arbejde og forbindelsen mellem dem, der bor hver sit sted.',
        'You should be able to get where you are going, whether you live by the fjord, in the country or in the middle of town. That goes for the car in the tunnel, the bus to class, the bicycle to work, and the ties between people who live in different places.',
        'ينبغي أن يتمكن كل فرد من الوصول إلى حيث يريد، سواء أسكن قرب المضيق أم في الريف أم في قلب المدينة. ويشمل ذلك السيارة في النفق، والحافلة إلى قاعة الدرس، والدراجة إلى العمل، والصلة بين من يسكنون في أماكن متباعدة.',
      ),
      commitments: [
        t('Infrastruktur', 'Infrastructure', 'البنية التحتية'),
        t('Kollektiv trafik', 'Public transport', 'النقل العام'),
        t('By og land', 'City and country', 'المدينة والريف'),
        t('Grøn mobilitet', 'Green mobility', 'تنقّل صديق للبيئة'),
      ],
      actions: [
        {
          title: t(
            '+Bussen til universitetet og det nye hospital',
            'The +Bussen line to the university and the new hospital',
            'خط +Bussen إلى الجامعة والمستشفى الجديد',
          ),
          status: 'ongoing',
        },
        {
          title: t('En tredje Limfjords\u00ADforbindelse', 'A third crossing of the Limfjord', 'معبر ثالث لمضيق ليمفيورد'),
          status: 'planned',
        },
      ],
    },
    {
      id: 'med-store-oplevelser',
      title: t('Med store oplevelser', 'With great experiences', 'تجارب لا تُنسى'),
      body: t(
        'En stor oplevelse kan være skibe fra hele verden ved kajen, men også fællesspisning i en landsby, en tur i skoven eller en tirsdag aften i håndboldklubben. Alt sammen gør, at man har lyst til at blive.',
        'A great experience can be ships from all over the world at the quay, but also a shared meal in a village, a walk in the woods or a Tuesday evening at the handball club. All of it makes you want to stay.',
        'قد تكون التجربة الكبيرة سفنًا من أنحاء العالم عند الرصيف، وقد تكون مائدة مشتركة في قرية، أو نزهة في الغابة، أو أمسية ثلاثاء في نادي كرة اليد. كل ذلك يجعل المرء راغبًا في البقاء.',
      ),
      commitments: [
        t('Byliv og begivenheder', 'City life and events', 'حياة المدينة والفعاليات'),
        t('Landsbyernes fællesskaber', 'Village communities', 'مجتمعات القرى'),
        t('Friluftsliv', 'Outdoor life', 'الحياة في الهواء الطلق'),
        t('Foreninger, kultur og idræt', 'Associations, culture and sport', 'الجمعيات والثقافة والرياضة'),
      ],
      actions: [{title: name('The Tall Ships Races'), status: 'done'}],
    },
    {
      id: 'i-groen-balance',
      title: t('I grøn balance', 'In green balance', 'توازن أخضر'),
      body: t(
        'Det, vi bygger, spiser og kører i, bliver også en del af vores børnebørns hverdag. Derfor tæller klima og miljø med, når der skal vælges, også når et andet valg er hurtigere eller billigere her og nu.',
        'What we build, eat and travel in becomes part of our grandchildren’s everyday life too. So climate and environment count when choices are made, even when another choice is quicker or cheaper here and now.',
        'ما نبنيه ونأكله ونركبه يصبح جزءًا من حياة أحفادنا اليومية. لذلك يُحسب حساب المناخ والبيئة عند كل اختيار، حتى لو كان ثمة خيار آخر أسرع أو أرخص في الوقت الحاضر.',
      ),
      commitments: [
        t('Klima', 'Climate', 'المناخ'),
        t('Miljø', 'Environment', 'البيئة'),
        t(
          'Bæredygtige valg for dem, der kommer efter os',
          'Sustainable choices for those who come after us',
          'خيارات مستدامة لمن يأتون بعدنا',
        ),
      ],
      actions: [],
    },
    {
      id: 'i-faellesskab',
      title: t('I fællesskab', 'In community', 'معًا كمجتمع واحد'),
      body: t(
        'Et godt sted at bo kan kendes på, hvordan det er at have brug for andre. Her skal man kunne regne med omsorg, blive mødt med værdighed og have nogen at stå sammen med, både når det går godt, og når det går skidt.',
        'You know a good place to live by what it is like to need others there. Here you should be able to count on care, be met with dignity and have someone to stand together with, in good times and in bad.',
        'يُعرف المكان الطيب من حال من يحتاج فيه إلى الآخرين. هنا ينبغي أن يجد كل إنسان رعاية يعتمد عليها، ومعاملة تصون كرامته، ومن يقف معه في السراء والضراء.',
      ),
      commitments: [
        t('Omsorg for hinanden', 'Care for one another', 'رعاية بعضنا بعضًا'),
        t('Sundhed', 'Health', 'الصحة'),
        t('Værdighed', 'Dignity', 'الكرامة'),
        t('Sammenhold', 'Standing together', 'التكاتف'),
      ],
      actions: [],
    },
  ],
};
