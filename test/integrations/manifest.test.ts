import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {outdated as outdatedCopies, widgetsJson} from '../../integrations/manifest.mjs';
import {outdated as outdatedTranslations, readPo} from '../../integrations/wordpress/translate.mjs';

describe('the plugins for content management systems', () => {
  it('know every widget and attribute of this release', async () => {
    assert.deepEqual(outdatedCopies(await widgetsJson()), [], 'run node integrations/manifest.mjs');
  });

  it('would not pass with an attribute more', async () => {
    const text = await widgetsJson();
    assert.equal(outdatedCopies(text.replace('"kind"', '"sort"')).length, 3);
  });

  it('say for Drupal’s text formats every attribute that there is', async () => {
    const widgets = Object.values(JSON.parse(await widgetsJson()) as Record<string, {attributes: object}>);
    const names = [...new Set(widgets.flatMap(({attributes}) => Object.keys(attributes)))].sort();
    const line = ['<div data-sammen', ...names.map((name) => `data-sammen-${name}`)].join(' ') + '>';
    assert.ok(readFileSync('integrations/drupal/sammen/README.md', 'utf8').includes(line), line);
  });

  it('have their translations compiled', () => {
    assert.deepEqual(outdatedTranslations(), [], 'run node integrations/wordpress/translate.mjs');
  });

  it('call every widget and attribute by a Danish name', async () => {
    const danish = readPo(readFileSync('integrations/wordpress/sammen/languages/sammen-da_DK.po', 'utf8'));
    const widgets = Object.values(
      JSON.parse(await widgetsJson()) as Record<string, {label: string; attributes: Record<string, {label: string}>}>,
    );
    const labels = widgets.flatMap(({label, attributes}) => [label, ...Object.values(attributes).map((attribute) => attribute.label)]);
    assert.deepEqual(
      labels.filter((label) => !danish.get(label)),
      [],
      'add to integrations/wordpress/sammen/languages/sammen-da_DK.po',
    );
  });
});
