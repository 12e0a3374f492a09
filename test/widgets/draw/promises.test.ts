import '../../../src/widgets/draw/draw.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-draw',
  words: {
    da: 'Tolv af jer skal tale om fjorden.',
    en: 'Twelve of you are to talk about the fjord.',
    ar: 'سيتحدث اثنا عشر منكم عن المضيق.',
  },
  wrong: [],
};

keepsThePromises(promised);
bearsFaults(promised);
