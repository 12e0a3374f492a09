import '../../../src/widgets/news-list/news-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-news-list',
  words: {da: 'Stien er åben', en: 'The path is open', ar: 'الممر مفتوح'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
