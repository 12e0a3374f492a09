import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** What package.json says about side effects is true of the built files; stories use the sources, which define tags. */
const sourcesDefineTags = {
  name: 'sources-define-tags',
  transform: (code: string, id: string) =>
    id.startsWith(src) && id.endsWith('.ts') ? {code, map: null, moduleSideEffects: true} : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
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
