/**
 * How `sammen-verified.js` fetches the files of its release: each only when every byte is what it was (Subresource
 * Integrity), on the word of the page, whose `integrity` covers the loader and with it the hashes.
 */

/** Of every file its hash, and all modules that it can ever import with itself, in the order in which they can run. */
export type Release = Record<string, {hash: string; order: string[]} | undefined>;

interface Policy {
  createScriptURL(url: string): string;
}
declare global {
  interface Window {
    /** Trusted Types, as far as they are used here. */
    trustedTypes?: {createPolicy(name: string, rules: Policy): Policy};
  }
}

/**
 * A loader of modules that refuses changed bytes, now and later: a module runs when all that it can ever import has run,
 * so that nothing is left to be fetched unverified. All come over the network at once; they run one after another,
 * because what runs would fetch anew what was refused. Script elements do the refusing, and preloads only hurry:
 * WebKit passes over their hashes. Where Trusted Types are enforced, the page's policy names `sammen`.
 */
export const verifying = (release: Release, address: (file: string) => string, nonce: string): ((file: string) => Promise<unknown>) => {
  const runs: Record<string, Promise<unknown> | undefined> = {};
  let policy: Policy | undefined;
  const add = (element: HTMLElement, file: string): Promise<unknown> =>
    new Promise((onload, onerror) =>
      document.head.append(Object.assign(element, {integrity: release[file]?.hash, crossOrigin: '', nonce, onload, onerror})),
    );
  const preload = (file: string): Promise<unknown> =>
    add(Object.assign(document.createElement('link'), {rel: 'modulepreload', href: address(file)}), file).catch(() => 0);
  const run = (file: string): Promise<unknown> => {
    const src = policy ? policy.createScriptURL(address(file)) : address(file);
    return add(Object.assign(document.createElement('script'), {type: 'module', src}), file);
  };
  return async (name) => {
    policy ??= window.trustedTypes?.createPolicy('sammen', {createScriptURL: (url) => url});
    const files = release[name]?.order ?? [name];
    for (const file of files) if (!(file in runs)) void preload(file);
    for (const file of files) await (runs[file] ??= run(file));
  };
};
