import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Field, Form} from '../../src/data/forms.js';
import {cleaned, faultsIn, graphemes, type FaultCode} from '../../src/data/submission.js';

const NOW = new Date('2026-06-15T12:00:00Z');

const field = (name: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  ...{name, type, label: name, help: null, required: false, private: false, minLength: 0, maxLength: 200, choices: []},
  ...more,
});
const formOf = (...fields: Field[]): Form => ({kind: 'input', title: '', intro: null, fields, send: '', published: true, next: []});
const choices = [
  {value: 'a', label: 'A'},
  {value: 'b', label: 'B'},
];

/** The codes for one answer to one question. */
const codes = (question: Field, answer: string | string[] | undefined): FaultCode[] =>
  faultsIn(formOf(question), answer === undefined ? {} : {[question.name]: answer}, NOW).map(({code}) => code);

describe('An answer', () => {
  describe('that is required', () => {
    for (const [what, answer] of [
      ['missing', undefined],
      ['empty', ''],
      ['white space', ' \n\t\u00a0'],
      ['no choice', []],
    ] as const) {
      it(`may not be ${what}`, () => {
        const question = field('x', Array.isArray(answer) ? 'choices' : 'text', {required: true, choices});
        assert.deepEqual(codes(question, answer as string | string[] | undefined), ['required']);
      });
    }
  });

  it('may be empty when it is optional, however long it would have to be', () => {
    assert.deepEqual(
      [undefined, '', '  '].map((answer) => codes(field('x', 'text', {minLength: 5}), answer)),
      [[], [], []],
    );
  });

  describe('of a text', () => {
    const question = field('x', 'long-text', {minLength: 2, maxLength: 4});
    const cases: [string, FaultCode[]][] = [
      ...([
        ['a', ['too-short']],
        ['ab', []],
        ['abcd', []],
        ['abcde', ['too-long']],
        ['  ab  ', []],
        ['  a  ', ['too-short']],
      ] as [string, FaultCode[]][]),
      ...([
        ['👨‍👩‍👧‍👦', ['too-short']],
        ['👨‍👩‍👧‍👦🇩🇰', []],
        ['👍🏽👍🏽👍🏽👍🏽', []],
        ['👍🏽👍🏽👍🏽👍🏽👍🏽', ['too-long']],
      ] as [string, FaultCode[]][]),
      ...([
        ['e\u0301e\u0301e\u0301e\u0301', []],
        ['e\u0301', ['too-short']],
        ['ब्रि', ['too-short']],
      ] as [string, FaultCode[]][]),
    ];
    for (const [text, expected] of cases) {
      it(`"${text}" is ${expected[0] ?? 'good'} for two to four characters`, () => {
        assert.deepEqual(codes(question, text), expected);
      });
    }

    it('is not a list', () => {
      assert.deepEqual(codes(question, ['ab']), ['choice']);
    });
  });

  it('holds nothing that cannot be stored', () => {
    assert.deepEqual(
      ['a\0b', 'a\ud800b', '\udc00'].map((text) => codes(field('x', 'text'), text)),
      Array(3).fill(['characters']),
    );
  });

  it('may hold everything else, also what looks like code', () => {
    const texts = ['<script>alert(1)</script>', "'; drop table x; --", '\u202eabc', '🏳️‍🌈', 'ﷺ', '\u0007'];
    assert.deepEqual(
      texts.map((text) => codes(field('x', 'text'), text)),
      Array(6).fill([]),
    );
  });

  it('holds no CPR number', () => {
    assert.deepEqual(codes(field('x', 'text'), 'Jeg er 311299-1234'), ['cpr']);
  });

  it('is asked about when it may hold one', () => {
    assert.deepEqual(codes(field('x', 'text'), '311299 1234'), ['cpr-maybe']);
  });

  it('of an e-mail is one', () => {
    const good = ['navn@eksempel.dk', "o'x+y@a-b.example", 'a@b.c'];
    const bad = ['navn', 'navn@', '@eksempel.dk', 'navn@eksempel', 'a b@c.dk', 'a@b..dk', 'a@-b.dk', 'a@b.dk,c@d.dk', 'å@b.dk'];
    assert.deepEqual(
      [...good, ...bad].filter((answer) => !codes(field('x', 'email'), answer).includes('email')),
      good,
    );
  });

  describe('of a choice', () => {
    it('is one of those that there are', () => {
      assert.deepEqual(
        [['a'], 'b', 'c', ['a', 'b'], ['c']].map((answer) => codes(field('x', 'choice', {choices}), answer)),
        [[], [], ['choice'], ['choice'], ['choice']],
      );
    });

    it('is any number of them where several may be chosen', () => {
      assert.deepEqual(
        [['a'], ['a', 'b'], 'a', ['a', 'c']].map((answer) => codes(field('x', 'choices', {choices}), answer)),
        [[], [], [], ['choice']],
      );
    });
  });

  it('to a question that is not there is refused, whatever its name', () => {
    const fields = JSON.parse('{"__proto__": "x", "constructor": "y", "text": "z"}') as Record<string, string>;
    const found = faultsIn(formOf(field('text', 'text')), fields, NOW);
    assert.deepEqual(
      found,
      ['__proto__', 'constructor'].map((name) => ({field: name, code: 'unknown'})),
    );
  });

  it('is not taken from what every object has', () => {
    assert.deepEqual(
      faultsIn(formOf(field('toString', 'text', {required: true})), {text: 'x'}, NOW).map(({field: name, code}) => `${name} ${code}`),
      ['toString required', 'text unknown'],
    );
  });
});

describe('Faults', () => {
  it('come in the order of the form, one for each question', () => {
    const form = formOf(field('b', 'text', {required: true}), field('a', 'email'), field('c', 'text'));
    assert.deepEqual(faultsIn(form, {c: 'x', a: 'y'}, NOW), [
      {field: 'b', code: 'required'},
      {field: 'a', code: 'email'},
    ]);
  });
});

describe('Graphemes', () => {
  it('are what a reader counts', () => {
    assert.deepEqual(['', 'æøå', '👨‍👩‍👧‍👦', '🇩🇰', 'e\u0301', '\r\n', 'नि'].map(graphemes), [0, 3, 1, 1, 1, 1, 1]);
  });

  it('are code points where the engine cannot tell', (t) => {
    const descriptor = Object.getOwnPropertyDescriptor(Intl, 'Segmenter');
    Reflect.deleteProperty(Intl, 'Segmenter');
    t.after(() => descriptor && Object.defineProperty(Intl, 'Segmenter', descriptor));
    assert.deepEqual(['æøå', '🇩🇰', '👍'].map(graphemes), [3, 2, 1]);
  });
});

describe('What is stored', () => {
  it('is what was written, without white space at its ends and characters that cannot be stored', () => {
    assert.deepEqual([' a\n b \n', 'a\0b\ud800c', '🇩🇰'].map(cleaned), ['a\n b', 'abc', '🇩🇰']);
  });

  it('is a list as it was chosen', () => {
    assert.deepEqual(cleaned(['a', ' b']), ['a', ' b']);
  });
});
