type Child = Node | string | false | undefined;

interface Given {
  /** Attributes; `false` and `undefined` leave one out, `true` sets it empty. */
  [attribute: string]: string | boolean | undefined;
}

/** An element with attributes and children. The page's policy lets no markup in as text, and none is needed. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(given)) {
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
};
