import '../../../src/widgets/fact-list/fact-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-fact-list',
  words: {da: 'svar kom der ind', en: 'answers came in', ar: 'إجابات وردت'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
