/** The tokens that a theme's file sets on `:root`, by name. Rules for the page itself are left out. */
export const tokensIn = (css: string): [name: string, value: string][] => {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  return [...root.matchAll(/(--sammen-[\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]);
};
