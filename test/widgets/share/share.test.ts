import {expect} from '@open-wc/testing';
import '../../../src/widgets/share/share.js';
import {freshPage, outline, part, parts, place, says, until} from '../../support/wtr-page.js';

const TAG = 'sammen-share';

/** Lets the browser have, or lack, a way of its own while `work` runs. */
const having = async (name: 'share' | 'clipboard', value: unknown, work: () => Promise<void>): Promise<void> => {
  Object.defineProperty(navigator, name, {configurable: true, value});
  try {
    await work();
  } finally {
    Reflect.deleteProperty(navigator, name);
  }
};

describe('Sharing a page', () => {
  beforeEach(freshPage);

  it('offers to copy the address and to send it by e-mail, wherever it is', async () => {
    const share = await place(TAG, {});
    await says(share, 'Del siden');
    expect(`\n${await outline(share)}`).to.equal(`
heading "Del siden" level=2
button "Kopiér link"
link "Send i en e-mail"`);
    const mail = new URL(part<HTMLAnchorElement>(share, '[part=mail]').href);
    expect([mail.protocol, mail.searchParams.get('subject'), mail.searchParams.get('body')]).to.eql([
      'mailto:',
      document.title,
      location.href.split('#')[0],
    ]);
  });

  it('passes no fragment on: a receipt’s code may stand there', async () => {
    history.replaceState(null, '', '#sammen-receipt=HEMMELIG');
    const share = await place(TAG, {});
    await says(share, 'Del siden');
    expect(part<HTMLAnchorElement>(share, '[part=mail]').href).not.to.include('HEMMELIG');
    await having('clipboard', {writeText: (text: string) => Promise.resolve(expect(text).not.to.include('HEMMELIG'))}, async () => {
      part(share, '[part=copy]').click();
      await says(share, 'Linket er kopieret');
    });
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('uses the device’s own way where it has one, and says nothing when the citizen thinks better of it', async () => {
    const given: ShareData[] = [];
    const decline = (data: ShareData): Promise<void> => {
      given.push(data);
      return Promise.reject(new DOMException('', 'AbortError'));
    };
    await having('share', decline, async () => {
      const share = await place(TAG, {'share-url': 'https://proeve.example/del?a=1&b=2'});
      await says(share, 'Del siden');
      part(share, '[part=share]').click();
      await until(() => given.length === 1);
    });
    expect(given).to.eql([{url: 'https://proeve.example/del?a=1&b=2', title: document.title}]);
  });

  it('says that the address has been copied, aloud too', async () => {
    await having('clipboard', {writeText: () => Promise.resolve()}, async () => {
      const share = await place(TAG, {});
      await says(share, 'Kopiér link');
      part(share, '[part=copy]').click();
      await says(share, 'Linket er kopieret');
      await until(() => document.querySelector('[aria-live=polite]')?.textContent?.includes('Linket er kopieret'));
    });
  });

  it('shows the address to be copied by hand where the browser does not let the page', async () => {
    await having('clipboard', {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))}, async () => {
      const share = await place(TAG, {'share-url': 'https://proeve.example/'});
      await says(share, 'Kopiér link');
      part(share, '[part=copy]').click();
      await says(share, 'Kopiér adressen herfra');
      const field = part<HTMLInputElement>(share, 'input');
      await until(() => field.selectionEnd === field.value.length);
      expect([field.value, field.labels?.length]).to.eql(['https://proeve.example/', 1]);
    });
  });

  it('never passes on an address that could run', async () => {
    const share = await place(TAG, {'share-url': 'javascript:alert(1)'});
    await says(share, 'Del siden');
    expect(part<HTMLAnchorElement>(share, '[part=mail]').href).not.to.include('alert');
  });

  for (const [lang, words] of [
    ['en', 'Share this page'],
    ['ar', 'شاركوا الصفحة'],
  ] as const)
    it(`speaks ${lang} where the page does, and is accessible`, async () => {
      const share = await place(TAG, {}, {lang});
      await says(share, words);
      await expect(share).to.be.accessible();
      expect(parts(share, '[part=heading]')).to.have.length(1);
    });
});
