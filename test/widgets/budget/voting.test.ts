import {expect} from '@open-wc/testing';
import {faultyAddress, focused, freshPage, part, parts, says, until} from '../../support/wtr-page.js';
import {clientFor} from '../../../src/endpoint.js';
import '../../../src/widgets/budget/budget.js';
import {ballotsAt, budgetWith, choose, chosen, placed, send, spaceWith, stands} from './voted.js';

const told = (): string => document.querySelector('[aria-live=polite]')?.textContent ?? '';
const kept = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('sammen-ballot'));

describe('Voting about a budget', () => {
  beforeEach(freshPage);

  it('keeps nothing before it is sent; then a token for that budget alone, and the ballot stands', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    const widget = await placed(endpoint);
    await choose(widget, 'sti', 'trae');
    expect(kept()).to.eql([]);
    send(widget);
    await stands(widget);
    await says(widget, 'Din stemme er modtaget.');
    await says(widget, 'Der er afgivet 1 stemme.');
    expect(kept()).to.eql([`sammen-ballot ${endpoint} penge`]);
    await expect(widget).to.be.accessible();
  });

  it('is remembered by the device, can be changed, and counts once', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    const first = await placed(endpoint);
    await choose(first, 'sti', 'trae');
    send(first);
    await stands(first);
    first.remove();
    const again = await placed(endpoint);
    await stands(again);
    expect(chosen(again)).to.eql(['sti', 'trae']);
    await choose(again, 'trae');
    await says(again, 'Du har ændret noget, som ikke er sendt.');
    send(again);
    await says(again, 'Din stemme er ændret.');
    expect([chosen(again), await ballotsAt(endpoint)]).to.eql([['sti'], 1]);
  });

  it('keeps what was sent when something is chosen as soon as there is a form', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    const first = await placed(endpoint);
    await choose(first, 'sti');
    send(first);
    await stands(first);
    first.remove();
    const again = document.createElement('sammen-budget');
    again.setAttribute('endpoint', endpoint);
    document.querySelector('main')?.append(again);
    const root = again.shadowRoot;
    if (!root) throw new Error('a widget on the page has a root');
    // Before anything else can come.
    const form = new MutationObserver(() => {
      if (!root.querySelector('#p-trae')) return;
      form.disconnect();
      void choose(again, 'trae');
    });
    form.observe(root, {childList: true, subtree: true});
    await says(again, 'Du har ændret noget, som ikke er sendt.');
    expect(chosen(again)).to.eql(['sti', 'trae']);
  });

  it('is taken back, and leaves nothing behind on the device', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    const widget = await placed(endpoint);
    await choose(widget, 'sti');
    send(widget);
    await stands(widget);
    part(widget, '.back').click();
    await says(widget, 'Din stemme er taget tilbage.');
    expect([kept(), chosen(widget), await ballotsAt(endpoint)]).to.eql([[], [], 0]);
  });

  it('is kept through a line that fails, also on the next page, and sent when there is one', async () => {
    const address = await faultyAddress(await spaceWith(budgetWith()), 'none');
    const widget = await placed(address.endpoint);
    await choose(widget, 'sti');
    await address.become('cut');
    send(widget);
    await says(widget, 'Din stemme er ikke kommet frem endnu. Den er gemt på din enhed');
    expect([kept().length, chosen(widget)]).to.eql([1, ['sti']]);
    await expect(widget).to.be.accessible();
    widget.remove();
    await address.become('none');
    const next = await placed(address.endpoint);
    await stands(next);
    await says(next, 'Din stemme er modtaget.');
    expect([chosen(next), await ballotsAt(address.endpoint)]).to.eql([['sti'], 1]);
    const actors = (await address.arrivals())
      .filter(({method}) => method === 'PUT')
      .map(({body}) => (JSON.parse(body) as {actor: string}).actor);
    expect(new Set(actors).size).to.equal(1);
  });

  it('is sent again when asked, and when the line is back', async () => {
    const address = await faultyAddress(await spaceWith(budgetWith()), 'none');
    const widget = await placed(address.endpoint);
    await choose(widget, 'sti');
    await address.become('cut');
    send(widget);
    await says(widget, 'Din stemme er ikke kommet frem endnu.');
    part(widget, '[part=retry]').click();
    await until(() => !widget.voting?.isBusy && parts(widget, '[part=retry]').length);
    await address.become('none');
    dispatchEvent(new Event('online'));
    await stands(widget);
    expect(await ballotsAt(address.endpoint)).to.equal(1);
  });

  it('takes the focus from nowhere on the page when it is sent by itself', async () => {
    const address = await faultyAddress(await spaceWith(budgetWith()), 'none');
    const widget = await placed(address.endpoint);
    await choose(widget, 'sti');
    await address.become('cut');
    send(widget);
    await says(widget, 'Din stemme er ikke kommet frem endnu.');
    const elsewhere = document.createElement('textarea');
    widget.after(elsewhere);
    elsewhere.focus();
    await address.become('none');
    dispatchEvent(new Event('online'));
    await until(() => told().includes('Din stemme er modtaget.'));
    await until(() => !widget.voting?.isBusy);
    expect(focused() === elsewhere).to.equal(true);
  });

  it('has the focus where it stands when the button that sent it is gone', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    const widget = await placed(endpoint);
    await choose(widget, 'sti');
    part(widget, '[part=send]').focus();
    send(widget);
    await until(() => focused()?.className === 'stands');
  });

  it('says when the browser keeps nothing, and sends all the same', async () => {
    const address = await faultyAddress(await spaceWith(budgetWith()), 'none');
    const widget = await placed(address.endpoint);
    await choose(widget, 'sti');
    await address.become('cut');
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'QuotaExceededError');
    };
    try {
      send(widget);
      await says(widget, 'Luk ikke siden');
      await address.become('none');
      part(widget, '[part=retry]').click();
      await stands(widget);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(await ballotsAt(address.endpoint)).to.equal(1);
  });

  it('says when it came too late, and goes back to what stands', async () => {
    const {endpoint} = await spaceWith(budgetWith({closes: new Date(Date.now() + 3_000).toISOString()}));
    const widget = await placed(endpoint);
    await choose(widget, 'sti');
    send(widget);
    await stands(widget);
    await choose(widget, 'trae');
    while (((await (await fetch(`${endpoint}/budgets/penge`)).json()) as {phase: string}).phase === 'open');
    send(widget);
    await says(widget, 'Resultatet');
    await says(widget, 'Din stemme er talt med.');
  });
});

