import '../../../src/widgets/activity-list/activity-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-activity-list',
  words: {da: 'En dag om byen.', en: 'A day about the town.', ar: 'يوم عن المدينة.'},
  wrong: [['level', 'enjoy', 'active']],
};

keepsThePromises(promised);
bearsFaults(promised);
