import '../../../src/widgets/fact-list/fact-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-fact-list',
  words: {da: 'kom der ind på to måneder', en: 'came in over two months', ar: 'وردت خلال شهرين'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
