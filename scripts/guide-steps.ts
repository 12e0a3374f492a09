import type {Page} from 'playwright-core';
import type {Demonstration} from '../test/e2e/demonstration.js';
import type {Pictures} from './guide-pictures.js';
import type {Website} from './guide-site.js';
import {TEXTS} from './guide-texts.js';
import type {Hands} from './hands.js';

/** What the steps are done with. */
export interface Guided {
  demonstration: Demonstration;
  website: Website;
  /** The desk, and later the builder. */
  desk: Page;
  /** The municipality's own page, while it is edited and when it is done. */
  cms: Page;
  hands: Hands;
  pictures: Pictures;
  /** Runs `npm run content`. */
  run(args: readonly string[]): Promise<void>;
}

export interface Step {
  title: string;
  do(guided: Guided): Promise<void>;
}

const {space, municipality, title, vision, goals, input} = TEXTS;
const NAME = `${municipality}: ${title}`;
/** The widgets of the page, from top to bottom, by the builder's names. */
const WIDGETS = ['Vision', 'Pejlemærker', 'Formular', 'Kvittering'];
/** Seconds within which a server reads what another process has written. */
const HALF_A_MINUTE = 30;

const begin = async ({hands, website, run}: Guided): Promise<void> => {
  hands.type(`npm run content -- begin ${space} --municipality "${municipality}" --title "${title}" --origin ${website.shown}`);
  await run(['begin', space, '--municipality', municipality, '--title', title, '--origin', website.origin]);
  hands.wait(HALF_A_MINUTE);
};

const logIn = async ({hands, desk, demonstration, pictures}: Guided): Promise<void> => {
  await desk.goto(await demonstration.staffLink());
  await hands.turnTo(desk);
  await desk.locator('sammen-moderation-desk').getByRole('heading').first().waitFor();
  await hands.read(desk, 'desk');
  await hands.press(desk, 'link', 'Indhold');
  for (let i = 0; i < 2 * HALF_A_MINUTE && !(await desk.getByRole('link', {name: NAME}).isVisible()); i++) {
    await desk.waitForTimeout(500);
    await desk.reload();
  }
  await hands.read(desk, 'spaces');
  await hands.press(desk, 'link', NAME);
  await hands.read(desk, 'space');
  const to = desk.getByRole('row', {name: 'Pejlemærker'});
  await pictures.take('overview', desk, {from: desk.getByRole('heading', {name: NAME}), to});
};

const save = async ({hands, desk}: Guided): Promise<void> => {
  await hands.press(desk, 'button', 'Gem som kladde');
  await hands.see(desk, 'Gemt som kladde');
};

const writeVision = async (guided: Guided): Promise<void> => {
  const {hands, desk, pictures} = guided;
  await hands.press(desk, 'link', 'Visioner');
  await hands.press(desk, 'link', 'Tilføj en vision');
  await hands.read(desk, 'vision');
  await hands.write(desk, 'Titel', vision.title);
  await hands.write(desk, 'Løfte eller slogan', vision.promise);
  await hands.write(desk, 'Kort sagt', vision.summary);
  for (const [place, [heading, text]] of vision.pillars.entries()) {
    await hands.press(desk, 'button', 'Tilføj en tanke');
    const pillar = desk.getByRole('group', {name: `Tanke ${place + 1}`});
    await hands.write(pillar, 'Overskrift', heading);
    await hands.write(pillar, 'Tekst', text);
  }
  await pictures.take('vision', desk, {from: desk.getByRole('heading', {level: 1}), to: desk.getByLabel('Kort sagt')});
  await save(guided);
};

const writeGoals = async (guided: Guided): Promise<void> => {
  const {hands, desk, pictures} = guided;
  await hands.press(desk, 'link', NAME);
  await hands.press(desk, 'link', 'Pejlemærker');
  for (const [heading, body, commitment] of goals) {
    await hands.press(desk, 'link', 'Tilføj et pejlemærke');
    await hands.read(desk, 'goal');
    await hands.write(desk, 'Titel', heading);
    await hands.write(desk, 'Tekst', body);
    await hands.press(desk, 'button', 'Tilføj et løfte');
    await hands.write(desk, 'Løfte 1', commitment);
    await save(guided);
  }
  const to = desk.getByRole('link', {name: 'Tilføj et pejlemærke'});
  await pictures.take('goals', desk, {from: desk.getByRole('status'), to});
};

