import type {Wanted} from '../../site/builder/choice.js';
import {controlOf, type Attribute, type Widget} from '../../site/builder/options.js';

export const NASTY = `"><script>alert(1)</script>&amp;'`;

/** An attribute as a manifest might have it. */
export const of = (name: string, given: Partial<Attribute> = {}): Attribute => ({
  ...{name, type: 'string', default: '', description: '', pattern: ''},
  ...given,
});

/** A value that the attribute may have and that is not its default. */
export const sampleFor = (attribute: Attribute): string => {
  const control = controlOf(attribute);
  if (control.kind === 'checkbox') return 'true';
  if (control.kind === 'select') return control.options.find((option) => option !== attribute.default) ?? '';
  if (control.kind === 'number') return '4';
  return attribute.pattern ? 'some-id' : NASTY;
};

/** A widget with the kinds of attributes that ours have not. */
export const invented: Widget = {
  name: 'invented',
  summary: '',
  attributes: [of('open', {type: 'boolean', default: 'false'}), of('size', {type: "'small' | 'large'", default: 'small'}), of('title')],
};

export const choose = (widget: Widget, values: Record<string, string> = {}, given: Partial<Wanted> = {}): Wanted => ({
  ...{widget, values, way: 'tag', endpoint: 'https://api.kommune.dk/api/vision', script: 'https://filer.kommune.dk/sammen.js'},
  ...{theme: '', language: 'da', integrity: '', parent: '', title: 'Klods', linkText: 'Giv dit bidrag', pageText: 'Læs den'},
  ...given,
});
