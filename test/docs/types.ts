import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {root} from '../../site/root.js';
import {under, use, type Block} from './blocks.js';

const OPTIONS: ts.CompilerOptions = {
  ...{strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts']},
  ...{target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
  ...{jsx: ts.JsxEmit.ReactJSX, verbatimModuleSyntax: true, noUnusedLocals: true},
};

/** Files of the library and of packages, which every program shares. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of files that somebody has who installed the package; by file. */
const faults = (files: Record<string, string>): Record<string, string[]> => {
  const paths = new Map(Object.entries(files).map(([name, text]) => [join(root, name), text]));
  const host = ts.createCompilerHost(OPTIONS);
  const {readFile, fileExists} = host;
  host.readFile = (path) => paths.get(path) ?? readFile(path);
  host.fileExists = (path) => paths.has(path) || fileExists(path);
  const source = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) => {
    const text = paths.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
    if (!parsed.has(path)) parsed.set(path, source(path, ...rest));
    return parsed.get(path);
  };
  const program = ts.createProgram({rootNames: [...paths.keys()], options: OPTIONS, host});
  return Object.fromEntries(
    Object.keys(files).map((name) => {
      const found = program.getSourceFile(join(root, name));
      const said = [...program.getSyntacticDiagnostics(found), ...program.getSemanticDiagnostics(found)];
      return [name, said.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '))];
    }),
  );
};

const [listening] = under('events', 'In TypeScript') as [Block];
const [component, declared] = under('spa', 'React') as [Block, Block];

export const typing = (): void => {
  describe('The types of the built package', () => {
    it('are there for the code of the documentation, and for nothing that the events do not carry', () => {
      assert.ok(existsSync(join(root, 'dist', 'esm', 'index.d.ts')));
      assert.deepEqual(
        faults({
          'listening.ts': use(listening),
          'vision.tsx': use(component).replace("level = '2'}", "level = '2'}: {level?: string}"),
          'declared.ts': use(declared),
          'wrong.tsx': `document.addEventListener('sammen-ready', ({kind}) => kind); export default <sammen-receipt />;`,
        }),
        {
          'listening.ts': [],
          'vision.tsx': [],
          'declared.ts': [],
          'wrong.tsx': [
            "Property 'kind' does not exist on type 'SammenReadyEvent'.",
            "Property 'sammen-receipt' does not exist on type 'JSX.IntrinsicElements'.",
          ],
        },
      );
    });

    it('come with a single widget too, and not from nowhere', () => {
      const listen = "document.addEventListener('sammen-ready', ({tag}) => tag.length);";
      const one = `import type {} from 'sammen/widgets/receipt/receipt';\n${listen}`;
      assert.deepEqual(faults({'one.ts': one}), {'one.ts': []});
      assert.deepEqual(faults({'none.ts': `export {};\n${listen}`}), {'none.ts': ["Property 'tag' does not exist on type 'Event'."]});
    });
  });
};
