import type {Level} from '../../src/data/level.js';
import type {Localized, SpaceContent} from '../../server/src/content/shape.js';
import {t} from './text.js';

type Participation = NonNullable<SpaceContent['participation']>;

/** The four kinds of Albertslund's ladder, in words that hold everywhere. */
const kinds: readonly Omit<Participation['steps'][number], 'examples'>[] = [
  {
    level: 'observe',
    title: t('Observerende deltagelse', 'Observing participation', 'المشاركة بالحضور'),
    summary: t(
      'Du kommer, lytter og viser med dit nærvær, at det betyder noget for dig.',
      'You come along, listen and show by being there that it matters to you.',
      'تحضرون وتستمعون، ويُظهر حضوركم أن الأمر يعنيكم.',
    ),
  },
  {
    level: 'active',
    title: t('Aktiv deltagelse', 'Active participation', 'المشاركة الفعّالة'),
    summary: t(
      'Du giver en hånd med på dagen, så andre føler sig velkomne.',
      'You lend a hand on the day, so that others feel welcome.',
      'تقدّمون يد العون في اليوم نفسه ليشعر الآخرون بالترحيب.',
    ),
  },
  {
    level: 'cocreate',
    title: t('Med\u00ADskabende deltagelse', 'Co-creating participation', 'المشاركة في الإعداد'),
    summary: t(
      'Du er med til at få det hele til at ske, længe før døren går op.',
      'You help make it all happen, long before the doors open.',
      'تساهمون في تنظيم الأمر كله قبل أن تُفتح الأبواب بوقت طويل.',
    ),
  },
  {
    level: 'initiate',
    title: t('Initiativ\u00ADtager', 'Initiator', 'إطلاق المبادرة'),
    summary: t(
      'Du har fået ideen og finder de mennesker, der vil gøre den til virkelighed sammen med dig.',
      'The idea is yours, and you find the people who will make it real with you.',
      'الفكرة فكرتكم، وأنتم تجدون من يحققها معكم على أرض الواقع.',
    ),
  },
];

/** A space's ladder: the four kinds with examples of its own. */
export const ladder = (intro: Localized, examples: Record<Level, Localized[]>): Participation => ({
  title: t('Fire måder at være med på', 'Four ways to take part', 'أربع طرق للمشاركة'),
  intro,
  steps: kinds.map((kind) => ({...kind, examples: examples[kind.level]})),
});
