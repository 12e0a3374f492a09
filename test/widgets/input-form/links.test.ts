import {expect} from '@open-wc/testing';
import type {SammenInputForm} from '../../../src/widgets/input-form/input-form.js';
import {sampleSpace} from '../../support/sample.js';
import {focused, freshPage, newSpace, part, shows, until} from '../../support/wtr-page.js';
import {codeOn, control, draftIn, fill, openForm, send, TEXT} from './form.js';

const title = (kind: string): string | undefined => sampleSpace('x').forms.find((form) => form.kind === kind)?.title.da;
const heading = (form: SammenInputForm): string | null => part(form, '[part=heading]').textContent;
const chosen = (form: SammenInputForm, name: string): string => part<HTMLInputElement>(form, `[name=${name}]:checked`).value;

/** Goes to a link, inside another widget of the page, as a citizen does. */
const follow = (hash: string): void => {
  const widget = document.createElement('div');
  const link = Object.assign(document.createElement('a'), {href: `${location.href.split('#')[0]}#${hash}`});
  widget.attachShadow({mode: 'open'}).append(link);
  document.body.append(widget);
  link.click();
  widget.remove();
};

describe('A link to a form', () => {
  beforeEach(freshPage);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens it once more, with its answers, after a contribution was sent', async () => {
    const form = await openForm((await newSpace()).endpoint);
    follow('sammen-form=input&pejlemaerke=natur');
    await until(() => chosen(form, 'pejlemaerke') === 'natur');
    await fill(form, {text: TEXT});
    send(form);
    await codeOn(form);
    follow('sammen-form=input&pejlemaerke=natur');
    await shows(form, 'textarea');
    expect([control(form, 'text').value, chosen(form, 'pejlemaerke')]).to.eql(['', 'natur']);
    await until(() => focused() === part(form, '[part=heading]'));
  });

  it('leaves nothing of what the link before it brought, but what the citizen wrote', async () => {
    const form = await openForm((await newSpace()).endpoint);
    follow('sammen-form=input&pejlemaerke=natur&place=Parken');
    await until(() => chosen(form, 'pejlemaerke') === 'natur');
    await fill(form, {text: TEXT, place: 'Skoven'});
    follow('sammen-form=input');
    await until(() => chosen(form, 'pejlemaerke') === '');
    expect([control(form, 'text').value, control(form, 'place').value]).to.eql([TEXT, 'Skoven']);
  });

  it('has nothing in it of what another link brought before a reload', async () => {
    const {endpoint} = await newSpace();
    follow('sammen-form=input&pejlemaerke=natur');
    await fill(await openForm(endpoint), {text: TEXT});
    await until(() => draftIn()?.includes(TEXT));
    document.querySelector('main')?.remove();
    follow('sammen-form=input');
    const form = await openForm(endpoint);
    await until(() => control(form, 'text').value === TEXT);
    expect(chosen(form, 'pejlemaerke')).to.equal('');
  });
});

describe('A link on a page with two forms', () => {
  beforeEach(freshPage);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const twoForms = async (): Promise<[SammenInputForm, SammenInputForm]> => {
    const {endpoint} = await newSpace();
    return [await openForm(endpoint), await openForm(endpoint, {kind: 'initiative'})];
  };

  it('opens a kind that neither is for in the first', async () => {
    const [first, second] = await twoForms();
    follow('sammen-form=participation');
    await until(() => heading(first) === title('participation'));
    expect(heading(second)).to.equal(title('initiative'));
  });

  it('opens what the one without a kind is for in that one', async () => {
    const [first, second] = await twoForms();
    follow('sammen-form=input&pejlemaerke=natur');
    await until(() => chosen(first, 'pejlemaerke') === 'natur');
    expect(heading(second)).to.equal(title('initiative'));
  });

  it('opens what the second is for in that one, also when its kind is a property', async () => {
    const [first, second] = await twoForms();
    second.removeAttribute('kind');
    second.kind = 'participation';
    await until(() => heading(second) === title('participation'));
    follow('sammen-form=participation');
    await until(() => focused() === part(second, '[part=heading]'));
    expect(heading(first)).to.equal(title('input'));
  });
});
