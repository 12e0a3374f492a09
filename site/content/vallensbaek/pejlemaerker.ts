import type {SpaceContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

/** The five commitments of goal 8. */
export const pejlemaerker: SpaceContent['pejlemaerker'] = {
  title: t('Mål 8: det vil vi', 'Goal 8: what we will do', 'الهدف 8: ما نلتزم به'),
  intro: t(
    'Fem ting, som kommunen forpligter sig til. Under hver af dem står de redskaber, der er nævnt i målet.',
    'Five things the municipality commits itself to. Under each are the tools that the goal names.',
    'خمسة أمور تلتزم بها البلدية، وتحت كل منها الأدوات الواردة في الهدف.',
  ),
  items: [
    {
      id: 'bruge-hinanden',
      title: t('Finde bedre løsninger sammen', 'Find better solutions together', 'نجد حلولًا أفضل معًا'),
      body: t(
        'Vi bruger det, som borgere, foreninger, ildsjæle, erhvervsliv og andre samarbejdspartnere ved og kan, før vi beslutter os.',
        'We draw on what citizens, associations, enthusiasts, business and other partners know and can do, before we make up our minds.',
        'نستفيد مما يعرفه ويستطيعه المواطنون والجمعيات والمتحمسون وقطاع الأعمال وسائر الشركاء قبل أن نتخذ القرار.',
      ),
      commitments: [
        t(
          'Dage, hvor foreninger og erhvervsliv mødes',
          'Days when associations and businesses meet',
          'أيام تلتقي فيها الجمعيات وقطاع الأعمال',
        ),
      ],
      actions: [],
    },
    {
      id: 'fortaelle',
      title: t('Fortælle, hvad der sker', 'Tell what is going on', 'نُخبر بما يجري'),
      body: t(
        'Om aktiviteter og tilbud, om bygninger, der bliver sat i stand, og om alt det andet, man gerne vil vide, inden det er overstået.',
        'About activities and offers, buildings being renovated, and everything else you would like to know before it is over.',
        'عن الأنشطة والعروض والمباني التي تُجدَّد، وعن كل ما تودون معرفته قبل فوات أوانه.',
      ),
      commitments: [t('Nyhedsplatforme', 'News platforms', 'منصات للأخبار')],
      actions: [],
    },
    {
      id: 'talerstol-til-ildsjaele',
      title: t('Give ildsjæle en talerstol', 'Give enthusiasts a platform', 'نمنح المتحمسين منبرًا'),
      body: t(
        'Den, der laver noget for andre, skal kunne nå dem. Kommunen stiller en plads til rådighed, hvor ildsjæle selv fortæller.',
        'Those who do something for others must be able to reach them. The municipality offers a place where enthusiasts tell about it themselves.',
        'من يعمل من أجل الآخرين ينبغي أن يستطيع الوصول إليهم. وتوفّر البلدية مكانًا يتحدث فيه المتحمسون بأنفسهم.',
      ),
      commitments: [t('Foreningsguider', 'Association guides', 'أدلة للجمعيات')],
      actions: [],
    },
    {
      id: 'tale-klart',
      title: t('Tale klart', 'Speak clearly', 'نتكلم بوضوح'),
      body: t(
        'Vi skriver, så det kan forstås første gang, og siger, hvad vi venter af hinanden, før nogen bliver skuffet.',
        'We write so that it can be understood the first time, and say what we expect of one another before anyone is disappointed.',
        'نكتب بما يُفهم من القراءة الأولى، ونقول ما نتوقعه بعضنا من بعض قبل أن يخيب ظن أحد.',
      ),
      commitments: [
        t('Klare forventninger i den daglige dialog', 'Clear expectations in everyday dialogue', 'توقعات واضحة في الحوار اليومي'),
        t('Klare forventninger i brugerbestyrelserne', 'Clear expectations in the user boards', 'توقعات واضحة في مجالس المستخدمين'),
      ],
      actions: [],
    },
    {
      id: 'gode-vilkaar',
      title: t('Give ildsjæle gode vilkår', 'Give enthusiasts good conditions', 'نوفّر للمتحمسين ظروفًا جيدة'),
      body: t(
        'En nøgle til et lokale kan være mere værd end en lang strategi. Det samme kan et tak, der bliver sagt, så andre hører det.',
        'A key to a room can be worth more than a long strategy. So can a thank-you said where others can hear it.',
        'قد يكون مفتاح قاعة أنفع من استراتيجية طويلة، وكذلك كلمة شكر تُقال على مسمع من الآخرين.',
      ),
      commitments: [
        t(
          'Fleksibel adgang til lokaler, for eksempel på skolerne efter skoletid',
          'Flexible access to rooms, for example at schools after school hours',
          'استخدام مرن للقاعات، في المدارس بعد الدوام مثلًا',
        ),
        t('Anerkendelse: et klap på skulderen og hæder', 'Recognition: a pat on the back, and honours', 'التقدير: كلمة شكر وتكريم'),
      ],
      actions: [],
    },
  ],
};
