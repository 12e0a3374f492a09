import '../../../src/widgets/goal-badges/goal-badges.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-goal-badges',
  words: {da: 'Vi bygger tæt på stationen.', en: 'We build close to the station.', ar: 'نبني قرب المحطة.'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
