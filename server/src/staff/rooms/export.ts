import {endOf} from '../../../../src/data/period.js';
import {shownInDenmark} from '../../content/moments.js';
import {csvLine, type Cell} from '../export/cells.js';
import {stateWords} from './page.js';
import type {Booked} from './week.js';

const HEADINGS = ['Lokale', 'Dag', 'Fra', 'Til', 'Timer', 'Status', 'Til hvad', 'Bidragets id'];

const rowOf = (room: string, booked: Booked): Cell[] => {
  const {period, item, own_use, contribution} = booked;
  const [[day = '', from = ''], [, to = '']] = [shownInDenmark(period.start).split('T'), shownInDenmark(endOf(period)).split('T')];
  return [room, day, from, to, period.hours, stateWords(booked), own_use ?? item?.text ?? '', contribution];
};

/** Who has a room, as a CSV file for Danish spreadsheets: UTF-8 with a byte order mark, semicolons, CRLF. Without names and contact details. */
export const bookingsCsv = (room: string, booked: readonly Booked[]): string =>
  `\ufeff${csvLine(HEADINGS)}${booked.map((one) => csvLine(rowOf(room, one))).join('')}`;
