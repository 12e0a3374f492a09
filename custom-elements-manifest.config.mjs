/** Keeps what a page may use: no #private, _state, private or protected members, and nothing of Lit's life cycle. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    const inner = ['client', 'language', 'locale', 'wrong', 'styles', 'properties', 'allowed'];
    const hidden = ({name, privacy, static: isStatic}) =>
      /^[#_]/.test(name) || isStatic || inner.includes(name) || /Callback$/.test(name) || ['private', 'protected'].includes(privacy);
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.attributes)
          declaration.attributes = declaration.attributes.filter(({name, fieldName}) => !hidden({name: fieldName ?? name}));
        if (declaration.events) declaration.events = declaration.events.filter(({name}) => /^sammen-(?!.*-changed$)/.test(name ?? ''));
        if (declaration.members) declaration.members = declaration.members.filter((member) => !hidden(member));
      }
    }
  },
});

/** In one order, wherever it is made: the analyzer takes files as the disk happens to name them. */
const inOrder = () => ({
  name: 'in-order',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

export default {
  globs: ['src/widgets/*/*.ts', 'src/widget.ts', 'src/endpoint.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), inOrder()],
};
