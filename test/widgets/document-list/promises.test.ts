import '../../../src/widgets/document-list/document-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-document-list',
  words: {da: 'Planen for de grønne veje', en: 'The plan for green roads', ar: 'خطة الطرق الخضراء'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
