/**
 * The one script of a frame, on both sides of it. In an embed page it tells the page around how high its content is:
 * only an origin that the server has let through, never `*`. On the page around, loaded from the same server, it gives
 * each frame of that server the height that it told.
 * In a sandbox without `allow-same-origin` nothing can be read from the endpoint, so the loader is kept from trying: what
 * the page brought along stays.
 */
export const script = `'use strict';
(() => {
  const {src, dataset} = document.currentScript;
  if (self.origin === 'null') window.sammen = {version: '', scan() {}};
  const {parent: origin} = dataset;
  if (origin && window.parent !== window) {
    let told = 0;
    new ResizeObserver(() => {
      const height = Math.min(20000, Math.max(80, Math.ceil(document.documentElement.getBoundingClientRect().height)));
      if (height !== told) window.parent.postMessage({type: 'sammen-height', height}, origin);
      told = height;
    }).observe(document.documentElement);
  }
  const home = new URL(src).origin;
  addEventListener('message', ({origin: from, source, data}) => {
    // What a frame shows may have been led elsewhere; a sandbox without allow-same-origin says "null".
    if (data?.type !== 'sammen-height' || !(data.height >= 80 && data.height <= 20000) || ![home, 'null'].includes(from)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && frame.src.startsWith(home + '/')) frame.height = Number(data.height);
    }
  });
})();
`;
