import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {enter, lengthOf, moved, readEntered, type Entered, type Move} from '../../server/src/content/entered.js';
import {fieldOf, type Field} from '../../server/src/content/fields.js';
import {keyFrom, withKeys} from '../../server/src/content/keys.js';
import {differencesOf} from '../../server/src/content/leaves.js';
import {instantInDenmark, shownInDenmark} from '../../server/src/content/moments.js';
import {isSame, itemsIn, resources} from '../../server/src/content/resources.js';
import {isAddress, keyOf, several} from '../../server/src/content/schemas/parts.js';
import {rowsOf} from '../../server/src/content/rows.js';
import {spaceContent} from '../../server/src/content/schemas/space.js';
import type {SpaceContent} from '../../server/src/content/shape.js';
import {contents} from '../../site/content/index.js';
import {sampleSpace} from '../support/sample.js';

const ALL: readonly SpaceContent[] = [...contents, sampleSpace('s')];

/** Every field that content is edited by. */
const fieldsIn = (field: Field): Field[] => [
  field,
  ...(field.type === 'group' ? field.fields.flatMap(fieldsIn) : field.type === 'list' ? fieldsIn(field.item) : []),
];

describe('forms of content', () => {
  it('have a Danish name for every field, and leave out nothing that staff edits', () => {
    for (const {name, field} of resources)
      for (const one of fieldsIn(field)) {
        assert.notEqual(one.type, 'opaque', `${name}: ${one.name}`);
        assert.ok(one.label && one.label !== one.name, `${name}: ${one.name} has no name`);
      }
  });

  it('give every content back as it was', () => {
    for (const content of ALL)
      for (const resource of resources) {
        const value = resource.of(content);
        if (value === undefined) continue;
        const again = readEntered({...resource.field, without: 'fault'}, enter(resource.field, value));
        assert.deepEqual(differencesOf(resource.field, value, again), [], `${content.id}: ${resource.name}`);
        assert.ok(isSame(resource, value, again));
      }
  });

  it('keep what is chosen of several values in its order, and take none that is not among them', () => {
    const field = fieldOf(several('Adgang', {lift: 'elevator', loop: 'teleslynge', calm: 'ro'}));
    assert.equal(field.type, 'set');
    const entered = enter(field, ['calm', 'lift'], 'access');
    assert.deepEqual(readEntered(field, entered, 'access'), ['calm', 'lift']);
    // One that is chosen now comes last; what the form does not offer is not chosen.
    entered.set('access.loop', '4').set('access.stairs', '1');
    assert.deepEqual(readEntered(field, entered, 'access'), ['calm', 'lift', 'loop']);
    assert.deepEqual(readEntered(field, new Map(), 'access'), []);
    assert.equal(readEntered({...field, without: 'omit'}, new Map(), 'access'), undefined);
    assert.deepEqual(
      differencesOf(field, ['lift'], ['lift', 'calm']).map(({before, after}) => [before, after]),
      [['elevator', 'elevator, ro']],
    );
  });

  it('keep a text in a language that the space has no longer', () => {
    const {field} = resources.find(({name}) => name === 'visions') ?? {field: undefined};
    assert.ok(field?.type === 'list');
    const value = [{...contents[0]?.visions[0], title: {da: 'Titel', fo: 'Heiti'}}];
    const [again] = readEntered(field, enter(field, value)) as {title: unknown}[];
    assert.deepEqual(again?.title, {da: 'Titel', fo: 'Heiti'});
  });

  it('move what is in a list as a list would, whatever else is entered', () => {
    const item = fieldOf(spaceContent.entries.visions);
    assert.ok(item.type === 'list');
    const move = fc.record({move: fc.constantFrom<Move[]>('add', 'remove', 'up', 'down'), place: fc.nat(6)});
    fc.assert(
      fc.property(fc.array(fc.string({minLength: 1}), {maxLength: 5}), fc.array(move, {maxLength: 12}), (texts, moves) => {
        let entered: Entered = new Map([
          ['other.0.da', 'beside'],
          ['list#', String(texts.length)],
          ['lister.0', 'beside too'],
        ]);
        texts.forEach((text, place) => entered.set(`list.${place}.da`, text));
        let model: (string | undefined)[] = [...texts];
        for (const {move: one, place} of moves) {
          entered = moved(entered, 'list', one, place, {most: 6});
          if (one === 'add') model = model.length < 6 ? [...model, undefined] : model;
          else if (one === 'remove') model = model.filter((_text, at) => at !== place);
          else {
            const other = one === 'up' ? place - 1 : place + 1;
            if (place < model.length && other >= 0 && other < model.length) [model[place], model[other]] = [model[other], model[place]];
          }
        }
        assert.deepEqual(
          Array.from({length: lengthOf(entered, 'list')}, (_, at) => entered.get(`list.${at}.da`)),
          model,
        );
        assert.deepEqual([entered.get('other.0.da'), entered.get('lister.0')], ['beside', 'beside too']);
      }),
    );
  });

  it('never read more than there is room for, or names that are something else in JavaScript', () => {
    const field = fieldOf(spaceContent.entries.visions);
    assert.equal((readEntered(field, new Map([['#', '99999999']])) as unknown[]).length, 1_000);
    for (const count of ['-1', '1.5', 'x', '1e99']) assert.ok((readEntered(field, new Map([['#', count]])) as unknown[]).length <= 1_000);
    readEntered(
      field,
      new Map([
        ['#', '1'],
        ['0.title.__proto__', 'x'],
        ['__proto__.x', 'y'],
      ]),
    );
    assert.equal(({} as {x?: unknown}).x, undefined);
  });
});

