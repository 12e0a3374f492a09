import type {Status} from '../../data/contributions.js';
import {msg} from '../../i18n/locale.js';

/** Where a contribution is, said to the one who sent it. */
export const statusWords = (status: Status): string => {
  switch (status) {
    case 'received':
      return msg('Modtaget', {id: 'status-received', desc: 'Status: received'});
    case 'waiting':
      return msg('Venter på at blive læst', {id: 'status-waiting', desc: 'Status: waits for moderation'});
    case 'held':
      return msg('Vi ser nærmere på det', {id: 'status-held', desc: 'Status: held for a closer look'});
    case 'rejected':
      return msg('Bliver ikke vist', {id: 'status-rejected', desc: 'Status: not published'});
    case 'published':
      return msg('Vist for alle', {id: 'status-published', desc: 'Status: published'});
    case 'answered':
      return msg('Besvaret', {id: 'status-answered', desc: 'Status: answered by the municipality'});
    case 'decided':
      return msg('Besluttet', {id: 'status-decided', desc: 'Status: a decision has been made'});
    case 'done':
      return msg('Gjort', {id: 'status-done', desc: 'Status: carried out'});
    case 'withdrawn':
      return msg('Trukket tilbage', {id: 'status-withdrawn', desc: 'Status: withdrawn by the citizen'});
  }
};
