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
link "Send i en e-mail"
button "Lav et billede"`);
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

  /** Makes the picture; resolves with the canvas when it is there to be saved. */
  const drawn = async (share: Awaited<ReturnType<typeof place>>): Promise<HTMLCanvasElement> => {
    document.querySelector('[aria-live=polite]')?.replaceChildren();
    await says(share, 'Lav et billede');
    part(share, '[part=draw]').click();
    await until(() => document.querySelector('[aria-live=polite]')?.textContent?.includes('Billedet er klar'));
    return part<HTMLCanvasElement>(share, 'canvas');
  };

  /** Whether anything is written in a part of the picture: another colour than its ground's. */
  const isWritten = (canvas: HTMLCanvasElement, x: number, y: number, width: number, height: number): boolean => {
    const {data} = canvas.getContext('2d')?.getImageData(x, y, width, height) ?? {data: []};
    return [...data].some((value, i) => value !== data[i % 4]);
  };

  it('makes a picture with the title and the place, moves the focus to saving it, and saves it as a file', async () => {
    const {title} = document;
    document.title = 'Havnen';
    const share = await place(TAG, {});
    const canvas = await drawn(share);
    expect([canvas.width, canvas.height, canvas.getAttribute('aria-label')]).to.eql([1200, 630, `Havnen, ${location.hostname}`]);
    expect(isWritten(canvas, 80, 80, 500, 120), 'the title').to.equal(true);
    expect(isWritten(canvas, 800, 80, 400, 120), 'beside the title').to.equal(false);
    expect(isWritten(canvas, 80, 520, 300, 40), 'the place').to.equal(true);
    expect(share.shadowRoot?.activeElement).to.equal(part(share, '[part=save]'));
    await expect(share).to.be.accessible();
    const {click} = HTMLAnchorElement.prototype;
    const saved = new Promise<[string, Blob]>((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        resolve(fetch(this.href).then(async (answer) => [this.download, await answer.blob()]));
      };
    });
    part(share, '[part=save]').click();
    HTMLAnchorElement.prototype.click = click;
    const [name, blob] = await saved;
    const bitmap = await createImageBitmap(blob);
    expect([name, bitmap.width, bitmap.height]).to.eql(['billede.png', 1200, 630]);
    document.title = title;
  });

  it('shortens a title that is too long for it, and breaks a word that is longer than a line', async () => {
    const {title} = document;
    document.title = 'Kommuneplanstrategiarbejdsgruppemedlemskab '.repeat(9);
    const canvas = await drawn(await place(TAG, {}));
    expect(isWritten(canvas, 1_121, 0, 79, 630), 'beyond the margin').to.equal(false);
    expect(isWritten(canvas, 0, 440, 1200, 50), 'between title and place').to.equal(false);
    document.title = title;
  });

  it('is passed on with the address where the device takes files', async () => {
    const given: ShareData[] = [];
    await having(
      'share',
      (data: ShareData) => Promise.resolve(given.push(data)),
      async () => {
        await having(
          'canShare' as 'share',
          () => true,
          async () => {
            const share = await place(TAG, {});
            await drawn(share);
            part(share, '[part=share]').click();
            await until(() => given.length === 1);
          },
        );
      },
    );
    expect(given[0]?.files?.map(({name, type}) => [name, type])).to.eql([['billede.png', 'image/png']]);
  });

  it('says so where the browser cannot make it', async () => {
    const {toBlob} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => void setTimeout(() => done(null));
    try {
      const share = await place(TAG, {});
      await says(share, 'Lav et billede');
      part(share, '[part=draw]').click();
      await says(share, 'Din browser kan ikke lave billedet. Del linket i stedet.');
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });

  it('is not offered for another page, whose title nobody knows', async () => {
    const share = await place(TAG, {'share-url': 'https://proeve.example/del'});
    await says(share, 'Kopiér link');
    expect(parts(share, '[part=draw]')).to.have.length(0);
  });

  it('never passes on an address that could run', async () => {
    const share = await place(TAG, {'share-url': 'javascript:alert(1)'});
    await says(share, 'Del siden');
    expect(part<HTMLAnchorElement>(share, '[part=mail]').href).not.to.include('alert');
  });

  it('says aloud in the language of the page what it did', async () => {
    const aloud = (words: string): Promise<unknown> => until(() => document.querySelector('[aria-live=polite]')?.textContent === words);
    const share = await place(TAG, {}, {lang: 'en'});
    await says(share, 'Share this page');
    await having('clipboard', {writeText: () => Promise.resolve()}, async () => {
      part(share, '[part=copy]').click();
      await aloud('The link is copied');
    });
    part(share, '[part=draw]').click();
    await aloud('The picture is ready');
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
