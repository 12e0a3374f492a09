import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cprIn, type CprVerdict} from '../../src/data/cpr.js';
import {writeFigures} from '../support/figures.js';
import {ordinary, ordinaryTexts} from './ordinary.js';
import {chanceOf, type Chance} from './seeded.js';

const NOW = new Date('2026-06-15T12:00:00Z');
const verdict = (text: string): CprVerdict => cprIn(text, NOW);

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const passes = (digits: string): boolean => WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11 === 0;
const two = (value: number): string => String(value).padStart(2, '0');

/** The seventh digits that stand for a year, as the authority's table has them. */
const seventhFor = (year: number): number[] => {
  if (year >= 2037) return [5, 6, 7, 8];
  if (year >= 2000) return [4, 9, 5, 6, 7, 8];
  return year >= 1937 ? [0, 1, 2, 3, 4, 9] : [0, 1, 2, 3];
};

/** Birth date and serial number of somebody who could live: dates up to yesterday, serial numbers of that century. */
const somebody = ({between, one, digits}: Chance): {date: string; serial: string} => {
  const born = new Date(Date.UTC(1900, 0, 1) + between(0, 46_180) * 86_400_000);
  const date = two(born.getUTCDate()) + two(born.getUTCMonth() + 1) + two(born.getUTCFullYear() % 100);
  return {date, serial: `${one(seventhFor(born.getUTCFullYear()))}${digits(3)}`};
};

const looksLikeYear = (serial: string): boolean => Number(serial) >= 1900 && Number(serial) <= 2099;

describe('A CPR number', () => {
  describe('that is written with a hyphen', () => {
    it('is stopped always, whether it passes modulus 11 or not', () => {
      const chance = chanceOf(1);
      const all = Array.from({length: 20_000}, () => somebody(chance)).filter(
        ({date, serial}) => !looksLikeYear(serial) || passes(date + serial),
      );
      const missed = all.filter(({date, serial}) => verdict(`Jeg hedder Bo, ${date}-${serial}, og bor her.`) !== 'stop');
      assert.deepEqual(missed, []);
      assert.ok(all.filter(({date, serial}) => !passes(date + serial)).length > 10_000, 'most of them fail modulus 11');
    });

    it('is asked about when its end looks like a year and it fails modulus 11', () => {
      const chance = chanceOf(2);
      const all = Array.from({length: 20_000}, () => somebody(chance)).filter(
        ({date, serial}) => looksLikeYear(serial) && !passes(date + serial),
      );
      assert.deepEqual([...new Set(all.map(({date, serial}) => verdict(`Fra ${date}-${serial} til nu`)))], ['ask']);
    });

    it('is stopped whichever hyphen, dash or minus it is', () => {
      const signs = [
        '-',
        '\u2010',
        '\u2011',
        '\u2012',
        '\u2013',
        '\u2014',
        '\u2015',
        '\u2212',
        '\uff0d',
        '\ufe63',
        ' - ',
        '\u00a0\u2013\u00a0',
      ];
      assert.deepEqual(
        signs.filter((sign) => verdict(`311299${sign}1234`) !== 'stop'),
        [],
      );
    });

    it('is stopped in other digits than ASCII’s, as a phone may write them', () => {
      assert.equal(verdict('３１１２９９-１２３４'), 'stop');
    });

    it('is stopped with invisible characters in it', () => {
      const hidden = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202a'];
      assert.deepEqual(
        hidden.filter((sign) => verdict([...'311299-1234'].join(sign)) !== 'stop'),
        [],
      );
    });

    it('is stopped at the beginning, at the end and in brackets', () => {
      assert.deepEqual(
        ['311299-1234', 'nr: 311299-1234.', '(311299-1234)', 'a\n311299-1234\nb', '"311299-1234"'].map(verdict),
        Array(5).fill('stop'),
      );
    });

    it('is stopped when another number stands right before it', () => {
      const texts = [
        'kl. 14.30 311299-1234',
        'side 12 12 311299-1234',
        'stue 40 50 311299-1234',
        'den 01.02 311299-1234',
        '12-311299-1234',
      ];
      assert.deepEqual(texts.map(verdict), Array(5).fill('stop'));
    });

    it('is stopped among ordinary numbers, whatever those are called', () => {
      const chance = chanceOf(5);
      const all = Array.from({length: 20_000}, () => {
        const {date, serial} = somebody(chance);
        return {text: `${ordinary(chance)} ${date}-${serial} ${ordinary(chance)}`, unclear: looksLikeYear(serial) && !passes(date + serial)};
      });
      const missed = all.filter(({text, unclear}) => !unclear && verdict(text) !== 'stop');
      assert.deepEqual(missed, []);
      assert.ok(all.filter(({text}) => /tlf|konto|CVR|EAN|faktura|sagsnr|IBAN/.test(text)).length > 5_000);
      const asked = all.filter(({text, unclear}) => unclear && verdict(text) === 'none');
      assert.deepEqual(asked, [], 'what looks like a date and a year is asked about at least');
      writeFigures('cpr', {
        title: 'CPR numbers',
        command: 'npm test -- --group data',
        found: {
          'hyphenated numbers in texts full of other numbers': all.length,
          'of these stopped': all.filter(({text}) => verdict(text) === 'stop').length,
          'of these asked about: they end like a year and fail modulus 11': all.filter(({text}) => verdict(text) === 'ask').length,
          'of these let through': all.filter(({text}) => verdict(text) === 'none').length,
          'ordinary texts': 100_000,
          'of these stopped by mistake': ordinaryTexts().filter((text) => verdict(text) === 'stop').length,
        },
        controls: {'numbers let through when a word such as "tlf." clears a hyphenated number too': all.filter(({text}) => silenced(text)).length},
      });
    });

    it('is stopped when it is the second one of two', () => {
      assert.equal(verdict('320199-1234 311299-1234'), 'stop');
    });
  });

  describe('whose date is written with signs or spaces', () => {
    it('is stopped with a hyphen', () => {
      assert.deepEqual(['31.12.99-1234', '31/12/99-1234', '31 12 99-1234', '31-12-99-1234'].map(verdict), Array(4).fill('stop'));
    });

    it('is asked about with a space', () => {
      assert.deepEqual(['31.12.99 1234', '31 12 99 1234', '311299 1234'].map(verdict), Array(3).fill('ask'));
    });
  });

  describe('that is written without a sign', () => {
    it('is asked about when it passes modulus 11', () => {
      const valid = Array.from({length: 1000}, (_, i) => `070861${String(i).padStart(4, '0')}`).filter(passes);
      assert.deepEqual([...new Set(valid.map(verdict))], ['ask']);
    });

    it('is left alone when it does not', () => {
      assert.equal(verdict('0708610004'), 'none');
    });

    it('is asked about when it begins on 1 January, where numbers ran out first', () => {
      assert.equal(passes('0101990003'), false);
      assert.equal(verdict('0101990003'), 'ask');
    });

    it('is stopped when a word says what it is', () => {
      assert.deepEqual(['CPR 0708610004', 'mit cpr-nummer er 0708610004', 'Personnummer: 0708610004'].map(verdict), Array(3).fill('stop'));
    });
  });

  it('is not seen in a number that somebody calls something else', () => {
    const words = ['tlf.', 'telefon', 'konto', 'CVR', 'EAN', 'faktura', 'sagsnr.', 'sag-nr', 'IBAN'];
    assert.deepEqual(
      words.filter((word) => verdict(`${word} 070861 0004`) !== 'none'),
      [],
    );
    assert.equal(verdict('070861 0004'), 'ask');
  });

  it('is stopped though such a word is near when it is called by its name, too', () => {
    assert.equal(verdict('Ring på telefon 20304050, mit CPR er 311299-1234'), 'stop');
  });
});

