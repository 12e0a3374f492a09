import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {sampleSpace} from '../../support/sample.js';
import {focused, freshPage, newSpace, outline, part, parts, place, says, until} from '../../support/wtr-page.js';
import {control, openForm} from './form.js';

const [input, initiative, participation] = sampleSpace('x').forms;
if (!input || !initiative || !participation) throw new Error('the sample has not its forms');

const nameOf = (element: Element | null): string =>
  element?.getAttribute('name') ?? element?.getAttribute('part') ?? element?.localName ?? '';

describe('A form', () => {
  beforeEach(freshPage);

  it('tells assistive technology its questions', async () => {
    expect(`\n${await outline(await openForm((await newSpace()).endpoint))}`).to.equal(`
heading "Giv dit bidrag" level=2
Fortæl, hvad der er vigtigt for dig.
Hvad vil du sige?
Skriv med dine egne ord.
textbox "Hvad vil du sige?" required (Skriv med dine egne ord.)
group "Pejlemærke (valgfrit)"
  Pejlemærke
  (valgfrit)
  radio "Stærke fællesskaber"
  Stærke fællesskaber
  radio "Natur tæt på"
  Natur tæt på
  radio "Vi kommer trygt frem"
  Vi kommer trygt frem
  radio "Ikke noget bestemt" checked
  Ikke noget bestemt
group "Jeg er (valgfrit)"
  Jeg er
  (valgfrit)
  radio "Borger"
  Borger
  radio "Forening"
  Forening
  radio "Virksomhed"
  Virksomhed
  radio "Medarbejder"
  Medarbejder
  radio "Ung"
  Ung
  radio "Ikke noget bestemt" checked
  Ikke noget bestemt
Sted
(valgfrit)
textbox "Sted (valgfrit)"
Dit navn
(valgfrit)
textbox "Dit navn (valgfrit)"
E-mail
(valgfrit)
Vises ikke for andre.
textbox "E-mail (valgfrit)" (Vises ikke for andre.)
Det sker der, når du har sendt
list
  listitem
    1
    En medarbejder læser dit bidrag.
  listitem
    2
    Derefter kan alle læse det.
link "Sådan passer vi på dine oplysninger"
button "Send bidrag"`);
  });

  it('asks what the endpoint asks, in its order', async () => {
    const form = await openForm((await newSpace()).endpoint);
    const names = [...new Set(parts(form, '[name]').map(nameOf))];
    expect(names).to.eql(input.fields.map(({name}) => name));
  });

  it('asks nothing private where no page says what becomes of it', async () => {
    const form = await openForm((await newSpace({privacy: null})).endpoint);
    const names = new Set(parts(form, '[name]').map(nameOf));
    expect([...names]).to.eql(['text', 'pejlemaerke', 'group', 'place']);
  });

  it('links to the page that says what becomes of it', async () => {
    const form = await openForm((await newSpace()).endpoint);
    expect(part<HTMLAnchorElement>(form, '[part=next] a').href).to.equal('https://proeve.example/privatliv');
  });

  it('says before sending what happens next', async () => {
    const form = await openForm((await newSpace()).endpoint);
    const steps = parts(form, '[part=next] li').map(({textContent}) => textContent);
    expect(steps).to.eql(input.next.map(({da}) => da));
  });

  it('becomes a list to pull down where there are many choices', async () => {
    const choices = Array.from({length: 7}, (_, i) => ({value: `v${i}`, label: {da: `Valg ${i}`}}));
    const fields = input.fields.map((field) => (field.name === 'group' ? {...field, choices} : field));
    const form = await openForm((await newSpace({forms: [{...input, fields}]})).endpoint);
    expect(control(form, 'group').localName).to.equal('select');
    expect(control(form, 'pejlemaerke').localName).to.equal('input');
  });

  it('is another one when the page asks for another kind', async () => {
    const form = await openForm((await newSpace()).endpoint, {kind: 'participation'});
    expect(part(form, '[part=heading]').textContent).to.equal(participation.title.da);
    expect(parts<HTMLInputElement>(form, '[name=activities]').map(({type}) => type)).to.eql(Array(3).fill('checkbox'));
  });

  it('says so where nothing is open', async () => {
    const form = await place('sammen-input-form', {endpoint: (await newSpace()).endpoint, kind: 'findes-ikke'});
    await says(form, 'Der er ikke åbent for bidrag her lige nu.');
    expect(parts(form, 'form')).to.eql([]);
  });

  describe('with the keyboard', () => {
    it('is gone through from top to bottom, a group of radios at a time', async () => {
      const form = await openForm((await newSpace()).endpoint);
      const way: string[] = [];
      for (let i = 0; i < 8; i++) {
        await sendKeys({press: 'Tab'});
        way.push(nameOf(focused()));
      }
      expect(form.shadowRoot?.activeElement === focused()).to.equal(true);
      expect(way).to.eql(['text', 'pejlemaerke', 'group', 'place', 'name', 'email', 'a', 'send']);
    });

    it('has radios that arrows choose', async () => {
      const form = await openForm((await newSpace()).endpoint);
      parts(form, '[name=group]')[0]?.focus();
      await sendKeys({press: 'Space'});
      await sendKeys({press: 'ArrowDown'});
      expect(
        parts<HTMLInputElement>(form, '[name=group]')
          .filter(({checked}) => checked)
          .map(({value}) => value),
      ).to.eql(['forening']);
    });
  });

  describe('that a link opens', () => {
    const linked = async (hash: string, kind = 'input'): Promise<Awaited<ReturnType<typeof openForm>>> => {
      const form = await openForm((await newSpace()).endpoint, {kind});
      location.hash = hash;
      return form;
    };
    const goal = (form: Element): string | undefined =>
      parts<HTMLInputElement>(form, '[name=pejlemaerke]').find(({checked}) => checked)?.value;

    it('has the goal of the link chosen', async () => {
      const form = await linked('sammen-form=input&pejlemaerke=natur');
      await until(() => goal(form) === 'natur');
    });

    it('has it chosen also when the page is opened with the link', async () => {
      location.hash = 'sammen-form=input&pejlemaerke=veje';
      const form = await openForm((await newSpace()).endpoint);
      await until(() => goal(form) === 'veje');
    });

    it('is the form that the link names, and has the focus at its heading', async () => {
      const form = await linked('sammen-form=initiative&pejlemaerke=natur');
      await says(form, initiative.send.da);
      await until(() => focused() === part(form, '[part=heading]'));
      expect([focused()?.textContent, goal(form)]).to.eql([initiative.title.da, 'natur']);
    });

    it('leads back to the page’s own form', async () => {
      const form = await linked('sammen-form=initiative');
      await says(form, initiative.send.da);
      part(form, 'a[href$="sammen-form=input"]').click();
      await says(form, input.send.da);
    });

    it('takes nothing from the link that it does not ask', async () => {
      const form = await linked('sammen-form=input&pejlemaerke=natur&__proto__=x&andet=y');
      await until(() => goal(form) === 'natur');
      expect(parts(form, '[name]').map(nameOf)).not.to.include('andet');
    });

    it('stays as it is when the link names a form that is not there', async () => {
      const form = await linked('sammen-form=findes-ikke');
      await until(() => focused() === part(form, '[part=heading]'));
      expect(part(form, '[part=heading]').textContent).to.equal(input.title.da);
    });

    it('leaves it to another one on the page that is for that kind', async () => {
      const {endpoint} = await newSpace();
      const [first, second] = [await openForm(endpoint), await openForm(endpoint, {kind: 'initiative'})];
      location.hash = 'sammen-form=initiative&pejlemaerke=natur';
      await until(() => goal(second) === 'natur');
      expect(part(first, '[part=heading]').textContent).to.equal(input.title.da);
    });
  });

  describe('in place of a form of the page’s own', () => {
    const fallback = '<form action="/forms/input"><textarea aria-label="Bidrag"></textarea><input aria-label="Navn"></form>';
    const opened = async (begin: (field: HTMLInputElement) => void): Promise<HTMLElement> => {
      const {endpoint} = await newSpace();
      const widget = await place('sammen-input-form', {}, {fallback});
      const [field] = widget.querySelectorAll<HTMLInputElement>('textarea,input');
      if (field) begin(field);
      const ready = new Promise((resolve) => widget.addEventListener('sammen-ready', resolve, {once: true}));
      widget.setAttribute('endpoint', endpoint);
      await ready;
      return widget;
    };

    for (const [what, begin] of [
      ['written in', (field: HTMLInputElement) => (field.value = 'Mine ord')],
      ['about to be', (field: HTMLInputElement) => field.focus()],
    ] as const) {
      it(`leaves one that is ${what}`, async () => {
        const widget = await opened(begin);
        expect([widget.querySelector('textarea')?.checkVisibility(), parts(widget, '[part=send]').length]).to.eql([true, 0]);
      });
    }

    it('takes the place of one that nobody has touched', async () => {
      const widget = await opened(() => undefined);
      expect(widget.querySelector('textarea')?.checkVisibility()).to.equal(false);
    });
  });
});
