import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

// As stories/theming/address.ts has them: that file belongs to the stories' frame, this one to what is around it.
const [PARAMETER, CHANGED] = ['own', 'sammen/theme'];

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

// A theme of one's own stands in the address of the whole, so that it can be sent.
addons.register('sammen/theme', (api) => api.on(CHANGED, (theme: string) => api.applyQueryParams({[PARAMETER]: theme}, {replace: true})));
