import type {SpaceContent} from '../../server/src/content/shape.js';

/** Everything that a space's widgets can show in Danish, figures and dates too, without soft hyphens. */
export const textsOf = (content: SpaceContent): string => {
  const {title, visions, pejlemaerker, participation, telling, outcomes, activities} = content;
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') texts.push(String(value));
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) collect('da' in value ? value.da : Object.values(value));
  };
  collect([title, visions, pejlemaerker, participation, telling, outcomes, activities]);
  return texts.join('\n').replaceAll('\u00AD', '');
};
