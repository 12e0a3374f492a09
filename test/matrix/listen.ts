// The first script of every page of the matrix: hears whatever goes wrong in it, from the page's own origin and under the
// page's own policy, so that it hears the same in every browser.

declare global {
  interface Window {
    matrix: {
      /** Violations of the policy, errors, rejected promises, and what is written to the console for the page's editor. */
      heard: string[];
      /** The widgets on the page: name, and what it says. */
      texts(): [string, string][];
      /** Does two things that must be heard, after whatever there was to hear before. */
      plant(): void;
    };
  }
}

(() => {
  const heard: string[] = [];
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
    heard.push(`violation: ${effectiveDirective} ${blockedURI} ${sample}`.trim()),
  );
  // Capturing: a file that cannot be loaded is told to its element only.
  window.addEventListener(
    'error',
    ({message, target}) =>
      heard.push(`error: ${target instanceof Element ? target.outerHTML : ((message as string | undefined) ?? 'without a word')}`),
    true,
  );
  window.addEventListener('unhandledrejection', ({reason}) => heard.push(`rejection: ${String(reason)}`));
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      heard.push(`console.${level}: ${words.map(String).join(' ')}`);
      say(...words);
    };
  }
  const texts = (): [string, string][] =>
    [...document.querySelectorAll('*')]
      .filter(({localName}) => localName.startsWith('sammen-'))
      .map(({localName, shadowRoot}) => [
        localName.slice(7),
        (shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText ?? '').replace(/\s+/g, ' ').trim(),
      ]);
  const plant = (): void => {
    console.error('planted');
    new Image().src = 'https://planted.invalid/';
  };
  window.matrix = {heard, texts, plant};
})();
