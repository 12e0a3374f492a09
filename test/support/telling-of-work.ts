import type {Localized} from '../../server/src/content/shape.js';
import type {TellingContent} from '../../server/src/content/telling.js';

const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});
/** The same in every language. */
const name = (text: string): Localized => say(text, text, text);

/** What the sample's municipality works for and with, and what came of it: a little of everything. */
export const work: Pick<TellingContent, 'goals' | 'results' | 'partners' | 'videos'> = {
  goals: {
    title: say('Verdensmål hos os', 'Global goals with us', 'الأهداف العالمية لدينا'),
    intro: say('To mål fylder mest.', 'Two goals matter most.', 'هدفان هما الأهم.'),
    items: [
      {
        ...{number: 11, title: say('Bæredygtige byer', 'Sustainable cities', 'مدن مستدامة')},
        body: say('Vi bygger tæt på stationen.', 'We build close to the station.', 'نبني قرب المحطة.'),
        link: {title: say('Planen', 'The plan', 'الخطة'), url: 'https://proeve.example/plan'},
      },
      {number: 17, title: say('Partnerskaber', 'Partnerships', 'شراكات')},
    ],
  },
  results: {
    title: say('Det kom der ud af det', 'What came of it', 'ما نتج عن ذلك'),
    intro: say('Fire år med strategien.', 'Four years with the strategy.', 'أربع سنوات مع الاستراتيجية.'),
    themes: [
      {id: 'eu', title: say('Europa', 'Europe', 'أوروبا')},
      {id: 'norden', title: say('Norden', 'The Nordic countries', 'بلدان الشمال')},
    ],
    items: [
      {
        ...{id: 'kyst', theme: 'eu', kind: 'project', title: name('Grøn kyst'), starts: '2016-09', ends: '2019'},
        body: say('Vi plantede strandeng.', 'We planted salt meadows.', 'زرعنا المروج الساحلية.'),
        partners: [name('Lancaster'), name('Gdynia')],
        figures: [
          {amount: 1200, qualifier: 'more', unit: say('timer', 'hours', 'ساعة')},
          {amount: 11, unit: say('partnere', 'partners', 'شريكًا')},
        ],
        link: {title: say('Rapporten', 'The report', 'التقرير'), url: 'https://proeve.example/kyst.pdf'},
      },
      {id: 'byer', theme: 'eu', kind: 'network', title: name('EUniverCities')},
      {id: 'legene', theme: 'norden', kind: 'event', title: say('Ungdomslegene', 'The youth games', 'ألعاب الشباب'), starts: '2018-06-11'},
    ],
  },
  partners: {
    title: say('Venskabsbyer', 'Partner cities', 'المدن الشريكة'),
    intro: say('Vi er gode venner med dem.', 'We are good friends with them.', 'نحن أصدقاء معهم.'),
    total: 12,
    items: [
      {
        ...{id: 'nuuk', title: name('Nuuk'), country: 'GL', latitude: 64.183, longitude: -51.722, active: true},
        body: say('Vi bytter skoleklasser.', 'We exchange school classes.', 'نتبادل الصفوف المدرسية.'),
        link: {title: say('Om Nuuk', 'About Nuuk', 'عن نوك'), url: 'https://proeve.example/nuuk'},
      },
      {id: 'wismar', title: name('Wismar'), country: 'DE', latitude: 53.892, longitude: 11.465},
      {id: 'almere', title: name('Almere'), country: 'NL', latitude: 52.351, longitude: 5.265},
      {id: 'luebeck', title: name('Lübeck'), country: 'DE', latitude: 53.866, longitude: 10.687},
    ],
  },
  videos: {
    items: [
      {
        ...{id: 'film', title: say('Filmen om fjorden', 'The film about the fjord', 'فيلم عن المضيق'), duration: 3},
        summary: say('Tre sekunder ved vandet.', 'Three seconds by the water.', 'ثلاث ثوانٍ قرب الماء.'),
        poster: {
          url: 'stories/film/poster.svg',
          alt: say('Fjorden i aftenlys', 'The fjord at dusk', 'المضيق عند الغسق'),
          width: 640,
          height: 360,
        },
        sources: [{url: 'stories/film/film.webm', type: 'video/webm'}],
        captions: [
          {url: 'stories/film/da.vtt', language: 'da', label: name('Dansk')},
          {url: 'stories/film/en.vtt', language: 'en', label: name('English')},
        ],
        transcript: [
          say('Solen går ned over fjorden.', 'The sun sets over the fjord.', 'تغرب الشمس فوق المضيق.'),
          say('En stemme siger: Vi mødes i morgen.', 'A voice says: We meet tomorrow.', 'يقول صوت: نلتقي غدًا.'),
        ],
        link: {
          title: say('Se den hos kommunen', 'Watch it at the municipality', 'شاهدوه لدى البلدية'),
          url: 'https://www.proeve.example/film',
        },
      },
      {
        ...{id: 'uden', title: say('Den gamle film', 'The old film', 'الفيلم القديم'), sources: [], captions: []},
        transcript: [say('Kun ordene er tilbage.', 'Only the words are left.', 'لم تبق إلا الكلمات.')],
      },
    ],
  },
};
