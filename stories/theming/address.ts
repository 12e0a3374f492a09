import {addons} from 'storybook/preview-api';
import {read, written, type Theme} from './theme.js';

/** The parameter in which a theme of one's own stands, in the address of Storybook and of the story in it. */
export const PARAMETER = 'own';
/** What is told to the frame around, so that its address has the theme too; see .storybook/manager.ts. */
export const CHANGED = 'sammen/theme';

const supports = (property: string, value: string): boolean => CSS.supports(property, value);

/** The theme that the address holds; empty when it holds none. */
export const themeInAddress = (): Theme => read(new URLSearchParams(location.search).get(PARAMETER) ?? '', supports);

const withTheme = (href: string, theme: Theme): string => {
  const address = new URL(href);
  address.searchParams.set(PARAMETER, written(theme));
  return address.href;
};

/** Keeps a theme in the address, so that it can be reloaded and sent. */
export const keepInAddress = (theme: Theme): void => {
  history.replaceState(history.state, '', withTheme(location.href, theme));
  addons.getChannel().emit(CHANGED, written(theme));
};

/** What a designer sends: the whole Storybook where it stands around, else the story by itself. */
export const linkTo = (theme: Theme): string => withTheme(parent.location.href, theme);
