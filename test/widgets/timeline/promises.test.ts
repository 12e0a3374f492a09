import '../../../src/widgets/timeline/timeline.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-timeline',
  words: {da: 'Vi spurgte alle', en: 'We asked everyone', ar: 'سألنا الجميع'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
