import type {Activity} from '../../data/activities.js';
import {msg, str} from '../../i18n/locale.js';

/** How often an activity comes, until a day that is written out. */
export const repeatsWords = (every: NonNullable<Activity['repeats']>['every'], until: string): string =>
  ({
    week: msg(str`Hver uge til ${until}`, {id: 'repeats-week', desc: 'How often, until a day'}),
    'two-weeks': msg(str`Hver anden uge til ${until}`, {id: 'repeats-two-weeks', desc: 'How often, until a day'}),
    month: msg(str`Hver måned til ${until}`, {id: 'repeats-month', desc: 'How often, until a day'}),
  })[every];
