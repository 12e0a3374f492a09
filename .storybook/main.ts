import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';

const folders = ['../src/', '../stories/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** What package.json says about side effects is true of the built files; stories use the sources, which define tags. */
const sourcesDefineTags = {
  name: 'sources-define-tags',
  transform: (code: string, id: string) =>
    folders.some((folder) => id.startsWith(folder)) && id.endsWith('.ts') ? {code, map: null, moduleSideEffects: true} : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  staticDirs: [{from: '../stories/film', to: '/stories/film'}],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  viteFinal: (vite) => ({
    ...vite,
    // Any folder of any host may serve the built files.
    base: './',
    build: {...vite.build, chunkSizeWarningLimit: 4000},
    plugins: [...(vite.plugins ?? []), sourcesDefineTags],
  }),
};
export default config;