const preview = async ({hands, desk, pictures}: Guided): Promise<void> => {
  await hands.press(desk, 'link', 'Forhåndsvis');
  await hands.press(desk, 'link', 'Pejlemærker');
  const list = desk.locator('sammen-pejlemaerke-list');
  await list.getByRole('heading', {name: goals[2][0]}).waitFor();
  await hands.read(desk, 'preview');
  await pictures.take('preview', desk, {from: desk.locator('main'), to: list.getByRole('listitem').first()});
  await hands.back(desk);
  await hands.back(desk);
};

const publish = async ({hands, desk, pictures}: Guided): Promise<void> => {
  await hands.press(desk, 'link', 'Se ændringerne og udgiv');
  await hands.read(desk, 'changes');
  await pictures.take('changes', desk, {from: desk.locator('.ways').last(), to: desk.locator('.differences > li').nth(2)});
  await hands.press(desk, 'button', 'Udgiv nu');
  await hands.see(desk, 'Udgivet');
};

const putIn = async ({hands, desk, cms, website, pictures}: Guided): Promise<void> => {
  await hands.press(desk, 'link', NAME);
  await hands.press(desk, 'link', 'Sæt klodser ind på din side');
  await desk.locator('#line-template').waitFor();
  await hands.read(desk, 'builder');
  await cms.goto(`${website.origin}/edit`);
  await hands.turnTo(cms);
  await hands.read(cms, 'edit');
  const move = async (line: string, field: string): Promise<void> => {
    await hands.turnTo(desk);
    await hands.press(desk, 'button', `Kopiér: ${line}`, ['Kopiér', line]);
    await desk.getByText('Kopieret', {exact: true}).first().waitFor();
    await hands.turnTo(cms);
    await hands.paste(cms, field);
  };
  for (const [place, widget] of WIDGETS.entries()) {
    await hands.turnTo(desk);
    await hands.choose(desk, 'Klods', widget);
    if (place === 0) await move('Linje 1: i skabelonen', 'Skabelonens hoved');
    if (place === 0) await pictures.take('builder', desk, {from: desk.locator('#paste'), to: desk.locator('.needs')});
    await move('Linje 2: hvor klodsen skal stå', 'Sidens kildekode');
  }
  await pictures.take('source', cms, {from: cms.getByRole('heading', {level: 1}), to: cms.getByRole('button', {name: 'Gem'})});
  await hands.press(cms, 'button', 'Gem');
};

const look = async ({hands, cms, pictures}: Guided): Promise<void> => {
  const [card, form, receipt] = ['vision-card', 'input-form', 'receipt'].map((name) => cms.locator(`sammen-${name}`));
  if (!card || !form || !receipt) throw new Error('There is no widget.');
  await cms.locator('sammen-pejlemaerke-list').getByRole('heading', {name: goals[2][0]}).waitFor();
  await card.getByText(vision.promise).waitFor();
  await receipt.getByRole('textbox').first().waitFor();
  await hands.read(cms, 'page');
  await hands.write(form, 'Hvad vil du sige?', input);
  await pictures.take('page', cms, {from: cms.locator('header').first(), to: form.getByRole('textbox').first()});
  await hands.press(form, 'button', 'Send dit bidrag');
  await hands.see(form, 'Tak. Vi har modtaget dit bidrag');
  // As narrow as a phone: there the picture of the code, which is another each time, stands below.
  await cms.setViewportSize({width: 480, height: 800});
  await pictures.take('sent', cms, {from: form, to: form.locator('.note').first()});
};

/** From a server without the municipality to a page that takes contributions. The titles are the guide's headings. */
export const STEPS: readonly Step[] = [
  {title: 'Begin a space', do: begin},
  {title: 'Log in', do: logIn},
  {title: 'Write the vision', do: writeVision},
  {title: 'Write three guiding goals', do: writeGoals},
  {title: 'Preview', do: preview},
  {title: 'Publish', do: publish},
  {title: 'Put four widgets into the page', do: putIn},
  {title: 'Look, and send the first contribution', do: look},
];