describe('One’s own ballot, once it is over', () => {
  beforeEach(freshPage);

  /** A device that has voted, and the vote is over. */
  const over = async (): Promise<string> => {
    const {endpoint} = await spaceWith(budgetWith({closes: new Date(Date.now() + 2_500).toISOString()}));
    const widget = await placed(endpoint);
    await choose(widget, 'sti');
    send(widget);
    await stands(widget);
    widget.remove();
    while (((await (await fetch(`${endpoint}/budgets/penge`)).json()) as {phase: string}).phase === 'open');
    // As on another page.
    clientFor(endpoint)?.raise();
    return endpoint;
  };

  it('is found among those that were counted, by a number that is on the list', async () => {
    const endpoint = await over();
    const widget = await placed(endpoint);
    await says(widget, 'Din stemme er talt med.');
    const {items} = (await (await fetch(`${endpoint}/budgets/penge/ballots`)).json()) as {items: {number: string}[]};
    expect(items[0]?.number.startsWith(part(widget, '.number').textContent ?? '?')).to.equal(true);
    await expect(widget).to.be.accessible();
  });

  it('is missed when it is not as it was acknowledged', async () => {
    const endpoint = await over();
    const name = `sammen-ballot ${endpoint} penge`;
    const ballot = JSON.parse(localStorage.getItem(name) ?? '{}') as object;
    const other = [{project: 'trae', points: 1}];
    localStorage.setItem(name, JSON.stringify({...ballot, wanted: other, stands: other}));
    await says(await placed(endpoint), 'er ikke blandt dem, der er talt');
  });
});
