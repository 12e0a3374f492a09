import {aalborg} from '../site/content/aalborg/space.js';
import type {Amount} from '../test/support/listed.js';

/** A space like Aalborg's, with so many contributions that there are numbers: published in five weeks of the campaign of 2018. */
export const COUNTED = 'counted';
export const AMOUNTS: Amount[] = aalborg.pejlemaerker.items.flatMap(({id}, goal) =>
  [...aalborg.groups, {id: null}].flatMap((group, at) => ({
    ...{pejlemaerke: id, group: group.id, amount: goal === 1 && at === 0 ? 41 : (5 * goal + 7 * at + 3) % 17},
    ...{
      themes: [aalborg.themes[(3 * goal + at) % aalborg.themes.length]?.id ?? ''],
      at: new Date(Date.UTC(2018, 9, 1 + 7 * ((goal + at) % 5))),
    },
  })),
);
