import '../../../src/widgets/story-list/story-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-story-list',
  words: {da: 'Fortalt af borgerne', en: 'Told by citizens', ar: 'بأقلام المواطنين'},
  wrong: [['kind', 'to ord', 'story']],
};

keepsThePromises(promised);
bearsFaults(promised);
