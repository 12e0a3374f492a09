import '../../../src/widgets/site-picker/site-picker.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-site-picker',
  words: {da: 'Kommunens bibliotek', en: 'The municipality’s library', ar: 'مكتبة البلدية'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
