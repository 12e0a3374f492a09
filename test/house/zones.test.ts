import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';

const eslint = new ESLint();

/** What lint says when a line is put on top of an existing file. */
const withLine = async (file: string, line: string): Promise<string[]> => {
  const [result] = await eslint.lintText(`${line}\n${await readFile(file, 'utf8')}`, {filePath: file});
  return (result?.messages ?? []).filter(({line: at}) => at === 1).map(({ruleId, message}) => `${ruleId}: ${message}`);
};

const importing = (from: string): string => `import '${from}';`;

describe('the house rules', () => {
  const broken: [string, string, string][] = [
    ['data imports no other room', 'src/data/url.ts', '../ui/status.js'],
    ['data does not speak', 'src/data/client.ts', '../i18n/locale.js'],
    ['i18n imports no other room', 'src/i18n/format.ts', '../data/url.js'],
    ['theme imports no other room', 'src/theme/palette.ts', '../ui/status.js'],
    ['ui knows no client', 'src/ui/status.ts', '../data/client.js'],
    ['ui knows no widget base', 'src/ui/heading.ts', '../widget.js'],
    ['a widget never imports a widget', 'src/widgets/receipt/words.ts', '../../widgets/vision-card/goals.js'],
    ['the desk imports no widget', 'src/staff/moderation-desk/view.ts', '../../widgets/receipt/words.js'],
    ['a widget knows nothing of the desk', 'src/widgets/receipt/words.ts', '../../staff/moderation-desk/view.js'],
    ['src never imports the server', 'src/widgets/receipt/words.ts', '../../../server/src/start.js'],
    ['src never imports the site', 'src/data/url.ts', '../../site/pages.js'],
    ['src never imports benchmarks', 'src/loader.ts', '../bench/embedding/pages.js'],
    ['src never imports tests', 'src/ui/heading.ts', '../../test/support/sample.js'],
    ['the server takes no widgets', 'server/src/start.ts', '../../src/widgets/receipt/receipt.js'],
    ['the server takes no client', 'server/src/start.ts', '../../src/data/client.js'],
  ];
  for (const [name, file, from] of broken) {
    it(`stop it when ${name} is broken`, async () => {
      assert.match((await withLine(file, importing(from))).join('\n'), /no-restricted-imports/);
    });
  }

  it('let the doors that are open stay open', async () => {
    for (const [file, from] of [
      ['src/widgets/receipt/words.ts', '../../ui/heading.js'],
      ['src/ui/status.ts', '../i18n/locale.js'],
      ['server/src/start.ts', '../../src/data/space.js'],
    ] as const) {
      assert.deepEqual(await withLine(file, importing(from)), []);
    }
  });

  const banned: [string, string][] = [
    ['markup from text', "document.body.innerHTML = '<b>';"],
    ['eval', "eval('1');"],
    ['unsafe-html', "import {unsafeHTML} from 'lit/directives/unsafe-html.js';"],
    ['a text without an id', "import {msg} from '../../i18n/locale.js'; msg('Hej');"],
    ['a style attribute', 'export const styled = html`<p style="color:red"></p>`;'],
  ];
  for (const [name, line] of banned) {
    it(`refuse ${name}`, async () => {
      assert.match((await withLine('src/widgets/vision-card/goals.ts', line)).join('\n'), /no-restricted-syntax/);
    });
  }
});
