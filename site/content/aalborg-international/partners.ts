import type {PartnerContent, TellingContent} from '../../../server/src/content/telling.js';
import type {Localized} from '../../../server/src/content/shape.js';
import {name, t} from '../text.js';

const city = (
  title: string | Localized,
  country: string,
  latitude: number,
  longitude: number,
  more: Partial<PartnerContent> = {},
): PartnerContent => ({
  id: (typeof title === 'string' ? title : title.da).toLowerCase().replace('ö', 'oe'),
  title: typeof title === 'string' ? name(title) : title,
  ...{country, latitude, longitude, ...more},
});
const most = {active: true} as const;

/** The named ones where they lie (degrees, WGS 84); the rest of the 33 are a number, for nobody has named them here. */
export const partners: NonNullable<TellingContent['partners']> = {
  title: t('Venskabsbyer', 'Partner cities', 'المدن الشريكة'),
  intro: t(
    'Aalborg har 33 venskabsbyer. Med disse arbejder byen mest sammen, eller de er nævnt i resultaterne.',
    'Aalborg has 33 partner cities. These are worked with most, or are named in the results.',
    'لألبورغ 33 مدينة شريكة. وهذه هي الأكثر تعاونًا معها أو المذكورة في النتائج.',
  ),
  total: 33,
  items: [
    city('Fredrikstad', 'NO', 59.218, 10.93, most),
    city('Edinburgh', 'GB', 55.953, -3.189, most),
    city('Gdynia', 'PL', 54.519, 18.531, most),
    city('Wismar', 'DE', 53.892, 11.465, most),
    city('Rendsburg', 'DE', 54.304, 9.664, {
      ...most,
      body: t('Vært for ungdomslegene på skift', 'Hosts the youth games in turn', 'تستضيف ألعاب الشباب بالتناوب'),
    }),
    city('Lancaster', 'GB', 54.047, -2.801, {
      ...most,
      body: t('Vært for ungdomslegene på skift', 'Hosts the youth games in turn', 'تستضيف ألعاب الشباب بالتناوب'),
    }),
    city('Galway', 'IE', 53.271, -9.057, most),
    city('Almere', 'NL', 52.351, 5.265, {
      body: t('Vært for ungdomslegene på skift', 'Hosts the youth games in turn', 'تستضيف ألعاب الشباب بالتناوب'),
    }),
    city('Nuuk', 'GL', 64.183, -51.722, {
      body: t(
        'Grønlandske Dage og Aalborg-dage på skift',
        'Greenlandic Days and Aalborg Days in turn',
        'الأيام الغرينلاندية وأيام ألبورغ بالتناوب',
      ),
    }),
    city('Hamburg', 'DE', 53.551, 9.994),
    city(t('Göteborg', 'Gothenburg', 'غوتنبرغ'), 'SE', 57.709, 11.975),
  ],
};
