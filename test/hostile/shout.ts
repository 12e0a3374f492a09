// Says everything to everybody that nobody should listen to: a page in a frame, and the page around it.
(() => {
  const heights: unknown[] = [
    '1px;background:url(javascript:pwned())',
    '<img src=x onerror=pwned()>',
    -1,
    0,
    1e308,
    NaN,
    Infinity,
    null,
    {},
    [],
    [[99_999]],
    '0x10',
    4_321_000,
    true,
    2n ** 64n,
  ];
  const others: unknown[] = [
    ...[
      'javascript:pwned()',
      '<img src=x onerror=pwned()>',
      '',
      'sammen-height',
      'sammen-form=input',
      null,
      undefined,
      1,
      new Date(0),
      new Map([['type', 'sammen-height']]),
    ],
    ...[
      JSON.parse('{"__proto__": {"polluted": 1}, "type": "sammen-height", "height": 99999}'),
      {type: {}, height: 1},
      [],
      new Error('pwned()'),
      new Uint8Array(9),
    ],
    ...[
      {type: 'sammen-ready'},
      {type: 'sammen-error', message: '<script>pwned()</script>'},
      {type: 'reload'},
      {type: 'eval', code: 'pwned()'},
      {url: 'javascript:pwned()'},
    ],
  ];
  const words = [...others, ...heights.map((height) => ({type: 'sammen-height', height}))];
  const shout = (): void => {
    for (const to of [window, window.parent, ...Array.from({length: window.frames.length}, (_, i) => window.frames[i] as Window)])
      for (const word of words) to.postMessage(word, '*');
  };
  addEventListener('load', () => {
    shout();
    setTimeout(shout, 300);
  });
})();
