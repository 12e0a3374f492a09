/** Schemes that a link from an endpoint, a page or a citizen may have. */
const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The address as a link may carry it, or undefined when it must not become one (`javascript:`, `data:`, nonsense). */
export const safeUrl = (value: string, base?: string): string | undefined => {
  const url = parse(value, base);
  return url && ALLOWED.has(url.protocol) ? url.href : undefined;
};

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The address of an endpoint without a slash at its end, or undefined when it may not be one:
 * https only (http on this machine, or where the page itself came from), and no user name or password in it.
 */
export const endpointUrl = (value: string, base?: string): string | undefined => {
  const url = parse(value, base);
  if (!url || url.username || url.password) return undefined;
  const samePage = base !== undefined && url.origin === parse(base)?.origin;
  const trusted = url.protocol === 'https:' || (url.protocol === 'http:' && (samePage || LOCAL.test(url.hostname)));
  return trusted ? (url.origin + url.pathname).replace(/\/+$/, '') : undefined;
};

const parse = (value: string, base?: string): URL | undefined => {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
};
