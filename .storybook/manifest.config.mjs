// What the pages of documentation are made of: the manifest as it is published, with the desk, which no citizen's page
// loads, and with the tokens that each widget's own style sheets use.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import config from '../custom-elements-manifest.config.mjs';

const read = (file) => readFileSync(file, 'utf8');
/** `--_accent: var(--sammen-accent, …)` by the first, and what each public token is in words. */
const tokens = read('src/theme/tokens.ts');
const publicOf = new Map([...tokens.matchAll(/(--_[\w-]+): [^;]*?var\((--sammen-[\w-]+)/g)].map(([, own, given]) => [own, given]));
const words = new Map([...tokens.matchAll(/@cssprop (--sammen-[\w-]+) +(.+)/g)].map(([, name, said]) => [name, said]));

const withTokens = () => ({
  name: 'with-tokens',
  packageLinkPhase({customElementsManifest}) {
    for (const {path, declarations = []} of customElementsManifest.modules) {
      const folder = dirname(path);
      const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
      const used = new Set(
        sources.flatMap((file) => [...read(`${folder}/${file}`).matchAll(/var\((--_[\w-]+)/g)].map(([, own]) => publicOf.get(own))),
      );
      const cssProperties = [...words].filter(([name]) => used.has(name)).map(([name, description]) => ({name, description}));
      for (const declaration of declarations.filter(({tagName}) => tagName)) declaration.cssProperties = cssProperties;
    }
  },
});

export default {
  ...config,
  globs: [...config.globs, 'src/staff/moderation-desk/moderation-desk.ts'],
  outdir: '.storybook',
  plugins: [...config.plugins, withTokens()],
};
