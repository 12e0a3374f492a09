import {expect} from '@open-wc/testing';
import {watchChanges, type Changes} from '../../../src/data/changes.js';
import {Client} from '../../../src/data/client.js';
import {post} from '../../../src/data/post.js';
import {receipt} from '../../../src/data/contributions.js';
import {accept, faultyAddress, newSpace, until, type FaultyAddress, type Space} from '../../support/wtr-page.js';

const send = async (client: Client): Promise<void> => {
  const contribution = {kind: 'input', fields: {text: 'Flere bænke langs fjorden'}};
  await post(client, '/contributions', contribution, receipt, {language: 'da', key: crypto.randomUUID()});
};

const heard = (): {said: Changes[]; listener: (changes: Changes) => void} => {
  const said: Changes[] = [];
  return {said, listener: (changes) => said.push(changes)};
};

/** An address whose requests are counted. */
const counted = async (): Promise<{address: FaultyAddress; client: Client}> => {
  const address = await faultyAddress(await newSpace(), 'none');
  return {address, client: new Client(address.endpoint)};
};

const asked = async (address: FaultyAddress): Promise<number> =>
  (await address.arrivals()).filter(({path}) => path.endsWith('/changes')).length;

/** What the page's owner does: another tab comes in front, and goes again. */
const hide = (hidden: boolean): void => {
  Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('Watching for changes', () => {
  afterEach(() => void Reflect.deleteProperty(document, 'hidden'));

  it('tells how many are listed, and when that changes', async () => {
    const space: Space = await newSpace();
    const client = new Client(space.endpoint);
    const {said, listener} = heard();
    const stop = watchChanges(client, listener);
    await until(() => said.length === 1);
    await send(client);
    await accept(space);
    await until(() => said.length === 2);
    expect(said).to.eql([{contributions: {}}, {contributions: {input: 1}}]);
    stop();
  });

  it('asks once for everybody on the page who listens at an endpoint', async () => {
    const {address, client} = await counted();
    const [one, two] = [heard(), heard()];
    const stops = [watchChanges(client, one.listener), watchChanges(client, two.listener)];
    await until(() => one.said.length && two.said.length);
    const late = heard();
    stops.push(watchChanges(client, late.listener));
    await until(() => late.said.length);
    expect(late.said).to.eql(one.said);
    expect(await asked(address)).to.equal(1);
    for (const stop of stops) stop();
  });

  it('tells nobody who has stopped', async () => {
    const {address, client} = await counted();
    const [gone, here] = [heard(), heard()];
    watchChanges(client, gone.listener)();
    const stop = watchChanges(client, here.listener);
    await until(() => here.said.length === 1);
    await send(client);
    await accept(address.space);
    await until(() => here.said.length === 2);
    expect(gone.said).to.eql([]);
    stop();
  });

  it('asks nothing while the page is hidden, and tells what has changed when it is seen again', async () => {
    const {address, client} = await counted();
    const {said, listener} = heard();
    hide(true);
    const stop = watchChanges(client, listener);
    expect(await asked(address)).to.equal(0);
    hide(false);
    await until(() => said.length === 1);
    hide(true);
    await send(client);
    await accept(address.space);
    hide(false);
    await until(() => said.length === 2);
    expect(said[1]).to.eql({contributions: {input: 1}});
    stop();
  });

  it('does not tell again what is known when the page is seen again', async () => {
    const {address, client} = await counted();
    const {said, listener} = heard();
    const stop = watchChanges(client, listener);
    await until(() => said.length === 1);
    hide(true);
    hide(false);
    await send(client);
    await accept(address.space);
    await until(() => said.length > 1);
    expect(said).to.eql([{contributions: {}}, {contributions: {input: 1}}]);
    stop();
  });

  for (const fault of ['html', 'error', 'reset', 'shape'] as const) {
    it(`falls silent where the answer is ${fault}, and asks again when the page is seen anew`, async () => {
      const {address, client} = await counted();
      await address.become(fault);
      const {said, listener} = heard();
      const stop = watchChanges(client, listener);
      await until(() => performance.getEntriesByName(`${client.url}/changes`).length);
      await address.become('none');
      hide(true);
      hide(false);
      await until(() => said.length);
      expect(said).to.eql([{contributions: {}}]);
      stop();
    });
  }
});
