/** What scrolls an element: the nearest ancestor that does, also across shadow roots, or the page. */
export const scrollerOf = (element: Element): Element => {
  for (let node: Element | null = element; node;) {
    if (/auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight) return node;
    const root = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return document.scrollingElement ?? document.documentElement;
};
