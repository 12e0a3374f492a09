import type {VisionContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

/** The vision behind Aalborg's international strategy, and what it has led to. */
export const vision: VisionContent = {
  id: 'international',
  title: t('En globaliseret by', 'A globalised city', 'مدينة منفتحة على العالم'),
  period: null,
  promise: t(
    'Verden til Aalborg, Aalborg ud i verden',
    'The world to Aalborg, Aalborg out into the world',
    'العالم إلى ألبورغ، وألبورغ إلى العالم',
  ),
  summary: t(
    'Aalborg vil trække verden til sig og selv række ud i den, så vækst og udvikling kommer alle borgere til gode. Her er resultaterne fordelt på fem temaer, fra International House til de 33 venskabsbyer.',
    'Aalborg wants to draw the world in and reach out into it, so that growth and development benefit all citizens. Here are the results by five themes, from International House to the 33 partner cities.',
    'تريد ألبورغ أن تجذب العالم إليها وأن تمتد إليه، حتى يعود النمو والتطور بالنفع على جميع المواطنين. وهذه هي النتائج موزعة على خمسة محاور، من International House إلى المدن الشريكة الثلاث والثلاثين.',
  ),
  story: [
    t(
      'Den, der flytter til en ny by, har brug for et arbejde, men også for en at spise aftensmad med. International House arbejder sammen med 13 frivillige organisationer om begge dele og har holdt mere end 30 arrangementer på tre år.',
      'Someone who moves to a new city needs a job, but also somebody to have dinner with. International House works with 13 voluntary organisations on both, and has held more than 30 events in three years.',
      'من ينتقل إلى مدينة جديدة يحتاج إلى عمل، ويحتاج أيضًا إلى من يتناول معه العشاء. ويعمل International House مع 13 منظمة تطوعية على الأمرين معًا، وقد نظّم أكثر من 30 فعالية في ثلاث سنوات.',
    ),
    t(
      'I Europa er Aalborg kendt for at tage klima og miljø alvorligt: Aalborg Charter fra 1994, den baskiske erklæring fra 2016 og Transformative Actions Award fra 2017. Samme år blev byen udnævnt til Good Practice City i EU’s URBACT-program.',
      'In Europe, Aalborg’s name stands on milestones of sustainability: the Aalborg Charter of 1994, the Basque Declaration of 2016 and the Transformative Actions Award from 2017. That same year the city was named Good Practice City in the EU’s URBACT programme.',
      'وفي أوروبا يرتبط اسم ألبورغ بمحطات بارزة في الاستدامة: ميثاق ألبورغ سنة 1994، وإعلان الباسك سنة 2016، وجائزة Transformative Actions Award منذ 2017. وفي السنة نفسها سُمّيت المدينة Good Practice City في برنامج URBACT التابع للاتحاد الأوروبي.',
    ),
    t(
      'Nord for os ligger Arktis, og tættere på ligger naboerne i Norden. Med Kommuneqarfik Sermersooq er der en aftale, og med Nuuk holder Aalborg på skift Grønlandske Dage og Aalborg-dage.',
      'To the north lies the Arctic, and closer by our Nordic neighbours. There is an agreement with Kommuneqarfik Sermersooq, and Nuuk and Aalborg take turns to hold Greenlandic Days and Aalborg Days.',
      'وإلى الشمال تقع المنطقة القطبية، وأقرب منها جيراننا في بلدان الشمال. وهناك اتفاق مع Kommuneqarfik Sermersooq، كما تتناوب نوك وألبورغ على إقامة الأيام الغرينلاندية وأيام ألبورغ.',
    ),
  ],
  pillars: [
    {
      title: t('Verden til Aalborg', 'The world to Aalborg', 'العالم إلى ألبورغ'),
      body: t(
        'Nye borgere, studerende og virksomheder skal kunne finde fodfæste og lyst til at blive.',
        'New citizens, students and businesses should find their feet, and want to stay.',
        'ينبغي أن يجد السكان الجدد والطلبة والشركات موطئ قدم ورغبة في البقاء.',
      ),
    },
    {
      title: t('Aalborg ud i verden', 'Aalborg out into the world', 'ألبورغ إلى العالم'),
      body: t(
        'Skoler, foreninger og fagfolk skal kunne hente viden og venner uden for landets grænser.',
        'Schools, associations and professionals should be able to find knowledge and friends beyond our borders.',
        'ينبغي أن تتمكن المدارس والجمعيات والمختصون من كسب المعرفة والأصدقاء خارج حدود البلاد.',
      ),
    },
  ],
  goals: [],
  documents: [
    {
      title: t('Aalborg Kommune', 'Municipality of Aalborg', 'بلدية ألبورغ'),
      url: 'https://www.aalborg.dk/',
      note: t('Kommunens egen hjemmeside', 'The municipality’s own website, in Danish', 'موقع البلدية نفسها، بالدنماركية'),
    },
  ],
  updated: null,
};
