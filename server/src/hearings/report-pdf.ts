import {setImmediate} from 'node:timers/promises';
import {paragraphs} from '../content/say.js';
import {directionOf} from '../pages/page.js';
import {Sheet, type Style} from '../pdf/sheet.js';
import type {Report, Reported, ReportPart} from './report.js';
import {byline, dayIn, factsIn, wordsFor} from './told.js';

const QUIET = '#555555';
const H1: Style = {size: 24, weight: 700, before: 4, leading: 1.2};
const H2: Style = {size: 15, weight: 700, before: 26, keep: 30, leading: 1.25};
const H3: Style = {size: 11, weight: 700, before: 14, keep: 30};
const TEXT: Style = {size: 10.5, before: 6};
const SMALL: Style = {size: 9, colour: QUIET, before: 2, keep: 14, framed: true};
const INSET: Style = {...TEXT, indent: 18};

type Section = ReturnType<Sheet['section']>;

const writeAll = (sheet: Sheet, within: Section, text: string, style: Style, language?: string | null): void => {
  for (const one of paragraphs(text)) sheet.write(within, 'P', one, style, language);
};

const writeHead = (sheet: Sheet, report: Report, made: Date): void => {
  const {language, hearing} = report;
  const words = wordsFor(language);
  const head = sheet.section();
  sheet.write(head, 'P', words.report, {size: 10.5, weight: 700, colour: QUIET});
  sheet.write(head, 'H1', hearing.title, H1);
  writeAll(sheet, head, hearing.summary, {...TEXT, size: 12, before: 8});
  sheet.rule(14);
  for (const [label, value] of factsIn(report, made)) sheet.write(head, 'P', `${label}: ${value}`, {...TEXT, before: 5});
  if (hearing.phase !== 'closed') sheet.write(head, 'P', words.soFar, {...TEXT, weight: 700});
  if (!hearing.published) sheet.write(head, 'P', words.withheld, TEXT);
  if (hearing.documents.length > 0) {
    sheet.write(head, 'H2', words.documents, H2);
    for (const {title, url, note} of hearing.documents) {
      sheet.write(head, 'P', note === null ? title : `${title} (${note})`, TEXT);
      sheet.write(head, 'P', url, {...SMALL, before: 0, keep: 0, framed: false});
    }
  }
};

const writeReply = (sheet: Sheet, {language, hearing: {reply}}: Report): void => {
  const words = wordsFor(language);
  const section = sheet.section();
  sheet.write(section, 'H2', words.reply, H2);
  if (!reply) return sheet.write(section, 'P', words.noReply, TEXT);
  sheet.write(section, 'P', dayIn(language, reply.at), SMALL);
  writeAll(sheet, section, reply.text, TEXT);
};

const writeAnswer = (sheet: Sheet, within: Section, language: string, answer: Reported): void => {
  const {number, text, language: own, answer: replied} = answer;
  const words = wordsFor(language);
  const section = sheet.section(within);
  sheet.rule(14);
  sheet.write(section, 'H3', words.answer.replace('{number}', String(number)), {...H3, before: 6});
  sheet.write(section, 'P', byline(language, answer), SMALL);
  writeAll(sheet, section, text, TEXT, own);
  if (replied) {
    sheet.write(section, 'H4', words.replied, {...H3, indent: INSET.indent ?? 0});
    sheet.write(section, 'P', dayIn(language, replied.at), {...SMALL, indent: INSET.indent ?? 0});
    writeAll(sheet, section, replied.text, INSET);
  }
  section.end();
};

const writePart = async (sheet: Sheet, {language, hearing}: Report, {section, answers}: ReportPart): Promise<void> => {
  const words = wordsFor(language);
  const within = sheet.section();
  sheet.write(within, 'H2', section?.title ?? words.whole, H2);
  if (section) writeAll(sheet, within, section.text, {...INSET, colour: QUIET});
  if (hearing.published && answers.length === 0) sheet.write(within, 'P', words.none, {...TEXT, before: 10});
  for (const answer of answers) {
    writeAnswer(sheet, within, language, answer);
    // Others are served between two answers: a report may have thousands.
    await setImmediate();
  }
  within.end();
};

/** A report as a tagged PDF. @param made when it was made, as it says. */
export const reportPdf = async (report: Report, made: Date): Promise<Buffer> => {
  const {language, municipality, hearing, parts} = report;
  const words = wordsFor(language);
  const title = words.reportOf.replace('{title}', () => hearing.title);
  const sheet = new Sheet({title, author: municipality, language, rtl: directionOf(language) === 'rtl', made});
  writeHead(sheet, report, made);
  writeReply(sheet, report);
  for (const part of parts) await writePart(sheet, report, part);
  if (hearing.published && parts.length === 0) sheet.write(sheet.section(), 'P', words.none, TEXT);
  return sheet.end(
    (page, pages) => `${municipality} · ${title} · ${words.page.replace('{page}', String(page)).replace('{pages}', String(pages))}`,
  );
};
