import '../../../src/widgets/pejlemaerke-list/pejlemaerke-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-pejlemaerke-list',
  words: {da: 'Stærke fællesskaber', en: 'Strong communities', ar: 'مجتمعات قوية'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
