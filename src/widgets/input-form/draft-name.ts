/** Where the draft of a form is kept in this tab. */
export const draftName = (endpoint: string, kind: string): string => `sammen-draft ${endpoint} ${kind}`;

/** Whether a draft is kept. Looking stores nothing. */
export const hasDraft = (endpoint: string, kind: string): boolean => {
  try {
    return sessionStorage.getItem(draftName(endpoint, kind)) !== null;
  } catch {
    return false;
  }
};
