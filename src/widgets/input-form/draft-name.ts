/** Whether a draft is kept, or something waits in the outbox; under the names that drafts.ts and data/outbox/page.ts give it. Looking stores nothing. */
export const hasDraft = (endpoint: string, kind: string): boolean => {
  try {
    // Written again, not imported: what this half of the widget and the later one share is carried by every page.
    return !!(sessionStorage.getItem(`sammen-draft ${endpoint} ${kind}`) ?? localStorage.getItem('sammen-outbox'));
  } catch {
    return false;
  }
};
