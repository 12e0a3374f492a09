import '../../../src/widgets/partner-map/partner-map.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-partner-map',
  words: {da: 'Vi bytter skoleklasser.', en: 'We exchange school classes.', ar: 'نتبادل الصفوف المدرسية.'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
