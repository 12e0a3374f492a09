import '../../../src/widgets/vision-card/vision-card.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-vision-card',
  words: {da: 'Her er der plads til alle.', en: 'There is room for everyone here.', ar: 'هنا مكان للجميع.'},
  wrong: [['vision', '../hemmelig', 'vision-2035']],
};

keepsThePromises(promised);
bearsFaults(promised);
