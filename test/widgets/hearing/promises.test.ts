import '../../../src/widgets/hearing/hearing.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-hearing',
  words: {da: 'Byrådet vil bygge ved vandet.', en: 'The council wants to build by the water.', ar: 'يريد المجلس البناء قرب الماء.'},
  wrong: [['hearing', 'ikke et id', 'lokalplan']],
};

keepsThePromises(promised);
bearsFaults(promised);
