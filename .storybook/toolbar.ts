import type {Preview} from '@storybook/web-components-vite';

/** What one can look at a story in. */
export const globalTypes: Preview['globalTypes'] = {
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        {value: 'neutral', title: 'Neutral'},
        {value: 'aalborg', title: 'Aalborg'},
        {value: 'albertslund', title: 'Albertslund'},
        {value: 'vallensbaek', title: 'Vallensbæk'},
        {value: 'fds', title: 'Public design system'},
        {value: 'borgerdk', title: 'borger.dk'},
        {value: 'hostile', title: 'Hostile page'},
        {value: 'none', title: 'No theme'},
        {value: 'own', title: 'Your own, from the theme editor'},
      ],
    },
  },
  scheme: {
    description: 'Light or dark',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        {value: 'light', title: 'Light'},
        {value: 'dark', title: 'Dark'},
      ],
    },
  },
  locale: {
    description: 'Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        {value: 'da', title: 'Dansk'},
        {value: 'en', title: 'English'},
        {value: 'ar', title: 'العربية'},
      ],
    },
  },
  width: {
    description: 'Width of the column that the widget sits in',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        {value: 'full', title: 'Full width'},
        {value: '320', title: '320 px'},
        {value: '480', title: '480 px'},
        {value: '760', title: '760 px'},
      ],
    },
  },
};

export const initialGlobals = {theme: 'neutral', scheme: 'light', locale: 'da', width: 'full'};
