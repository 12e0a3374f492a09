import {Controls, Description, Markdown, Primary, Stories, Title, useOf} from '@storybook/addon-docs/blocks';
import {createElement, Fragment, type ReactElement} from 'react';
import {described} from './manifest.js';
import {buildOf, notesOn, referenceOf} from './reference.js';

const prose = (text: string): ReactElement => createElement(Markdown, null, text);

/** The page of documentation of a widget: made from the manifest and its notes, so that a new widget has one with its folder. */
export const WidgetPage = (): ReactElement => {
  const {preparedMeta} = useOf('meta', ['meta']);
  const tag = String(preparedMeta.component ?? '');
  const widget = described(tag);
  if (!widget) return createElement(Fragment, null, createElement(Title), createElement(Description), createElement(Stories));
  return createElement(
    Fragment,
    null,
    createElement(Title),
    prose(widget.description ?? ''),
    createElement(Primary),
    prose(notesOn(tag.replace('sammen-', ''))),
    prose(buildOf(widget)),
    prose('## Attributes'),
    createElement(Controls, {include: widget.attributes?.map(({name}) => name)}),
    prose(referenceOf(widget)),
    createElement(Stories, {includePrimary: false}),
  );
};
