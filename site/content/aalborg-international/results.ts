import type {ResultContent, TellingContent} from '../../../server/src/content/telling.js';
import type {Localized} from '../../../server/src/content/shape.js';
import {name, t} from '../text.js';

const participants = t('deltagere', 'participants', 'مشاركًا');
const partners = t('partnere', 'partners', 'شريكًا');

const result = (
  id: string,
  theme: string,
  kind: ResultContent['kind'],
  title: Localized,
  more: Partial<ResultContent> = {},
): ResultContent => ({
  ...{id, theme, kind, title, ...more},
});

/** By the strategy's five themes. */
export const results: NonNullable<TellingContent['results']> = {
  title: t('Det er der kommet ud af det', 'What came of it', 'ما الذي نتج عن ذلك'),
  themes: [
    {id: 'global', title: t('Det globale perspektiv', 'The global perspective', 'المنظور العالمي')},
    {id: 'eu', title: t('EU-perspektivet', 'The EU perspective', 'المنظور الأوروبي')},
    {id: 'norden', title: t('Det nordiske perspektiv', 'The Nordic perspective', 'المنظور الشمالي')},
    {id: 'arktis', title: t('Det arktiske perspektiv', 'The Arctic perspective', 'المنظور القطبي')},
    {id: 'venskab', title: t('Venskabsbyerne', 'The partner cities', 'المدن الشريكة')},
  ],
  items: [
    result('gga', 'global', 'programme', name('Global Growth Agents'), {
      body: t(
        '30 deltagere første gang, 35 den næste.',
        '30 participants the first time, 35 the next.',
        '30 مشاركًا في المرة الأولى ثم 35.',
      ),
      figures: [{amount: 35, unit: participants}],
    }),
    result('spouse', 'global', 'programme', name('Spouse Space'), {
      figures: [
        {amount: 15, unit: t('gange holdt', 'times held', 'مرة')},
        {amount: 95, unit: t('ægtefæller', 'spouses', 'زوجًا وزوجة')},
      ],
    }),
    result('expat', 'global', 'programme', name('Expat Host Programme'), {
      body: t('20 i 2016, omkring 60 ventet i 2017.', '20 in 2016, about 60 expected in 2017.', '20 في 2016، ونحو 60 متوقعة في 2017.'),
      figures: [{amount: 60, qualifier: 'about', unit: t('ventet i 2017', 'expected in 2017', 'متوقعة في 2017')}],
    }),
    result('gos', 'global', 'programme', name('Global Outlook Strategy Programme'), {
      body: t('To seminarer.', 'Two seminars.', 'ندوتان.'),
      figures: [{amount: 90, qualifier: 'about', unit: participants}],
    }),
    result('nc', 'eu', 'project', name('Northern Connections'), {
      figures: [
        {amount: 21, unit: partners},
        {amount: 6, unit: t('lande', 'countries', 'بلدان')},
      ],
    }),
    result('gbaz', 'eu', 'project', name('Green Building A-Z'), {
      body: t(
        'Tre år, omkring 11 millioner kroner fra EU.',
        'Three years, about 11 million kroner from the EU.',
        'ثلاث سنوات، ونحو 11 مليون كرونة من الاتحاد الأوروبي.',
      ),
      figures: [{amount: 11, unit: partners}],
    }),
    result('cpp', 'eu', 'project', name('Circular PP')),
    result('like', 'eu', 'project', name('LIKE!')),
    result('euniver', 'eu', 'network', name('EUniverCities')),
    result('civitas', 'eu', 'network', name('CIVITAS')),
    result('iclei', 'eu', 'network', name('ICLEI')),
    result('pendler', 'norden', 'project', name('Pendlerbroen')),
    result(
      'samskab',
      'norden',
      'project',
      t(
        'Samskabende grøn omstilling',
        'Samskabende grøn omstilling (co-creating green transition)',
        'Samskabende grøn omstilling (التحول الأخضر بالمشاركة)',
      ),
    ),
    result('ncn', 'norden', 'network', name('Nordic City Network')),
    result('vejforum', 'norden', 'network', name('Nordisk Vejforum')),
    result('consensus', 'arktis', 'network', name('Arctic Consensus')),
    result('house', 'arktis', 'network', name('Arctic House')),
    result(
      'sermersooq',
      'arktis',
      'agreement',
      t('Aftale med Kommuneqarfik Sermersooq', 'Agreement with Kommuneqarfik Sermersooq', 'اتفاق مع Kommuneqarfik Sermersooq'),
    ),
    result('lege', 'venskab', 'event', t('Ungdomslegene', 'The youth games', 'ألعاب الشباب'), {
      body: t(
        'Hvert fjerde år i Aalborg, ind imellem i Rendsburg, Lancaster og Almere.',
        'Every fourth year in Aalborg, in between in Rendsburg, Lancaster and Almere.',
        'كل أربع سنوات في ألبورغ، وما بينها في رندسبورغ ولانكستر وألميره.',
      ),
      partners: [name('Rendsburg'), name('Lancaster'), name('Almere')],
    }),
    result('skoler', 'venskab', 'event', t('Skoleudvekslinger', 'School exchanges', 'تبادل مدرسي')),
    result(
      'dage',
      'venskab',
      'event',
      t('Grønlandske Dage og Aalborg-dage', 'Greenlandic Days and Aalborg Days', 'الأيام الغرينلاندية وأيام ألبورغ'),
      {
        body: t('På skift med Nuuk.', 'In turn with Nuuk.', 'بالتناوب مع نوك.'),
        partners: [name('Nuuk')],
      },
    ),
  ],
};
