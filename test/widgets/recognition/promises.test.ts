import '../../../src/widgets/recognition/recognition.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-recognition',
  words: {da: 'Har talt alle fugle i fjorden.', en: 'Has counted every bird in the fjord.', ar: 'أحصى كل طيور المضيق.'},
  wrong: [['kind', 'to ord', 'nomination']],
};

keepsThePromises(promised);
bearsFaults(promised);
