/// <reference types="vite/client" />
import source from '../src/theme/tokens.ts?raw';

/** The public tokens, as the file that reads them documents them. */
export const tokens = [...source.matchAll(/@cssprop (--sammen-[\w-]+) +(.+)/g)].map(([, name = '', words = '']) => ({
  name,
  words: words.replaceAll('`', ''),
  colour: /accent|tint|ink|paper|line|focus/.test(name),
}));
