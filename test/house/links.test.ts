import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {anchorsIn, withoutCode} from './anchors.js';

const PAGES = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'], {encoding: 'utf8'})
  .split('\0')
  .filter((file) => /^(\w+\.md|docs\/|integrations\/|bench\/)/.test(file) && existsSync(file));

/** Links and pictures of a page that lead to nothing, of those that lead to files. */
const lost = (file: string, markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const there = path ? join(dirname(file), path) : file;
      if (!existsSync(there)) return true;
      return anchor !== undefined && !anchorsIn(there === file ? markdown : readFileSync(there, 'utf8')).includes(anchor);
    })
    .map((target) => `${file}: ${target}`);

describe('the documentation', () => {
  it('leads nowhere but to files and headings that are there', () => {
    assert.ok(PAGES.includes('README.md') && PAGES.includes('docs/embedding/csp.md'));
    assert.deepEqual(
      PAGES.flatMap((file) => lost(file, readFileSync(file, 'utf8'))),
      [],
    );
  });

  it('would be caught with a file, a heading or a picture that is not there', () => {
    const text =
      '# The page’s own `x` (again)\n\n[a](gone.md) [b](#gone) [c](#the-pages-own-x-again) ![d](gone.png) [e](https://gone.invalid/)';
    assert.deepEqual(
      lost('docs/theming.md', text),
      ['gone.md', '#gone', 'gone.png'].map((target) => `docs/theming.md: ${target}`),
    );
    assert.deepEqual(lost('docs/theming.md', '[a](embedding.md#the-two-lines) [b](embedding.md#the-three-lines)'), [
      'docs/theming.md: embedding.md#the-three-lines',
    ]);
  });

  it('has a way from the front page of embedding to every page beside it', () => {
    const front = readFileSync('docs/embedding.md', 'utf8');
    for (const file of PAGES.filter((page) => page.startsWith('docs/embedding/'))) {
      assert.ok(front.includes(`(${file.slice('docs/'.length)})`), `docs/embedding.md leads to ${file}`);
    }
  });
});
