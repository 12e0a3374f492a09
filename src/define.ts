/** Defines a tag unless the page has it already: a page may load two versions, and the first one stays. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
