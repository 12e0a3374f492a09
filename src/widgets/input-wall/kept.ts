/** Where the token of a support is kept on the device: a key for each contribution, and nothing that joins them. */
export const keyOf = (id: string): string => `sammen-support:${id}`;

/** Whether this device supports a contribution. A page may be denied its storage. */
export const isKept = (id: string): boolean => {
  try {
    return localStorage.getItem(keyOf(id)) !== null;
  } catch {
    return false;
  }
};
