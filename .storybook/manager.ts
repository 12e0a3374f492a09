import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

const type = "'Helvetica Neue', 'Nimbus Sans', Arial, 'Noto Sans', sans-serif";

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Sammen',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#24527a',
    colorSecondary: '#24527a',
    fontBase: type,
    appBorderRadius: 4,
  }),
  sidebar: {showRoots: true},
});
