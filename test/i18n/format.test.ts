import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {day, moment, number, stamp} from '../../src/i18n/format.js';
import {directionOf, localeFor} from '../../src/i18n/language.js';
import {partial} from '../../src/i18n/partial.js';

describe('A date', () => {
  it('is written as Danes write it', () => {
    assert.equal(day('da', '2018-11-10'), '10. november 2018');
  });

  it('is the day that it is in Denmark', () => {
    assert.deepEqual(
      [day('da', '2018-11-09T23:30:00Z'), day('da', '2018-06-09T22:30:00Z'), day('da', '2018-11-09T22:30:00Z')],
      [...['10. november 2018', '10. juni 2018', '9. november 2018']],
    );
  });

  it('with a time is the time in Denmark, summer and winter', () => {
    assert.match(moment('da', '2031-05-10T08:00:00Z'), /^lørdag (den )?10\. maj 2031 kl\. 10\.00$/);
    assert.match(moment('da', '2031-01-11T08:00:00Z'), /^lørdag (den )?11\. januar 2031 kl\. 9\.00$/);
    assert.equal(stamp('da', '2018-11-10T09:00:00Z').replace('kl. ', ''), '10. november 2018 10.00');
  });

  it('is written in the language that is asked for', () => {
    assert.equal(day('en-GB', '2018-11-10'), '10 November 2018');
    assert.match(day('ar', '2018-11-10'), /نوفمبر/);
  });

  it('is written in Danish where the engine does not know the language', () => {
    assert.deepEqual(
      ['xx', 'qaa'].map((language) => day(language, '2018-11-10')),
      ['10. november 2018', '10. november 2018'],
    );
  });
});

describe('A date that is known in part', () => {
  it('is written as exactly as it is known, wherever the clock is', () => {
    const {TZ} = process.env;
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = zone;
      assert.deepEqual(
        ['2018', '2018-11', '2018-11-10'].map((date) => partial('da', date)),
        ['2018', 'november 2018', '10. november 2018'],
      );
    }
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    assert.equal(partial('en', '2016-09'), 'September 2016');
    assert.equal(partial('qaa', '2016-10'), 'oktober 2016');
  });
});

describe('A number', () => {
  it('is written as Danes write it', () => {
    assert.deepEqual(
      [5441, 1_000_000, 0].map((value) => number('da', value)),
      ['5.441', '1.000.000', '0'],
    );
  });

  it('is written in Danish where the engine does not know the language', () => {
    assert.equal(number('xx', 5441), '5.441');
  });
});

describe('A language', () => {
  it('is spoken when it is one of the three', () => {
    assert.deepEqual(['da', 'DA-dk', 'en-GB', 'ar-SY'].map(localeFor), ['da', 'da', 'en', 'ar']);
  });

  it('gives way to English elsewhere', () => {
    assert.deepEqual(['de', 'nb', 'uk', 'so', '', 'x'].map(localeFor), Array(6).fill('en'));
  });

  it('is read from right to left when its letters are', () => {
    assert.deepEqual(['ar', 'fa-IR', 'he', 'ur', 'da', 'en', 'arn'].map(directionOf), ['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
  });
});
