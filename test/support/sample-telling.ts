import type {Localized} from '../../server/src/content/shape.js';
import type {TellingContent} from '../../server/src/content/telling.js';
import {sampleBudgets} from './sample-budgets.js';

const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});

const ALL_WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** What the sample space tells: each thing in its fullest and in its barest form. */
export const sampleTelling: TellingContent = {
  facts: {
    title: say('Tal fra forløbet', 'Figures of the process', 'أرقام المسار'),
    intro: say('Talt af kommunen.', 'Counted by the municipality.', 'عدّتها البلدية.'),
    items: [
      {
        ...{id: 'svar', amount: 5441, unit: say('svar', 'answers', 'إجابة'), date: '2018-11'},
        text: say('kom der ind på to måneder', 'came in over two months', 'وردت خلال شهرين'),
        source: {title: say('Kampagnens rapport', 'The campaign’s report', 'تقرير الحملة'), url: 'https://proeve.example/rapport'},
      },
      {
        id: 'nu',
        live: true,
        unit: say('bidrag', 'contributions', 'مساهمة'),
        text: say('kan læses her', 'can be read here', 'يمكن قراءتها هنا'),
      },
      {
        ...{id: 'mere', amount: 1000, qualifier: 'more', unit: say('nye naboer', 'new neighbours', 'جار جديد')},
        text: say('hvert år', 'every year', 'كل عام'),
      },
      {id: 'glade', text: say('Folk er glade for at bo her.', 'People like living here.', 'الناس سعداء بالعيش هنا.')},
    ],
  },
  milestones: {
    title: say('Sådan er det gået', 'How it went', 'هكذا جرى الأمر'),
    items: [
      {
        ...{id: 'spurgte', title: say('Vi spurgte alle', 'We asked everyone', 'سألنا الجميع'), starts: '2018-09-06', ends: '2018-11-10'},
        body: say('På nettet og på torvet.', 'Online and in the square.', 'على الإنترنت وفي الساحة.'),
        link: {title: say('Læs svarene', 'Read the answers', 'اقرؤوا الإجابات'), url: 'https://proeve.example/svar'},
      },
      {id: 'vedtog', title: say('Byrådet vedtog målene', 'The council adopted the goals', 'اعتمد المجلس الأهداف'), starts: '2019-01'},
      {id: 'lever', title: say('Vi lever efter dem', 'We live by them', 'نعمل بها'), starts: '2019', ends: '2098'},
      {id: 'samles', title: say('Vi samles igen', 'We meet again', 'نلتقي من جديد'), starts: '2099'},
    ],
  },
  interviews: {
    items: [
      {
        id: 'borgmesteren',
        title: say('Borgmesteren om svarene', 'The mayor about the answers', 'رئيس البلدية عن الإجابات'),
        person: say('Kim Prøve', 'Kim Prøve', 'كيم بروفه'),
        role: say('Borgmester', 'Mayor', 'رئيس البلدية'),
        date: '2019-01',
        intro: say('Fire måneder efter kampagnen.', 'Four months after the campaign.', 'بعد أربعة أشهر من الحملة.'),
        questions: [
          {
            question: say('Hvad gjorde størst indtryk?', 'What impressed you most?', 'ما الذي أثّر فيك أكثر؟'),
            answer: [
              say('At så mange skrev.', 'That so many wrote.', 'أن كثيرين كتبوا.'),
              say('Og at de skrev så ærligt.', 'And that they wrote so honestly.', 'وأنهم كتبوا بصدق.'),
            ],
          },
          {
            question: say('Hvad sker der nu?', 'What happens now?', 'ماذا يحدث الآن؟'),
            answer: [say('Vi går i gang med stierne.', 'We begin with the paths.', 'نبدأ بالممرات.')],
          },
        ],
      },
      {
        ...{id: 'eleven', title: say('En elev spørger', 'A pupil asks', 'تلميذ يسأل'), person: say('Noor', 'Noor', 'نور')},
        questions: [
          {
            question: say('Hvem bestemmer?', 'Who decides?', 'من يقرر؟'),
            answer: [say('Det gør vi sammen.', 'We do, together.', 'نحن معًا.')],
          },
        ],
      },
    ],
  },
  documents: {
    title: say('Planer og politikker', 'Plans and policies', 'خطط وسياسات'),
    intro: say('Det, byrådet har vedtaget.', 'What the council has adopted.', 'ما اعتمده المجلس.'),
    items: [
      {
        ...{id: 'veje', title: say('Planen for de grønne veje', 'The plan for green roads', 'خطة الطرق الخضراء')},
        ...{kind: say('Plan', 'Plan', 'خطة'), summary: say('Hvor stierne skal gå.', 'Where the paths will go.', 'أين ستمر الممرات.')},
        ...{url: 'https://proeve.example/veje.pdf', adopted: '2020-05-12', by: say('Byrådet', 'the council', 'المجلس'), until: '2031'},
        ...{format: 'PDF', size: 2_411_724, writtenIn: 'da'},
      },
      {
        ...{id: 'navn', title: say('Den, der kun er nævnt', 'One only named', 'وثيقة مذكورة فقط')},
        kind: say('Politik', 'Policy', 'سياسة'),
        writtenIn: 'da',
      },
    ],
  },
  news: {
    title: say('Nyt', 'News', 'أخبار'),
    intro: say('Fra kommunen og fra jer.', 'From the municipality and from you.', 'من البلدية ومنكم.'),
    items: [
      {
        ...{id: 'stien', title: say('Stien er åben', 'The path is open', 'الممر مفتوح'), date: '2026-05-04'},
        body: [say('Kom og gå den.', 'Come and walk it.', 'تعالوا وامشوا فيه.'), say('Den er oplyst.', 'It is lit.', 'وهو مضاء.')],
        by: {name: say('Prøve Kommune', 'Prøve Municipality', 'بلدية بروفه'), role: 'municipality'},
        link: {title: say('Se kortet', 'See the map', 'شاهدوا الخريطة'), url: 'https://proeve.example/kort'},
      },
      {
        ...{id: 'kor', title: say('Koret søger stemmer', 'The choir seeks voices', 'الجوقة تبحث عن أصوات'), date: '2026-04'},
        body: [say('Alle kan synge med.', 'Everyone can join in.', 'يمكن للجميع الغناء.')],
        by: {name: say('Fjordkoret', 'The Fjord Choir', 'جوقة الفيورد'), role: 'association'},
      },
      {
        ...{id: 'skak', title: say('Skak på torvet', 'Chess in the square', 'شطرنج في الساحة'), date: '2026'},
        body: [say('Hver torsdag.', 'Every Thursday.', 'كل خميس.')],
        by: {name: say('Ali', 'Ali', 'علي'), role: 'enthusiast'},
      },
    ],
  },
  draws: {
    title: say('Lodtrækninger', 'Draws', 'قرعات'),
    items: [
      {
        ...{id: 'fjorden', title: say('Borgersamling om fjorden', 'A citizens’ assembly on the fjord', 'مجلس مواطنين عن المضيق')},
        summary: say('Tolv af jer skal tale om fjorden.', 'Twelve of you are to talk about the fjord.', 'سيتحدث اثنا عشر منكم عن المضيق.'),
        ...{seats: 12, opens: '2020-01-01T11:00:00Z', closes: '2099-02-01T11:00:00Z', form: 'assembly'},
        strata: [
          {
            ...{id: 'age', label: say('Alder', 'Age', 'العمر')},
            parts: [
              {value: 'young', label: say('Under 30', 'Under 30', 'دون 30'), least: 4, most: 6},
              {value: 'old', label: say('30 og over', '30 and over', '30 فما فوق'), least: 6, most: 8},
            ],
          },
          {
            ...{id: 'bank', label: say('Bred', 'Bank', 'الضفة')},
            parts: [
              {value: 'north', label: say('Nord', 'North', 'الشمال'), least: 6, most: 6},
              {value: 'south', label: say('Syd', 'South', 'الجنوب'), least: 6, most: 6},
            ],
          },
        ],
      },
    ],
  },
  associations: {
    title: say('Find en forening', 'Find an association', 'ابحثوا عن جمعية'),
    intro: say('Der er plads til dig.', 'There is room for you.', 'لكم مكان هنا.'),
    kinds: [
      {id: 'musik', label: say('Musik', 'Music', 'موسيقى')},
      {id: 'idraet', label: say('Idræt', 'Sports', 'رياضة')},
    ],
    items: [
      {
        ...{id: 'koret', title: say('Fjordkoret', 'The Fjord Choir', 'جوقة الفيورد'), kind: 'musik', audience: ['adults', 'seniors']},
        summary: say('Vi synger hver tirsdag.', 'We sing every Tuesday.', 'نغني كل ثلاثاء.'),
        when: say('Tirsdage kl. 19', 'Tuesdays at 7 pm', 'الثلاثاء الساعة 19'),
        where: say('Kulturhuset', 'The culture house', 'بيت الثقافة'),
        access: ['step-free', 'loop'],
        accessibility: say('Der er elevator til salen.', 'There is a lift to the hall.', 'هناك مصعد إلى القاعة.'),
        contact: {
          name: say('Kim Prøve', 'Kim Prøve', 'كيم بروفه'),
          email: 'koret@proeve.example',
          phone: '+45 00 00 00 00',
          url: 'https://proeve.example/koret',
        },
      },
      {
        ...{id: 'bold', title: say('Boldklubben', 'The ball club', 'نادي الكرة'), kind: 'idraet'},
        summary: say('Alle kan spille med.', 'Everyone can play.', 'يمكن للجميع اللعب.'),
      },
    ],
  },
  budgets: sampleBudgets,
  rooms: {
    title: say('Lån et lokale', 'Borrow a room', 'استعيروا مكانًا'),
    intro: say('Her kan I mødes.', 'You can meet here.', 'يمكنكم الاجتماع هنا.'),
    items: [
      {
        ...{id: 'salen', title: say('Salen', 'The hall', 'القاعة'), place: say('Prøvevej 1', 'Prøvevej 1', 'شارع بروفه 1'), capacity: 80},
        summary: say('Til fest og til møder.', 'For parties and meetings.', 'للحفلات والاجتماعات.'),
        equipment: [say('Køkken', 'Kitchen', 'مطبخ'), say('Projektor', 'Projector', 'جهاز عرض')],
        access: ['step-free', 'loop'],
        accessibility: say('Der er elevator.', 'There is a lift.', 'يوجد مصعد.'),
        price: say('200 kr. i timen', 'DKK 200 an hour', '200 كرونة في الساعة'),
        hours: ALL_WEEK.map((weekday) => ({weekday, from: '08:00', to: '22:00'})),
        ...{closed: ['2030-12-24'], weeks: 52},
      },
      {
        ...{id: 'vaerkstedet', title: say('Værkstedet', 'The workshop', 'الورشة'), place: say('Prøvevej 2', 'Prøvevej 2', 'شارع بروفه 2')},
        ...{capacity: 12, hours: [{weekday: '2', from: '17:00', to: '21:00'}], weeks: 8},
      },
    ],
  },
  honours: {
    title: say('Tak til dem, der gør det', 'Thanks to those who do it', 'شكرًا لمن يصنعون الفرق'),
    intro: say('De gør byen større.', 'They make the town larger.', 'هم يجعلون المدينة أكبر.'),
    items: [
      {
        ...{id: 'ib', title: say('Ib Prøve', 'Ib Prøve', 'إيب بروفه'), date: '2025-10'},
        summary: say('Har talt alle fugle i fjorden.', 'Has counted every bird in the fjord.', 'أحصى كل طيور المضيق.'),
        by: say('Byrådet', 'The council', 'المجلس البلدي'),
        ...{place: say('Fjorden', 'The fjord', 'المضيق'), group: say('Fuglevennerne', 'Friends of birds', 'أصدقاء الطيور')},
      },
      {
        ...{id: 'koret', title: say('Koret', 'The choir', 'الجوقة'), date: '2024'},
        summary: say('Synger for dem, der ikke kan komme ud.', 'Sings for those who cannot get out.', 'تغني لمن لا يستطيعون الخروج.'),
        by: say('Foreningerne', 'The associations', 'الجمعيات'),
      },
    ],
  },
  sites: {
    title: say('Find en anden hjemmeside', 'Find another site', 'ابحثوا عن موقع آخر'),
    items: [
      {
        ...{id: 'bibliotek', title: say('Kommunens bibliotek', 'The municipality’s library', 'مكتبة البلدية')},
        ...{summary: say('Lån og læs', 'Borrow and read', 'استعيروا واقرؤوا'), url: 'https://proeve.example/bibliotek'},
      },
      {id: 'hal', title: say('Hallerne', 'The sports halls', 'الصالات'), url: 'https://proeve.example/haller'},
    ],
  },
};
