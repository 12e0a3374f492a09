import assert from 'node:assert/strict';
import {pasted, strictly, TAGS} from './cells.js';
import {NotRun, tells, type Cells} from './expect.js';
import type {Setting} from './setting.js';

/** What must be noticed: a cell that passed all the same would prove nothing. */
export const controls = (setting: Setting): Cells => {
  const {host, endpoint, files, usual, strict} = setting;
  const given = `data-endpoint="${endpoint}"`;
  return {
    'control: a script in the page itself is reported': async (tab) => {
      const page = {policy: usual, scripts: pasted(files, given), body: `${TAGS}<script>window.ran = true</script>`};
      await tells(tab, host.page(page), /^violation: script-src-elem inline/);
      assert.equal(await tab.read("'ran' in window"), false);
    },
    'control: a policy without lit-html stops the widgets, and is reported': async (tab) => {
      const url = host.page({...strictly(setting, given), policy: strict.replace('lit-html', 'other'), body: TAGS});
      await tab.open(url);
      if (!(await tab.read("'trustedTypes' in window"))) throw new NotRun('this browser does not implement Trusted Types');
      const {fallback} = await tells(tab, url, /^violation: trusted-types/, /^console\.error: sammen-vision-card: unknown/);
      assert.ok(fallback, 'the fallback is gone');
    },
    'control: an endpoint that is not there is reported': async (tab) => {
      const page = {policy: usual, scripts: pasted(files, `data-endpoint="${files}/api/nowhere"`), body: TAGS};
      const {fallback} = await tells(tab, host.page(page), /^console\.error: .*sammen-vision-card/);
      assert.ok(fallback, 'the fallback is gone');
    },
  };
};
