import config from '../../custom-elements-manifest.config.mjs';

/** A rule that stands there, or in a constant of the same file. */
const ruleOf = (ts, initializer) => {
  if (!initializer || !ts.isIdentifier(initializer)) return initializer;
  const constants = initializer
    .getSourceFile()
    .statements.filter(ts.isVariableStatement)
    .flatMap(({declarationList}) => [...declarationList.declarations]);
  return constants.find(({name}) => name.getText() === initializer.text)?.initializer;
};

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
      const test = ruleOf(ts, initializer)
        ?.properties?.find((property) => property.name?.getText() === 'test')
        ?.initializer.getText();
      if (test) declaration.allowed[name.text] = test.slice(1, -1);
    }
  },
});

export default {...config, plugins: [...config.plugins, withAllowed()]};
