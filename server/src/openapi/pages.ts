import {embedQuery, oembed, oembedQuery} from '../routes/embed-query.js';
import {reportQuery} from '../routes/hearings.js';
import {calendarQuery} from '../routes/queries.js';
import type {Operation} from './operations.js';

/** What is not answered with data for a widget: pages and links for systems that take nothing else, and news. */
export const pages: readonly Operation[] = [
  {
    ...{method: 'get', path: '/{space}/changes', id: 'getChanges', summary: 'News of published contributions, as server-sent events'},
    events:
      'Events `changed`, the first at once unless `Last-Event-ID` is current: {"contributions": {"input": 12}}, published contributions by kind',
    ...{answers: {}, problems: ['malformed', 'not-found', 'limited', 'unavailable']},
  },
  {
    ...{
      method: 'get',
      path: '/{space}/embed/{widget}',
      id: 'getEmbedPage',
      summary: 'A widget as a page of its own, complete without scripts',
    },
    ...{query: embedQuery, answers: {}, page: true, problems: ['malformed', 'not-found', 'unavailable']},
  },
  {
    ...{method: 'get', path: '/{space}/hearings/{id}/report', id: 'getReport', summary: 'A hearing and every public answer, as a page'},
    ...{query: reportQuery, answers: {}, page: true, once: true, problems: ['malformed', 'not-found', 'unavailable']},
  },
  {
    ...{method: 'get', path: '/{space}/hearings/{id}/report.pdf', id: 'getReportFile', summary: 'The same as a tagged PDF'},
    ...{query: reportQuery, answers: {}, file: 'application/pdf', problems: ['malformed', 'not-found', 'unavailable']},
  },
  {
    ...{method: 'get', path: '/{space}/activities.ics', id: 'getCalendar', summary: 'Every activity as a calendar to subscribe to'},
    ...{query: calendarQuery, answers: {}, file: 'text/calendar', problems: ['malformed', 'not-found', 'unavailable']},
  },
  {
    ...{method: 'get', path: '/{space}/activities/{id}.ics', id: 'getCalendarFile', summary: 'One activity as a calendar file'},
    ...{query: calendarQuery, answers: {}, file: 'text/calendar', problems: ['malformed', 'not-found', 'unavailable']},
  },
  {
    ...{method: 'get', path: '/{space}/oembed', id: 'getOembed', summary: 'How to frame an embed page (oEmbed 1.0)', query: oembedQuery},
    ...{answers: {200: ['Oembed', oembed]}, problems: ['malformed', 'not-found', 'format', 'unavailable']},
  },
];
