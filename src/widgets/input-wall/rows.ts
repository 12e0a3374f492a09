import {render} from 'lit';

/**
 * Renders items into a list, each into the element that it had before: what has the focus keeps it, and what is open stays
 * open, however many come and go around it. Lit's `repeat` would do it too, and cost every page 0.9 kB.
 */
export const renderRows = <T extends {id: string}>(list: Element, items: readonly T[], row: (item: T) => unknown): void => {
  const wanted = new Set(items.map(({id}) => id));
  const there = new Map([...list.children].map((element) => [(element as HTMLElement).dataset.id ?? '', element as HTMLElement]));
  for (const [id, element] of there) if (!wanted.has(id)) element.remove();
  let next = list.firstElementChild;
  for (const item of items) {
    const element = there.get(item.id) ?? document.createElement('li');
    element.dataset.id = item.id;
    if (element === next) next = next.nextElementSibling;
    else list.insertBefore(element, next);
    render(row(item), element);
  }
};
