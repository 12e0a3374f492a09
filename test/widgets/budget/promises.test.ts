import '../../../src/widgets/budget/budget.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-budget',
  words: {da: 'Ti bænke ved fjorden', en: 'Ten benches by the fjord', ar: 'عشرة مقاعد عند المضيق'},
  wrong: [['budget', 'to budgetter', 'point']],
};

keepsThePromises(promised);
bearsFaults(promised);