describe('What is no CPR number', () => {
  const silent = (name: string, texts: string[]): void => {
    it(name, () => {
      assert.deepEqual(
        texts.filter((text) => verdict(text) !== 'none'),
        [],
      );
    });
  };
  silent('is a date that does not exist', ['310299-1234', '000199-1234', '321299-1234', '011399-1234', '290201-1234', '290200-1234']);
  silent('is a date in the future', ['160626-4000', '010130-4123', '311236-9123']);
  silent('is a date in the 1800s', ['010158-5123', '311299-6123', '010199-8123']);
  silent('is a number with a digit or a letter glued on', ['1311299-1234', '311299-12345', 'x311299-1234', '311299-1234x', 'æ311299-1234']);
  silent('is text without numbers', ['', ' ', 'Flere bænke, tak.', '\u200b']);

  it('is told from one that lies a day apart', () => {
    assert.deepEqual(['290200-4123', '150626-4123', '010100-5123'].map(verdict), ['stop', 'stop', 'stop']);
  });

  it('stops at most one in 100,000 ordinary texts', () => {
    const stopped = ordinaryTexts().filter((text) => verdict(text) === 'stop');
    assert.ok(stopped.length <= 1, stopped.join('\n'));
  });

  it('is what those texts are without: each would be stopped with one in it', () => {
    const chance = chanceOf(4);
    const missed = Array.from({length: 5_000}, () => `${ordinary(chance)} Mit CPR er 311299-1234.`).filter(
      (text) => verdict(text) !== 'stop',
    );
    assert.deepEqual(missed, []);
  });
});

/** The rule without its exception: a word for another number within 32 characters takes four points, and a hyphen gives three. */
const silenced = (text: string): boolean => {
  const at = text.search(/\d{6}-\d{4}/);
  return /\b(tlf|telefon|konto|cvr|ean|faktura|sags?\s?-?nr|iban)/i.test(text.slice(Math.max(0, at - 32), at + 32));
};
