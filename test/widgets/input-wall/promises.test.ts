import '../../../src/widgets/input-wall/input-wall.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-input-wall',
  words: {da: 'Bidrag fra borgerne', en: 'Contributions from citizens', ar: 'مساهمات المواطنين'},
  wrong: [
    ['kind', 'to ord', 'input'],
    ['sort', 'tilfældig', 'supported'],
    ['group', 'en/to', 'ung'],
  ],
};

keepsThePromises(promised);
bearsFaults(promised);
