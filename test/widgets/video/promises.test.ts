import '../../../src/widgets/video/video.js';
import {bearsFaults} from '../../support/wtr-fault-promises.js';
import {keepsThePromises, type Promised} from '../../support/wtr-promises.js';

const promised: Promised = {
  tag: 'sammen-video',
  words: {da: 'Tre sekunder ved vandet.', en: 'Three seconds by the water.', ar: 'ثلاث ثوانٍ قرب الماء.'},
  wrong: [['video', '../hemmelig', 'film']],
};

keepsThePromises(promised);
bearsFaults(promised);
