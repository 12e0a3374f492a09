import {expect} from '@open-wc/testing';
import '../../../src/widgets/input-wall/input-wall.js';
import {faultyAddress, freshPage, part, parts, says, shows, until} from '../../support/wtr-page.js';
import {filled, numbered, placed} from './filled.js';

const button = (wall: Element): HTMLElement => part(wall, '[part=support]');
const state = (wall: Element): string =>
  `${button(wall).ariaPressed} ${button(wall).querySelector('[aria-hidden=true]:not(svg)')?.textContent}`;
const kept = (): string[] => Object.keys(localStorage);

describe('Supporting a contribution', () => {
  beforeEach(freshPage);

  it('counts at once, keeps a token for that contribution alone, and takes it back', async () => {
    const space = await filled(numbered(2));
    const wall = await placed(space);
    expect([state(wall), kept()]).to.eql(['false 0', []]);
    const {id} = wall.wall?.pages[0]?.items[0] ?? {id: ''};
    button(wall).click();
    await until(() => state(wall) === 'true 1');
    const supports = async (): Promise<number> =>
      ((await (await fetch(`${space.endpoint}/contributions/${id}`)).json()) as {supports: number}).supports;
    while ((await supports()) !== 1);
    expect(kept()).to.eql([`sammen-support:${id}`]);
    expect(localStorage.getItem(`sammen-support:${id}`)).to.match(/^[\w-]{16,64}$/);
    button(wall).click();
    await until(() => state(wall) === 'false 0' && !kept().length);
    expect(await supports()).to.equal(0);
  });

  it('is remembered by the device', async () => {
    const space = await filled(numbered(1));
    const wall = await placed(space);
    button(wall).click();
    await until(() => state(wall) === 'true 1' && kept().length);
    expect(state(await placed(space))).to.match(/^true /);
  });

  it('sends a state: pressed twice in haste, it ends where the reader left it', async () => {
    const address = await faultyAddress(await filled(numbered(1)), 'none');
    const wall = await placed(address);
    button(wall).click();
    await until(() => state(wall) === 'true 1');
    button(wall).click();
    await until(() => state(wall) === 'false 0' && !kept().length);
    const methods = (await address.arrivals()).map(({method}) => method).filter((method) => method === 'PUT' || method === 'DELETE');
    expect(methods).to.eql(['PUT', 'DELETE']);
  });

  it('is put back when it cannot be sent, and says why; the next attempt is the same support', async () => {
    const space = await filled(numbered(1));
    const address = await faultyAddress(space, 'none');
    const wall = await placed(address);
    await address.become('cut');
    button(wall).click();
    await says(wall, 'Det blev ikke gemt. Måske er der ingen forbindelse');
    expect([state(wall), kept()]).to.eql(['false 0', []]);
    await address.become('none');
    button(wall).click();
    await until(() => state(wall) === 'true 1' && kept().length === 1);
    expect(parts(wall, '.trouble')).to.eql([]);
    const tokens = (await address.arrivals()).filter(({method}) => method === 'PUT').map(({body}) => body);
    // A browser may itself send a PUT again when the connection breaks.
    expect(tokens.length).to.be.at.least(2);
    expect(new Set(tokens).size).to.equal(1);
  });

  it('is not sent where the browser keeps nothing, and says so', async () => {
    const address = await faultyAddress(await filled(numbered(1)), 'none');
    const wall = await placed(address);
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'QuotaExceededError');
    };
    try {
      button(wall).click();
      await says(wall, 'Din browser gemmer ikke noget');
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(state(wall)).to.equal('false 0');
    expect((await address.arrivals()).filter(({method}) => method === 'PUT')).to.eql([]);
  });
});

describe('Reporting a contribution', () => {
  beforeEach(freshPage);

  const opened = async (address: {endpoint: string}): Promise<Element> => {
    const wall = await placed(address);
    part(wall, '[part=report]').click();
    await until(() => wall.shadowRoot?.querySelector<HTMLDialogElement>('dialog')?.open);
    return wall;
  };
  const send = (wall: Element): void => part(wall, 'dialog .primary').click();

  it('asks why, in a dialog that is accessible, and does not send without a reason', async () => {
    const address = await faultyAddress(await filled(numbered(1)), 'none');
    const wall = await opened(address);
    await expect(wall).to.be.accessible();
    send(wall);
    await says(wall, 'Vælg en grund.');
    expect((await address.arrivals()).filter(({method}) => method === 'POST')).to.eql([]);
  });

  it('does not send a personal number', async () => {
    const address = await faultyAddress(await filled(numbered(1)), 'none');
    const wall = await opened(address);
    part(wall, 'dialog [value=abusive]').click();
    part<HTMLTextAreaElement>(wall, 'textarea').value = 'Det handler om 010203-1234';
    send(wall);
    await says(wall, 'Det ligner et CPR-nummer.');
    expect((await address.arrivals()).filter(({method}) => method === 'POST')).to.eql([]);
  });

  it('sends reason and note with a token of its own, and thanks', async () => {
    const address = await faultyAddress(await filled(numbered(1)), 'none');
    const wall = await opened(address);
    part(wall, 'dialog [value=abusive]').click();
    part<HTMLTextAreaElement>(wall, 'textarea').value = 'Det er groft';
    send(wall);
    await says(wall, 'Tak. En medarbejder ser på det.');
    const [sent] = (await address.arrivals()).filter(({method}) => method === 'POST');
    expect(sent?.path).to.match(/\/contributions\/[\da-f-]{36}\/reports$/);
    const {actor, ...rest} = JSON.parse(sent?.body ?? '{}') as Record<string, string>;
    expect(rest).to.eql({reason: 'abusive', note: 'Det er groft'});
    expect(actor).to.match(/^[\w-]{16,64}$/);
    expect(Object.keys(localStorage)).to.eql([]);
  });

  it('says when it could not be sent, and keeps what was written', async () => {
    const address = await faultyAddress(await filled(numbered(1)), 'none');
    const wall = await opened(address);
    part(wall, 'dialog [value=illegal]').click();
    part<HTMLTextAreaElement>(wall, 'textarea').value = 'Se selv';
    await address.become('reset');
    send(wall);
    await shows(wall, 'dialog [part=failure]');
    expect(part<HTMLTextAreaElement>(wall, 'textarea').value).to.equal('Se selv');
  });
});
