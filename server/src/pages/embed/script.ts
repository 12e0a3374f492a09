/**
 * The one script of an embed page beside the widgets' loader: tells the page around the frame how high its content is.
 * Only an origin that the server has let through is told, never `*`. In a sandbox without `allow-same-origin` nothing
 * can be read from the endpoint, so the loader is kept from trying: what the page brought along stays.
 */
export const script = `'use strict';
(() => {
  const {parent: origin} = document.currentScript.dataset;
  if (self.origin === 'null') window.sammen = {version: '', scan() {}};
  if (!origin || window.parent === window) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.min(20000, Math.max(80, Math.ceil(document.documentElement.getBoundingClientRect().height)));
    if (height !== told) window.parent.postMessage({type: 'sammen-height', height}, origin);
    told = height;
  }).observe(document.documentElement);
})();
`;
