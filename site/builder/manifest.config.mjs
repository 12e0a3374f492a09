import config from '../../custom-elements-manifest.config.mjs';

/** Adds what the manifest leaves out and a form needs: the rule of `static allowed` for each checked attribute. */
const withAllowed = () => ({
  name: 'with-allowed',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.text);
    const rules = node.members.find((member) => member.name?.getText() === 'allowed')?.initializer;
    if (!declaration || !rules) return;
    declaration.allowed = {};
    for (const {name, initializer} of rules.properties ?? []) {
      const test = initializer?.properties?.find((property) => property.name?.getText() === 'test')?.initializer.getText();
      if (test) declaration.allowed[name.text] = test.slice(1, -1);
    }
  },
});

export default {...config, plugins: [...config.plugins, withAllowed()]};
