import '../../../src/widgets/result-list/result-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-result-list',
  words: {da: 'Vi plantede strandeng.', en: 'We planted salt meadows.', ar: 'زرعنا المروج الساحلية.'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
