import '../../../src/widgets/interview/interview.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-interview',
  words: {da: 'Hvad gjorde størst indtryk?', en: 'What impressed you most?', ar: 'ما الذي أثّر فيك أكثر؟'},
  wrong: [['interview', '../hemmelig', 'borgmesteren']],
};

keepsThePromises(promised);
bearsFaults(promised);
