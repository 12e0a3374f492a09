import '../../../src/widgets/input-form/input-form.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-input-form',
  words: {da: 'Giv dit bidrag', en: 'Share your view', ar: 'شارك برأيك'},
  wrong: [['kind', 'to ord', 'input']],
};

keepsThePromises(promised);
bearsFaults(promised);
