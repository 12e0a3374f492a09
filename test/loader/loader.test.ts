import {expect} from '@open-wc/testing';

describe('The loader', () => {
  it('is a small file', async () => {
    expect((await fetch('/dist/cdn/sammen.js')).ok).to.equal(true);
  });
});
