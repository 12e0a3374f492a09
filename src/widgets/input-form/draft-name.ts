/** Whether a draft is kept; under the name that drafts.ts gives it. Looking stores nothing. */
export const hasDraft = (endpoint: string, kind: string): boolean => {
  try {
    // Written again, not imported: what this half of the widget and the later one share is carried by every page.
    return sessionStorage.getItem(`sammen-draft ${endpoint} ${kind}`) !== null;
  } catch {
    return false;
  }
};
