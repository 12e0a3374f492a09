import '../../../src/widgets/room-list/room-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-room-list',
  words: {da: 'Til fest og til møder.', en: 'For parties and meetings.', ar: 'للحفلات والاجتماعات.'},
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
