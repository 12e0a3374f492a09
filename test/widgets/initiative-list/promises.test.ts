import '../../../src/widgets/initiative-list/initiative-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-initiative-list',
  words: {da: 'Det vil borgerne i gang med', en: 'What citizens want to start', ar: 'ما يريد المواطنون أن يبدؤوه'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
