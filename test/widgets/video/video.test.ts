import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Widget} from '../../../src/widget.js';
import '../../../src/widgets/video/video.js';
import {sampleSpace} from '../../support/sample.js';
import {focused, freshPage, newSpace, outline, part, parts, place, says, shows, textOf, until} from '../../support/wtr-page.js';

const TAG = 'sammen-video';
const film = sampleSpace('x').telling?.videos?.items[0];
if (!film) throw new Error('the sample has no film');
const spaceWith = async (more: Partial<typeof film>): Promise<string> =>
  (await newSpace({telling: {videos: {items: [{...film, ...more}]}}})).endpoint;

/** What has been asked for of these files so far. */
const asked = (ending: string): number => performance.getEntriesByType('resource').filter(({name}) => name.endsWith(ending)).length;

describe('A film', () => {
  beforeEach(freshPage);

  it('tells assistive technology what it shows', async () => {
    const video = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(video, '[part=play]');
    expect(`\n${await outline(video)}`).to.equal(`
article
  heading "Filmen om fjorden" level=2
  Tre sekunder ved vandet.
  image "Fjorden i aftenlys"
  button "Afspil filmen"
  Varer 3 sekunder · Undertekster: Dansk og English
  link "Se den hos kommunen"
  (
  proeve.example
  )
  group
    DisclosureTriangle "Læs, hvad der siges og vises"
      Læs, hvad der siges og vises`);
  });

  it('asks for nothing before somebody presses the button, and plays then, with the focus on it', async () => {
    const url = 'stories/film/film.webm?played';
    const captions = [{url: 'stories/film/da.vtt?played', language: 'da', label: {da: 'Dansk'}}];
    const video = await place(TAG, {endpoint: await spaceWith({sources: [{url, type: 'video/webm'}], captions})});
    await shows(video, '[part=play]');
    await until(() => part<HTMLImageElement>(video, 'img').complete);
    expect(parts(video, 'video, source, track, iframe, link')).to.eql([]);
    expect([asked('film.webm?played'), asked('da.vtt?played')]).to.eql([0, 0]);
    part(video, '[part=play]').focus();
    // A press of the citizen's own: browsers play nothing aloud without one.
    await sendKeys({press: 'Enter'});
    const player = await shows<HTMLVideoElement>(video, 'video');
    await until(() => focused() === player);
    await until(() => player.currentTime > 0);
    expect([player.controls, player.getAttribute('aria-label'), new URL(player.currentSrc).pathname]).to.eql([
      true,
      'Filmen om fjorden',
      '/stories/film/film.webm',
    ]);
    await until(() => player.textTracks[0]?.cues?.length);
    expect(asked('da.vtt?played')).to.equal(1);
    await expect(video).to.be.accessible();
  });

  it('has captions in every language that there is, those of the reader at once', async () => {
    const video = await place(TAG, {endpoint: (await newSpace()).endpoint}, {lang: 'en'});
    (await shows(video, '[part=play]')).click();
    await shows(video, 'video');
    expect(parts<HTMLTrackElement>(video, 'track').map(({kind, srclang, label, default: shown}) => [kind, srclang, label, shown])).to.eql([
      ['captions', 'da', 'Dansk', false],
      ['captions', 'en', 'English', true],
    ]);
  });

  it('asks for permission only where captions come from another host', async () => {
    const placed = async (url: string): Promise<string | null> => {
      const video = await place(TAG, {endpoint: await spaceWith({captions: [{url, language: 'da', label: {da: 'Dansk'}}]})});
      (await shows(video, '[part=play]')).click();
      return (await shows<HTMLVideoElement>(video, 'video')).crossOrigin;
    };
    expect([await placed('stories/film/da.vtt'), await placed('http://127.0.0.1:9/da.vtt')]).to.eql([null, 'anonymous']);
  });

  it('says when it cannot be played, and can be tried again', async () => {
    const video = await place(TAG, {endpoint: await spaceWith({sources: [{url: 'stories/film/da.vtt', type: 'video/webm'}]})});
    (await shows(video, '[part=play]')).click();
    await says(video, 'Filmen kan ikke afspilles her.');
    expect(part(video, '[part=failure]').getAttribute('role')).to.equal('alert');
    expect(textOf(video)).to.include('Se den hos kommunen');
    part(video, '[part=retry]').click();
    await (video as Widget).updateComplete;
    expect([parts(video, 'video').length, parts(video, '[part=failure]').length]).to.eql([1, 0]);
  });

  it('shows another when it is asked for another, not yet played', async () => {
    const second = {...film, id: 'anden', title: {da: 'Den anden film'}};
    const {endpoint} = await newSpace({telling: {videos: {items: [film, second]}}});
    const video = await place(TAG, {endpoint});
    (await shows(video, '[part=play]')).click();
    await shows(video, 'video');
    video.setAttribute('video', 'anden');
    await says(video, 'Den anden film');
    expect([parts(video, 'video').length, parts(video, '[part=play]').length]).to.eql([0, 1]);
  });

  it('says that a film that is not there cannot be shown', async () => {
    const video = await place(TAG, {endpoint: (await newSpace()).endpoint, video: 'findes-ikke'});
    await shows(video, '[part=failure]');
    expect(part(video, '[part=failure] p').textContent).to.equal('Indholdet kan ikke vises lige nu. Fejlen er vores, ikke din.');
  });

  it('is its words where there is no film, opened, and nothing that pretends to play', async () => {
    const video = await place(TAG, {endpoint: (await newSpace()).endpoint, video: 'uden'});
    await says(video, 'Kun ordene er tilbage.');
    expect(part<HTMLDetailsElement>(video, '[part=transcript]').open).to.equal(true);
    expect(parts(video, '[part=film], [part=play], video, img')).to.eql([]);
  });

  it('says how long it is in words', async () => {
    const said = async (duration: number): Promise<string> => {
      const video = await place(TAG, {endpoint: await spaceWith({duration, captions: []})});
      await shows(video, '[part=play]');
      return part(video, '.muted').textContent ?? '';
    };
    expect([await said(1), await said(90), await said(600), await said(4323)]).to.eql([
      'Varer 1 sekund',
      'Varer 1 minut og 30 sekunder',
      'Varer 10 minutter',
      'Varer 1 time, 12 minutter og 3 sekunder',
    ]);
  });

  it('says where a link leads, and makes none of what could run a script', async () => {
    const link = {title: {da: 'Se den et andet sted'}, url: 'https://www.proeve.example/film?id=1'};
    const video = await place(TAG, {endpoint: await spaceWith({link})});
    await says(video, 'Se den et andet sted (proeve.example)');
    const bad = 'javascript:alert(1)';
    const worse = await place(TAG, {
      endpoint: await spaceWith({
        ...{link: {...link, url: bad}, sources: [{url: bad, type: 'video/webm'}]},
        poster: {url: 'data:text/html,x', alt: {da: 'x'}, width: 1, height: 1},
      }),
    });
    await says(worse, 'Se den et andet sted');
    expect(parts(worse, 'a, img, [part=play]')).to.eql([]);
  });

  it('says what will be there while there is none', async () => {
    const video = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(video, 'Her kommer en film til at stå.');
  });
});
