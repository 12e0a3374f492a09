import '../../../src/widgets/promise/promise.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-promise',
  words: {da: 'Giv et løfte', en: 'Make a promise', ar: 'قدّموا وعدًا'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
