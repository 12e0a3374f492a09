import type {TellingContent} from '../../../server/src/content/telling.js';
import {name, t} from '../text.js';
import {partners} from './partners.js';
import {results} from './results.js';

/** What the international strategy has led to, in figures, in time, by theme and on the map. */
export const telling: TellingContent = {
  facts: {
    title: t('Vidste du?', 'Did you know?', 'هل تعلم؟'),
    items: [
      {
        id: 'organisationer',
        amount: 13,
        unit: t('frivillige organisationer', 'voluntary organisations', 'منظمة تطوعية'),
        text: t(
          'og 4 programmer arbejder International House sammen med',
          'and 4 programmes work with International House',
          'و4 برامج يعمل معها International House',
        ),
      },
      {
        id: 'arrangementer',
        amount: 30,
        qualifier: 'more',
        unit: t('arrangementer', 'events', 'فعالية'),
        text: t('er der holdt på tre år', 'have been held in three years', 'نُظّمت في ثلاث سنوات'),
      },
      {
        id: 'facebook',
        amount: 1169,
        unit: t('følgere', 'followers', 'متابعًا'),
        text: t('har International House på Facebook', 'follow International House on Facebook', 'يتابعون International House على فيسبوك'),
      },
      {
        id: 'interreg',
        amount: 7,
        unit: t('Interreg-projekter', 'Interreg projects', 'مشاريع Interreg'),
        text: t('har Aalborg været med i siden 2014', 'have had Aalborg in them since 2014', 'شاركت فيها ألبورغ منذ 2014'),
      },
      {
        id: 'venskabsbyer',
        amount: 33,
        unit: t('venskabsbyer', 'partner cities', 'مدينة شريكة'),
        text: t('i verden', 'around the world', 'حول العالم'),
      },
      {
        id: 'aktiviteter',
        amount: 42,
        unit: t('aktiviteter', 'activities', 'نشاطًا'),
        text: t(
          'med de 10 mest aktive venskabsbyer og mere end 400 deltagere siden 2014',
          'with the 10 most active partner cities and more than 400 participants since 2014',
          'مع أكثر 10 مدن شريكة نشاطًا وأكثر من 400 مشارك منذ 2014',
        ),
      },
      {
        id: 'urbact',
        text: t(
          'Aalborg blev udnævnt til Good Practice City i EU’s URBACT-program i 2017',
          'Aalborg was named Good Practice City in the EU’s URBACT programme in 2017',
          'سُمّيت ألبورغ Good Practice City في برنامج URBACT التابع للاتحاد الأوروبي في 2017',
        ),
        date: '2017',
      },
    ],
  },
  milestones: {
    title: t('Milepæle', 'Milestones', 'محطات'),
    items: [
      {
        id: 'charter',
        title: name('Aalborg Charter'),
        starts: '1994',
      },
      {id: 'baskisk', title: t('Den baskiske erklæring', 'The Basque Declaration', 'إعلان الباسك'), starts: '2016'},
      {
        id: 'urbact',
        title: name('Good Practice City'),
        body: t('Udnævnt i EU’s URBACT-program', 'Named in the EU’s URBACT programme', 'تسمية في برنامج URBACT التابع للاتحاد الأوروبي'),
        starts: '2017',
      },
      {
        id: 'award',
        title: name('Transformative Actions Award'),
        body: t('Uddeles fra dette år', 'Given from this year on', 'تُمنح ابتداءً من هذا العام'),
        starts: '2017',
      },
    ],
  },
  results,
  partners,
};
