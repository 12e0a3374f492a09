import {Controls, Description, Markdown, Primary, Stories, Title, useOf} from '@storybook/addon-docs/blocks';
import {createElement, Fragment, type ReactElement} from 'react';
import {described} from './manifest.js';
import {notesOn, referenceOf} from './reference.js';

const prose = (text: string): ReactElement => createElement(Markdown, null, text);

/** The page of documentation of a widget: made from the manifest and its notes, so that a new widget has one with its folder. */
export const WidgetPage = (): ReactElement => {
  const {preparedMeta} = useOf('meta', ['meta']);
  const tag = String(preparedMeta.component ?? '');
  const widget = described(tag);
  return createElement(
    Fragment,
    null,
    createElement(Title),
    widget ? prose(widget.description ?? '') : createElement(Description),
    createElement(Primary),
    createElement(Controls),
    prose(notesOn(tag.replace('sammen-', ''))),
    widget ? prose(referenceOf(widget)) : null,
    createElement(Stories, {includePrimary: false}),
  );
};
