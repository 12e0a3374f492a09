import type {SpaceContent} from '../../server/src/content/shape.js';

/** A space that has been opened but not filled. */
export const nothing: Partial<SpaceContent> = {
  id: 'nothing',
  participation: null,
  forms: [],
  visions: [],
  pejlemaerker: {title: {da: 'Pejlemærker', en: 'Guiding goals', ar: 'الأهداف التوجيهية'}, intro: null, items: []},
  activities: [],
  outcomes: [],
  telling: {},
};
