import '../../../src/widgets/dialogue/dialogue.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-dialogue',
  words: {da: 'Spørg, og svar hinanden', en: 'Ask, and answer each other', ar: 'اسألوا وأجيبوا بعضكم بعضًا'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
