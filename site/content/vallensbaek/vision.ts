import type {VisionContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

/** Vallensbæk's goal 8. */
export const vision: VisionContent = {
  id: 'maal-8',
  title: t(
    'Bedre rammer og dialog, så alle kan bidrage til kommunens udvikling',
    'Better conditions and dialogue, so that everyone can contribute to the municipality’s development',
    'ظروف أفضل وحوار أوسع ليتمكن الجميع من المساهمة في تطوير البلدية',
  ),
  period: null,
  promise: t('Vi er en kommune, der vil', 'We are a municipality that will', 'نحن بلدية لديها الإرادة'),
  summary: t(
    'Mål 8 handler om det, en kommune ikke kan købe: mennesker, der gør noget, fordi de brænder for det. Kommunen forpligter sig til fem ting, der gør det lettere for borgere, foreninger, ildsjæle og erhvervsliv at bidrage.',
    'Goal 8 is about what a municipality cannot buy: people who do something because they care. The municipality commits itself to five things that make it easier for citizens, associations, enthusiasts and business to contribute.',
    'يتناول الهدف 8 ما لا تستطيع بلدية أن تشتريه: أناسًا يعملون لأنهم شغوفون بما يعملون. وتلتزم البلدية بخمسة أمور تسهّل على المواطنين والجمعيات والمتحمسين وقطاع الأعمال أن يساهموا.',
  ),
  story: [
    t(
      'De bedste løsninger bliver sjældent fundet af én part alene. Når kommunen skal finde på noget nyt, spørger den derfor dem, der kender hverdagen: borgerne, foreningerne, ildsjælene, virksomhederne og andre samarbejdspartnere.',
      'The best solutions are seldom found by one party alone. When the municipality needs a new idea, it asks those who know everyday life: citizens, associations, enthusiasts, businesses and other partners.',
      'نادرًا ما يجد طرف واحد أفضل الحلول بمفرده. لذلك حين تحتاج البلدية إلى جديد، تسأل من يعرفون الحياة اليومية: المواطنين والجمعيات والمتحمسين والشركات وغيرهم من الشركاء.',
    ),
    t(
      'Værktøjerne er jordnære: foreningsguider, lokaler på skolerne efter skoletid, nyheder, hvor også ildsjæle kommer til orde, og dage, hvor foreninger og erhvervsliv mødes.',
      'The tools are down to earth: association guides, rooms at the schools after school hours, news in which enthusiasts too have a voice, and days when associations and businesses meet.',
      'والأدوات عملية: أدلة للجمعيات، وقاعات في المدارس بعد الدوام، وأخبار يُسمع فيها صوت المتحمسين أيضًا، وأيام تلتقي فيها الجمعيات وقطاع الأعمال.',
    ),
    t(
      'En stor del af det handler om tone. At man siger tydeligt, hvad man forventer af hinanden, både i det daglige og i brugerbestyrelserne. Og at den, der giver af sin tid, får et klap på skulderen.',
      'Much of it is a matter of tone. Saying clearly what you expect of one another, in everyday life and in the user boards. And giving those who give of their time a pat on the back.',
      'وكثير من الأمر يتعلق بأسلوب التعامل: أن نقول بوضوح ما نتوقعه بعضنا من بعض، في الحياة اليومية وفي مجالس المستخدمين، وأن يلقى من يبذل وقته كلمة شكر.',
    ),
  ],
  pillars: [],
  goals: [],
  documents: [
    {
      title: t('Vallensbæk Kommune', 'Municipality of Vallensbæk', 'بلدية فالنسبيك'),
      url: 'https://www.vallensbaek.dk/',
      note: t('Kommunens egen hjemmeside', 'The municipality’s own website, in Danish', 'موقع البلدية نفسها، بالدنماركية'),
    },
  ],
  updated: '2014-08-20',
};
