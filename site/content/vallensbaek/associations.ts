import type {TellingContent} from '../../../server/src/content/telling.js';
import {t} from '../text.js';

/** A guide to associations, as goal 8 asks for. Every one of them is made up, and said to be; nobody can be called or written to. */
export const associations: NonNullable<TellingContent['associations']> = {
  title: t('Foreningsguide', 'Guide to associations', 'دليل الجمعيات'),
  intro: t(
    'Opdigtede eksempler: ingen af foreningerne findes. Sådan kan borgerne finde et fællesskab, der passer til dem.',
    'Made-up examples: none of these associations exists. This is how citizens can find a community that suits them.',
    'أمثلة متخيَّلة: لا وجود لأي من هذه الجمعيات. هكذا يمكن للسكان أن يجدوا مجتمعًا يناسبهم.',
  ),
  kinds: [
    {id: 'idraet', label: t('Idræt og bevægelse', 'Sports and exercise', 'رياضة وحركة')},
    {id: 'kultur', label: t('Musik og kultur', 'Music and culture', 'موسيقى وثقافة')},
    {id: 'natur', label: t('Natur og friluftsliv', 'Nature and outdoor life', 'طبيعة وهواء طلق')},
    {id: 'samvaer', label: t('Samvær og hjælp', 'Company and support', 'لقاءات ومساعدة')},
  ],
  items: [
    {
      ...{id: 'solsikken', title: t('IF Solsikken, opdigtet', 'IF Solsikken, made up', 'IF Solsikken، متخيَّل'), kind: 'idraet'},
      summary: t(
        'Bold og bevægelse i små hold. Man må gerne komme og se på først.',
        'Ball games and exercise in small groups. You are welcome to come and watch first.',
        'ألعاب كرة وحركة في مجموعات صغيرة. يمكنكم أن تأتوا وتشاهدوا أولًا.',
      ),
      audience: ['children', 'young'],
      when: t('Mandage kl. 16-18', 'Mondays 4-6 pm', 'الاثنين من 16 إلى 18'),
      where: t('En skoles gymnastiksal', 'A school’s gym', 'صالة رياضة في مدرسة'),
      access: ['step-free', 'toilet', 'calm'],
      contact: {email: 'solsikken@forening.example', url: 'https://solsikken.example/'},
    },
    {
      ...{id: 'gaa', title: t('Gå med, opdigtet', 'Walk along, made up', 'امشوا معنا، متخيَّلة'), kind: 'idraet'},
      summary: t(
        'En gåtur i roligt tempo, og kaffe bagefter. Ruten er jævn hele vejen.',
        'A walk at an easy pace, and coffee afterwards. The route is level all the way.',
        'نزهة بوتيرة هادئة ثم قهوة. الطريق مستوٍ كله.',
      ),
      audience: ['adults', 'seniors'],
      when: t('Onsdage kl. 10', 'Wednesdays at 10 am', 'الأربعاء الساعة 10'),
      where: t('Ved stationen', 'At the station', 'عند المحطة'),
      access: ['step-free', 'companion'],
      contact: {name: t('Bent, opdigtet', 'Bent, made up', 'بنت، متخيَّل'), email: 'gaa-med@forening.example'},
    },
    {
      ...{id: 'kor', title: t('Aftenkoret, opdigtet', 'The Evening Choir, made up', 'جوقة المساء، متخيَّلة'), kind: 'kultur'},
      summary: t(
        'Et kor for alle, der kan lide at synge. Ingen optagelsesprøve.',
        'A choir for everyone who likes to sing. No audition.',
        'جوقة لكل من يحب الغناء. بلا اختبار قبول.',
      ),
      audience: ['adults', 'seniors'],
      when: t('Tirsdage kl. 19-21', 'Tuesdays 7-9 pm', 'الثلاثاء من 19 إلى 21'),
      where: t('Et kulturhus', 'A culture house', 'بيت ثقافة'),
      access: ['step-free', 'toilet', 'loop'],
      accessibility: t('Noder i stor skrift ligger fremme.', 'Sheet music in large print is at hand.', 'النوتات متوفرة بخط كبير.'),
      contact: {email: 'aftenkoret@forening.example', url: 'https://aftenkoret.example/'},
    },
    {
      ...{id: 'skak', title: t('Skak på bænken, opdigtet', 'Chess on the bench, made up', 'شطرنج على المقعد، متخيَّل'), kind: 'kultur'},
      summary: t(
        'Vi spiller udenfor, når vejret er til det. Kom og sæt dig, også hvis du aldrig har spillet.',
        'We play outside when the weather allows. Come and sit down, even if you have never played.',
        'نلعب في الخارج عندما يسمح الطقس. تعالوا واجلسوا حتى لو لم تلعبوا من قبل.',
      ),
      when: t('Torsdage fra kl. 15', 'Thursdays from 3 pm', 'الخميس من الساعة 15'),
      where: t('På torvet', 'In the square', 'في الساحة'),
      access: ['step-free'],
    },
    {
      ...{id: 'strand', title: t('Strandens venner, opdigtet', 'Friends of the beach, made up', 'أصدقاء الشاطئ، متخيَّلون'), kind: 'natur'},
      summary: t(
        'Vi rydder op på stranden og lærer, hvad der lever der.',
        'We clean the beach and learn what lives there.',
        'ننظف الشاطئ ونتعرف على ما يعيش فيه.',
      ),
      audience: ['families', 'children'],
      when: t('Den første søndag i måneden', 'The first Sunday of the month', 'أول أحد من كل شهر'),
      where: t('Ved vandet', 'By the water', 'عند الماء'),
      contact: {url: 'https://stranden.example/'},
    },
    {
      ...{id: 'haver', title: t('Naboens have, opdigtet', 'The neighbour’s garden, made up', 'حديقة الجار، متخيَّلة'), kind: 'natur'},
      summary: t(
        'Vi dyrker grøntsager sammen og deler dem. Der er højbede, man kan nå siddende.',
        'We grow vegetables together and share them. There are raised beds to reach while seated.',
        'نزرع الخضار معًا ونتقاسمها. هناك أحواض مرتفعة يمكن الوصول إليها جلوسًا.',
      ),
      when: t('Lørdage kl. 11', 'Saturdays at 11 am', 'السبت الساعة 11'),
      access: ['step-free', 'calm'],
      contact: {email: 'haven@forening.example'},
    },
    {
      ...{id: 'sprog', title: t('Sprogcaféen, opdigtet', 'The Language Café, made up', 'مقهى اللغات، متخيَّل'), kind: 'samvaer'},
      summary: t(
        'Tal dansk over en kop te. Frivillige hjælper også med breve fra det offentlige.',
        'Speak Danish over a cup of tea. Volunteers also help with letters from the authorities.',
        'تحدثوا الدنماركية مع كوب شاي. ويساعد المتطوعون أيضًا في الرسائل الرسمية.',
      ),
      audience: ['young', 'adults', 'seniors'],
      when: t('Torsdage kl. 17-19', 'Thursdays 5-7 pm', 'الخميس من 17 إلى 19'),
      where: t('Et bibliotek', 'A library', 'مكتبة'),
      access: ['step-free', 'toilet'],
      contact: {email: 'sprog@forening.example'},
    },
  ],
};
