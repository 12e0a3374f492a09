import {expect} from '@open-wc/testing';
import {ballotOf, deliver, giveUp, say} from '../../../src/data/ballot.js';
import type {Client} from '../../../src/data/client.js';
import {clientFor} from '../../../src/endpoint.js';
import {faultyAddress, freshPage, newSpace, says, textOf, type FaultyAddress} from '../../support/wtr-page.js';
import '../../../src/widgets/budget/budget.js';
import {ballotsAt, budgetWith, choose, chosen, placed, send, spaceWith, stands} from './voted.js';

const {fetch: passOn} = window;

const address = async (): Promise<FaultyAddress> => faultyAddress(await spaceWith(budgetWith()), 'none');

const clientOf = (endpoint: string): Client => {
  const client = clientFor(endpoint);
  if (!client) throw new Error(`no client for ${endpoint}`);
  return client;
};

/** Lets the vote be over, and goes to another page. */
const over = async ({space: {id}, endpoint, become}: FaultyAddress): Promise<Element> => {
  const closes = new Date(Date.now() - 1_000).toISOString();
  await newSpace({id, telling: {budgets: {items: [budgetWith({closes})]}}});
  await become('none');
  clientFor(endpoint)?.raise();
  return placed(endpoint);
};

/** Sends a ballot that arrives and whose answer does not. */
const sendWithoutAnswer = async ({endpoint, become}: FaultyAddress, ...projects: string[]): Promise<Element> => {
  const widget = await placed(endpoint);
  await choose(widget, ...projects);
  await become('cut');
  send(widget);
  await says(widget, 'Din stemme er ikke kommet frem endnu.');
  return widget;
};

describe('A ballot whose answer was lost', () => {
  beforeEach(freshPage);
  afterEach(() => void (window.fetch = passOn));

  it('is found among those that were counted, though nobody acknowledged it', async () => {
    const where = await address();
    (await sendWithoutAnswer(where, 'sti')).remove();
    const widget = await over(where);
    await says(widget, 'Din stemme er talt med.');
    expect(textOf(widget)).not.to.contain('nåede ikke frem');
  });

  it('is found where it was changed, and one that never arrived is told from it', async () => {
    const where = await address();
    const widget = await sendWithoutAnswer(where, 'sti');
    say(clientOf(where.endpoint), 'penge', [{project: 'trae', points: 1}]);
    widget.remove();
    const next = await over(where);
    await says(next, 'Din stemme er talt med.');
    await says(next, 'Det, du ændrede til sidst, nåede ikke frem i tide.');
    await expect(next).to.be.accessible();
  });

  it('is missed where it did not arrive at all', async () => {
    const where = await address();
    const widget = await placed(where.endpoint);
    await choose(widget, 'sti');
    await where.become('reset');
    send(widget);
    await says(widget, 'Din stemme er ikke kommet frem endnu.');
    widget.remove();
    await says(await over(where), 'er ikke blandt dem, der er talt');
  });

  it('counts once with the next, also when it was refused the second time', async () => {
    const where = await address();
    const widget = await sendWithoutAnswer(where, 'sti');
    await where.become('none');
    window.fetch = (url, init) =>
      init?.method === 'PUT'
        ? Promise.resolve(new Response('{"type":"about:blank","title":"Nej","status":422}', {status: 422}))
        : passOn(url, init);
    dispatchEvent(new Event('online'));
    await says(widget, 'kunne ikke tages imod');
    window.fetch = passOn;
    await choose(widget, 'trae');
    send(widget);
    await stands(widget);
    expect([chosen(widget), await ballotsAt(where.endpoint)]).to.eql([['trae'], 1]);
  });
});

describe('Two tabs that vote', () => {
  beforeEach(freshPage);
  afterEach(() => void (window.fetch = passOn));

  const [sti, trae] = ['sti', 'trae'].map((project) => [{project, points: 1}]) as [
    {project: string; points: number}[],
    {project: string; points: number}[],
  ];

  it('keep what stands, whichever answer comes last', async () => {
    const client = clientOf((await address()).endpoint);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    window.fetch = async (url, init) => {
      const answer = await passOn(url, init);
      await held;
      return answer;
    };
    say(client, 'penge', sti);
    const first = deliver(client, 'penge');
    window.fetch = passOn;
    while ((await ballotsAt(client.url)) === 0);
    say(client, 'penge', trae);
    await deliver(client, 'penge');
    release();
    await first;
    expect(ballotOf(client, 'penge')?.stands).to.eql(trae);
  });

  it('give up what was refused, and not what the other has said since', async () => {
    const client = clientOf((await address()).endpoint);
    say(client, 'penge', sti);
    say(client, 'penge', trae);
    giveUp(client, 'penge', 1);
    expect(ballotOf(client, 'penge')?.wanted).to.eql(trae);
  });
});
