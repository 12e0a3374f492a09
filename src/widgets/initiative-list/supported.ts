/**
 * Whether this device supports an initiative. A page may be denied its storage. The same as `supports` of
 * data/support.ts, without the sending, which no reader needs from the start.
 */
export const isSupported = (id: string): boolean => {
  try {
    return localStorage.getItem(`sammen-support:${id}`) !== null;
  } catch {
    return false;
  }
};
