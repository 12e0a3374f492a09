import {openHearing} from '../../test/support/sample-hearings.js';
import type {Localized, SpaceContent} from '../../server/src/content/shape.js';
import {littleTelling} from './little-telling.js';
import {work} from './little-of-work.js';

const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});

/** A space with the least that can be published: what may be left out is left out. */
export const little: Partial<SpaceContent> = {
  id: 'little',
  privacy: null,
  telling: {...littleTelling, ...work},
  visions: [
    {
      id: 'vision',
      title: say('Vi udvikler os sammen', 'We grow together', 'ننمو معًا'),
      summary: say('Her er der plads til alle.', 'There is room for everyone here.', 'هنا مكان للجميع.'),
      ...{period: null, promise: null, story: [], pillars: [], goals: [], documents: [], updated: null},
    },
  ],
  pejlemaerker: {
    title: say('Vores pejlemærke', 'Our guiding goal', 'هدفنا التوجيهي'),
    intro: null,
    items: [
      {
        id: 'faellesskab',
        title: say('Stærke fællesskaber', 'Strong communities', 'مجتمعات قوية'),
        body: say('Alle skal kunne være med.', 'Everyone can join in.', 'يمكن للجميع المشاركة.'),
        ...{commitments: [], actions: []},
      },
    ],
  },
  activities: [],
  hearings: [openHearing],
  outcomes: [],
};
