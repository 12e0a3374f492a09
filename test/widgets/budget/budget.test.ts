import {expect} from '@open-wc/testing';
import {focused, freshPage, part, parts, place, says, shows, until} from '../../support/wtr-page.js';
import '../../../src/widgets/budget/budget.js';
import {budgetWith, choose, placed, send, spaceWith} from './voted.js';

/** What is read aloud without being asked for. */
const told = (): string => (document.querySelector('[role=status]')?.textContent ?? '').replaceAll('\u00a0', ' ');
const total = (widget: Element): string => (part(widget, '[part=total]').textContent ?? '').replace(/\s+/g, ' ').trim();
const points = (widget: Element, id: string): HTMLInputElement => part(widget, `#p-${id}`);

describe('A budget', () => {
  beforeEach(freshPage);

  it('shows the sum all the time, and says it after each choice', async () => {
    const widget = await placed((await spaceWith(budgetWith())).endpoint);
    expect(total(widget)).to.equal('Du har brugt 0 af 100 kr. 100 kr. tilbage');
    await choose(widget, 'sti');
    expect(total(widget)).to.equal('Du har brugt 60 af 100 kr. 40 kr. tilbage');
    await until(() => told() === 'Du har brugt 60 af 100 kr. 40 kr. tilbage');
    await choose(widget, 'sti');
    expect(total(widget)).to.equal('Du har brugt 0 af 100 kr. 100 kr. tilbage');
    await expect(widget).to.be.accessible();
  });

  it('says at once when it is too much, lets one go on, and only does not send', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    const widget = await placed(endpoint);
    await choose(widget, 'sti', 'baenke');
    expect(total(widget)).to.equal('Du har brugt 110 af 100 kr. 10 kr. for meget. Tag noget fra, før du sender.');
    await choose(widget, 'trae');
    expect(total(widget)).to.include('50 kr. for meget');
    send(widget);
    await until(() => focused() === part(widget, '[part=total]'));
    expect(localStorage.length).to.equal(0);
    await expect(widget).to.be.accessible();
  });

  it('asks for something when nothing is chosen', async () => {
    const widget = await placed((await spaceWith(budgetWith())).endpoint);
    send(widget);
    await says(widget, 'Vælg noget først.');
    await until(() => told() === 'Vælg noget først.');
    await choose(widget, 'sti');
    expect(parts(widget, '.missing')).to.eql([]);
  });

  it('divides points by buttons and by a number field, never less than none', async () => {
    const widget = await placed((await spaceWith(budgetWith({method: 'points', amount: 10}))).endpoint);
    const [less, more] = parts(widget, '[part=project] button');
    expect([less?.ariaLabel, more?.ariaLabel]).to.eql(['Et point mindre til En sti', 'Et point mere til En sti']);
    less?.click();
    await widget.updateComplete;
    expect(points(widget, 'sti').value).to.equal('0');
    more?.click();
    await widget.updateComplete;
    more?.click();
    await widget.updateComplete;
    expect([points(widget, 'sti').value, total(widget)]).to.eql(['2', 'Du har brugt 2 af 10 point 8 point tilbage']);
    for (const [typed, becomes] of [
      ['9,5', '0'],
      ['-3', '0'],
      ['7.9', '7'],
      ['11', '11'],
    ] as const) {
      points(widget, 'sti').value = typed;
      points(widget, 'sti').dispatchEvent(new Event('change'));
      await widget.updateComplete;
      expect(points(widget, 'sti').value, typed).to.equal(becomes);
    }
    expect(total(widget)).to.equal('Du har brugt 11 af 10 point 1 point for meget. Tag noget fra, før du sender.');
    await expect(widget).to.be.accessible();
  });

  it('shows what can be read before it opens, and offers nothing', async () => {
    const widget = await placed((await spaceWith(budgetWith({opens: '2098-01-01T00:00:00Z'}))).endpoint);
    await says(widget, 'Afstemningen åbner');
    expect(parts(widget, 'input, button')).to.eql([]);
    await expect(widget).to.be.accessible();
  });

  it('shows the first that is open, or the one that is named', async () => {
    const later = budgetWith({id: 'senere', title: {da: 'Senere'}, opens: '2098-01-01T00:00:00Z'});
    const {endpoint} = await spaceWith(later, budgetWith());
    await says(await place('sammen-budget', {endpoint}), 'Pengene');
    await says(await place('sammen-budget', {endpoint, budget: 'senere'}), 'Afstemningen åbner');
  });

  it('shows the result as a table that says how it was counted', async () => {
    const widget = await placed((await spaceWith(budgetWith({closes: '2020-02-01T00:00:00Z'}))).endpoint);
    await shows(widget, 'table');
    expect(parts(widget, 'thead th').map(({textContent}) => textContent?.trim())).to.eql(['Projekt', 'Stemmer', 'Pris']);
    expect(parts(widget, 'tbody .name').map(({textContent}) => textContent)).to.eql(['Træer', 'Bænke', 'En sti']);
    await says(widget, 'Sådan er der talt');
    expect(part<HTMLAnchorElement>(widget, '.method a').href).to.match(/\/budgets\/penge\/ballots$/);
    await expect(widget).to.be.accessible();
  });

  it('says what will be there while there is nothing', async () => {
    await says(await place('sammen-budget', {endpoint: (await spaceWith()).endpoint}), 'Her kan du stemme, når der er');
  });
});
