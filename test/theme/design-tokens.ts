// The rules of the Design Tokens Community Group (Format and Color modules, 2025.10) for the kinds of token that we write.

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPart = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** An sRGB colour: three components from 0 to 1, an alpha, and the same colour as six digits for tools that know no other. */
const isColour = (value: unknown): boolean => {
  if (!isObject(value) || value.colorSpace !== 'srgb' || !Array.isArray(value.components)) return false;
  const {components, alpha, hex} = value as {components: unknown[]; alpha: unknown; hex: unknown};
  if (components.length !== 3 || !components.every(isPart) || !isPart(alpha)) return false;
  return (
    hex ===
    `#${components
      .map((part) =>
        Math.round(Number(part) * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
  );
};

const TYPES: Record<string, (value: unknown) => boolean> = {
  color: isColour,
  dimension: (value) => isObject(value) && Number.isFinite(value.value) && ['px', 'rem'].includes(String(value.unit)),
  fontFamily: (value) => Array.isArray(value) && value.length > 0 && value.every((family) => typeof family === 'string' && family !== ''),
  number: Number.isFinite,
};

/** What is against the rules in a file of design tokens, by path. */
export const faultsIn = (node: Json, path = ''): string[] =>
  Object.entries(node).flatMap(([name, value]) => {
    const here = `${path}/${name}`;
    if (name.startsWith('$')) return name === '$description' && typeof value === 'string' ? [] : [`${here} is no property of a group`];
    if (/[{}.]/.test(name)) return [`${here} has a sign that references are written with`];
    if (!isObject(value)) return [`${here} is neither a token nor a group`];
    if (!('$value' in value)) return faultsIn(value, here);
    const extra = Object.keys(value).filter((key) => !['$value', '$type', '$description'].includes(key));
    if (extra.length > 0) return [`${here} has ${extra.join()}`];
    const check = TYPES[String(value.$type)];
    return check?.(value.$value) ? [] : [`${here} is no ${String(value.$type)}`];
  });
