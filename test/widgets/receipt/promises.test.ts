import '../../../src/widgets/receipt/receipt.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-receipt',
  words: {da: 'Følg dit bidrag', en: 'Follow your contribution', ar: 'تابعوا مساهمتكم'},
  wrong: [],
};

keepsThePromises(promised);
