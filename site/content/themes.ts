import type {SpaceContent} from '../../server/src/content/shape.js';
import {t} from './text.js';

/** What people write about, with the words that they write. */
export const themes: SpaceContent['themes'] = [
  {
    ...{id: 'trafik', label: t('Trafik og veje', 'Traffic and roads', 'المرور والطرق')},
    words: [
      ...['cykelsti', 'cykel', 'bus', 'letbane', 'tog', 'vej', 'trafik', 'kryds', 'parkering', 'fortov', 'bil', 'station', 'pendle'],
      ...['kø', 'tunnel', 'bro', 'motorvej', 'nærbane', 'limfjordsforbindelse', 'samkørsel', 'afgange'],
    ],
  },
  {
    ...{id: 'groent', label: t('Natur og grønne steder', 'Nature and green places', 'الطبيعة والمساحات الخضراء')},
    words: ['park', 'træ', 'skov', 'fjord', 'natur', 'blomst', 'grøn', 'sø', 'strand', 'have', 'insekt', 'sti'],
  },
  {
    ...{id: 'boliger', label: t('Boliger og byggeri', 'Homes and building', 'المساكن والبناء')},
    words: ['bolig', 'lejlighed', 'husleje', 'byggeri', 'højhus', 'grund', 'kollegium', 'renovere', 'bygning', 'bofællesskab'],
  },
  {
    ...{id: 'faellesskab', label: t('Fællesskab og foreninger', 'Community and associations', 'المجتمع والجمعيات')},
    words: ['fællesskab', 'forening', 'frivillig', 'nabo', 'mødested', 'ensom', 'fællesspisning', 'forsamlingshus', 'fest', 'sammen'],
  },
  {
    ...{id: 'kultur', label: t('Kultur og fritid', 'Culture and leisure', 'الثقافة والترفيه')},
    words: ['bibliotek', 'musik', 'koncert', 'kunst', 'teater', 'sport', 'svømmehal', 'idræt', 'festival', 'legeplads', 'museum', 'hal'],
  },
  {
    ...{id: 'skole', label: t('Børn, skole og uddannelse', 'Children, school and education', 'الأطفال والمدارس والتعليم')},
    words: [
      'skole',
      'børnehave',
      'lærer',
      'elev',
      'studerende',
      'universitet',
      'uddannelse',
      'vuggestue',
      'barn',
      'børn',
      'lektie',
      'praktikplads',
    ],
  },
  {
    ...{id: 'omsorg', label: t('Sundhed og omsorg', 'Health and care', 'الصحة والرعاية')},
    words: ['sundhed', 'ældre', 'plejehjem', 'læge', 'handicap', 'hjemmepleje', 'kørestol', 'pårørende', 'psykisk', 'demens'],
  },
  {
    ...{id: 'arbejde', label: t('Arbejde og erhverv', 'Work and business', 'العمل والأعمال')},
    words: ['arbejde', 'job', 'virksomhed', 'butik', 'handel', 'iværksætter', 'handelsliv', 'erhverv', 'midtby', 'torv'],
  },
  {
    ...{id: 'klima', label: t('Klima og affald', 'Climate and waste', 'المناخ والنفايات')},
    words: ['klima', 'affald', 'sortere', 'genbrug', 'regnvand', 'solcelle', 'energi', 'skrald', 'oversvømmelse', 'vindmølle'],
  },
  {
    ...{id: 'tryghed', label: t('Tryghed og lys', 'Safety and lighting', 'الأمان والإضاءة')},
    words: ['tryg', 'tryghed', 'lys', 'belysning', 'mørk', 'utryg', 'lygte', 'hærværk', 'støj'],
  },
];
