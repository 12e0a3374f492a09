// What a tag manager does: when the page has loaded, makes a classic script element; its own `data-` attributes are the new one's.
(() => {
  const own = document.currentScript;
  if (!(own instanceof HTMLScriptElement)) throw new Error('not a classic script');
  window.addEventListener('load', () => {
    const {src = '', ...data} = own.dataset;
    const script = Object.assign(document.createElement('script'), {src});
    Object.assign(script.dataset, data);
    document.head.append(script);
  });
})();
