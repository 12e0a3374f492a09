import '../../../src/widgets/heatmap/heatmap.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-heatmap',
  words: {da: 'Der er ingen tal endnu.', en: 'There are no numbers yet.', ar: 'لا توجد أرقام بعد.'},
  wrong: [['columns', 'month', 'theme']],
};

keepsThePromises(promised);
bearsFaults(promised);
