import '../../../src/widgets/outcome-list/outcome-list.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-outcome-list',
  words: {da: 'Hallerne er åbne til klokken 22.', en: 'The sports halls are open until 10 pm.', ar: 'الصالات مفتوحة حتى العاشرة مساءً.'},
  wrong: [['pejlemaerke', 'to ord', 'faellesskab']],
};

keepsThePromises(promised);
bearsFaults(promised);
