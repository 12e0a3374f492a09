import {expect} from '@open-wc/testing';
import {indexedDisk} from '../../../src/data/outbox/disk.js';
import type {Item} from '../../../src/data/outbox/item.js';

const KEY = 'held';
const item: Item = {
  ...{key: KEY, url: 'https://example.invalid', language: 'da', body: {kind: 'input', fields: {}}},
  ...{revision: 1, created: 0, tries: 0, notBefore: 0, state: 'stopped'},
};

/** Keeps every other transaction waiting, as a page does that was left while it wrote; resolves with the way to end that. */
const hold = async (): Promise<() => Promise<void>> => {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('sammen');
    request.onsuccess = () => resolve(request.result);
  });
  const tx = db.transaction('outbox', 'readwrite');
  let isHeld = true;
  const again = (): void => {
    if (isHeld) tx.objectStore('outbox').count().onsuccess = again;
  };
  again();
  return async () => {
    isHeld = false;
    await new Promise((resolve) => (tx.oncomplete = resolve));
    db.close();
  };
};

/** Milliseconds until the disk says that it does not answer. */
const refusal = async (): Promise<number> => {
  const before = performance.now();
  const kept = await indexedDisk
    .change(KEY, () => item)
    .then(
      () => true,
      () => false,
    );
  expect(kept, 'kept though others hold the storage').to.equal(false);
  return performance.now() - before;
};

it('waits long once for storage that somebody holds, and not before every step', async () => {
  await indexedDisk.change(KEY, () => item);
  const release = await hold();
  const first = await refusal();
  const next = [await refusal(), await refusal(), await refusal()];
  expect(Math.max(...next)).to.be.lessThan(first / 2);

  await release();
  await indexedDisk.change(KEY, () => ({...item, revision: 2}));
  expect((await indexedDisk.read()).find(({key}) => key === KEY)?.revision).to.equal(2);

  const releaseAgain = await hold();
  expect(await refusal(), 'it has answered: it is given as long as at first').to.be.greaterThan(first / 2);
  await releaseAgain();
  await indexedDisk.change(KEY, () => undefined);
});
