import type {Activity} from '../../data/activities.js';
import {msg, str} from '../../i18n/locale.js';

/** Where one takes part, as it is chosen among. */
export const modeWords = (): Record<'physical' | 'online', string> => ({
  physical: msg('Hvor man mødes', {id: 'mode-physical', desc: 'Choice among activities: people meet'}),
  online: msg('Digitalt', {id: 'online', desc: 'One takes part online only'}),
});

/** How often an activity comes, until a day that is written out. */
export const repeatsWords = (every: NonNullable<Activity['repeats']>['every'], until: string): string =>
  ({
    week: msg(str`Hver uge til ${until}`, {id: 'repeats-week', desc: 'How often, until a day'}),
    'two-weeks': msg(str`Hver anden uge til ${until}`, {id: 'repeats-two-weeks', desc: 'How often, until a day'}),
    month: msg(str`Hver måned til ${until}`, {id: 'repeats-month', desc: 'How often, until a day'}),
  })[every];