describe('ids', () => {
  it('are made from the first text, once, and stay', () => {
    assert.equal(keyFrom('Nyt hus på Ærø – 2027!', []), 'nyt-hus-paa-aeroe-2027');
    assert.equal(keyFrom('Grund­fortællingen', []), 'grundfortaellingen');
    assert.equal(keyFrom('Café', ['cafe', 'cafe-2']), 'cafe-3');
    assert.equal(keyFrom('مرحبا', []), 'punkt');
    assert.ok(/^[A-Za-z0-9][\w-]{0,63}$/.test(keyFrom('a'.repeat(300), ['a'.repeat(48)])));
    const {items} = resources.find(({name}) => name === 'news') ?? {};
    assert.ok(items);
    const made = withKeys(items, [{title: {da: 'En'}}, {id: 'en', title: {da: 'To'}}, {title: {da: 'En'}}]) as {id: string}[];
    assert.deepEqual(
      made.map(({id}) => id),
      ['en-2', 'en', 'en-3'],
    );
    assert.equal((withKeys(items.item, {id: 'sneaky', title: {da: 'En'}}, [], 'own') as {id: string}).id, 'own');
  });
});

describe('items', () => {
  it('are rows of the kind that their resource says, by their ids', () => {
    for (const content of ALL) {
      const rows = rowsOf(content);
      for (const resource of resources.filter(({items}) => items)) {
        const slugs = rows.filter(({kind}) => kind === resource.kind).map(({slug}) => slug);
        for (const item of itemsIn(resource, resource.of(content)))
          assert.ok(slugs.includes(keyOf(item)), `${resource.name}: ${keyOf(item)}`);
      }
    }
  });
});

describe('addresses', () => {
  it('are http, https or of the site itself', () => {
    for (const good of ['https://a.dk/x?y#z', 'http://a.dk', '/privatliv/', 'side', '#her', '//a.dk/x']) assert.ok(isAddress(good), good);
    for (const bad of [
      '',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'mailto:a@b.dk',
      'https://',
      'java\nscript:x',
      ' /x',
      'vbscript:x',
    ])
      assert.ok(!isAddress(bad), bad);
  });
});

describe('Danish time', () => {
  it('is understood in winter, in summer, and when the clocks change', () => {
    assert.equal(instantInDenmark('2027-01-15T08:00')?.toISOString(), '2027-01-15T07:00:00.000Z');
    assert.equal(instantInDenmark('2027-07-15T08:00')?.toISOString(), '2027-07-15T06:00:00.000Z');
    assert.equal(instantInDenmark('2027-03-28T02:30'), undefined);
    assert.equal(instantInDenmark('2027-10-31T02:30')?.toISOString(), '2027-10-31T00:30:00.000Z');
    for (const none of ['', '2027-02-30T08:00', '2027-01-15', '2027-01-15T24:00', '15.1.2027 08:00', '2027-01-15T08:61'])
      assert.equal(instantInDenmark(none), undefined, none);
  });

  it('is shown as it was entered', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true}), (at) => {
        const shown = shownInDenmark(at);
        const again = instantInDenmark(shown);
        assert.ok(again);
        assert.equal(shownInDenmark(again), shown);
      }),
    );
  });
});
