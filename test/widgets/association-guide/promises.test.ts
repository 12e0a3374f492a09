import '../../../src/widgets/association-guide/association-guide.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-association-guide',
  words: {da: 'Vi synger hver tirsdag.', en: 'We sing every Tuesday.', ar: 'نغني كل ثلاثاء.'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
