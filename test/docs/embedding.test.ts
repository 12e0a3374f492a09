// What docs/embedding.md and docs/embedding/ tell webmasters to paste is pasted here, into real pages in a real browser,
// with the real demonstration behind it. A block of code, or a quoted message, that no test uses is a fault.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {blocksIn, leftOver} from './blocks.js';
import {start, stop} from './host.js';
import {theFrontPage} from './front.js';
import {editors} from './editor.js';
import {policies} from './csp.js';
import {tagManagers} from './tag-manager.js';
import {consentTools} from './consent.js';
import {frames} from './frames.js';
import {contentOfItsOwn} from './content.js';
import {severalMunicipalities} from './several.js';
import {integrityOfFiles} from './integrity.js';
import {measuring} from './events.js';
import {portals} from './spa.js';
import {typing} from './types.js';

before(start);
after(stop);

theFrontPage();
editors();
policies();
tagManagers();
consentTools();
frames();
severalMunicipalities();
contentOfItsOwn();
integrityOfFiles();
measuring();
portals();
typing();

describe('The documentation', () => {
  it('has no code, and quotes no message, that none of these tests has used', () => {
    assert.deepEqual(leftOver(), []);
  });

  it('would be caught with code that nobody tries', () => {
    const text = '# Page\n\n```html\n<p></p>\n```\n\n```sh\nls\n```\n\nThen `<sammen-receipt>: gone` is in the console.\n';
    assert.deepEqual(leftOver(blocksIn('page.md', text), ['<sammen-receipt>: gone']), ['page.md:3', '<sammen-receipt>: gone']);
  });
});
