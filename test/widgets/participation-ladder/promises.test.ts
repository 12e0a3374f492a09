import '../../../src/widgets/participation-ladder/participation-ladder.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-participation-ladder',
  words: {da: 'Fire måder at tage del på', en: 'Four ways to take part', ar: 'أربع طرق للمشاركة'},
  wrong: [['level', 'chef', 'active']],
};

keepsThePromises(promised);
bearsFaults(promised);
