import type {Status} from '../../data/contributions.js';
import type {EndpointError} from '../../data/errors.js';
import type {Action, StaffItem} from '../../data/staff.js';
import {msg, str} from '../../i18n/locale.js';
import type {ViewName} from './view.js';

/** What a view is called, in its link and above its list. */
export const viewWords = (view: ViewName): string => {
  switch (view) {
    case 'reported':
      return msg('Anmeldt', {id: 'desk-view-reported', desc: 'Moderation view: somebody says it should not be public'});
    case 'all':
      return msg('Alle', {id: 'desk-view-all', desc: 'Moderation view: all contributions'});
    case 'audit':
      return msg('Revisionsspor', {id: 'desk-view-audit', desc: 'Moderation view: whether the audit log is whole'});
    default:
      return statusWords(view);
  }
};

/** Where a contribution is, said to staff. */
export const statusWords = (status: Status): string => {
  switch (status) {
    case 'received':
      return msg('Modtaget', {id: 'desk-status-received', desc: 'Status, to staff: received'});
    case 'waiting':
      return msg('Venter', {id: 'desk-status-waiting', desc: 'Status, to staff: waits for moderation'});
    case 'held':
      return msg('Tilbageholdt', {id: 'desk-status-held', desc: 'Status, to staff: held back'});
    case 'rejected':
      return msg('Afvist', {id: 'desk-status-rejected', desc: 'Status, to staff: rejected'});
    case 'published':
      return msg('Publiceret', {id: 'desk-status-published', desc: 'Status, to staff: published'});
    case 'answered':
      return msg('Besvaret', {id: 'desk-status-answered', desc: 'Status, to staff: answered'});
    case 'decided':
      return msg('Besluttet', {id: 'desk-status-decided', desc: 'Status, to staff: a decision has been made'});
    case 'done':
      return msg('Gennemført', {id: 'desk-status-done', desc: 'Status, to staff: carried out'});
    case 'withdrawn':
      return msg('Trukket tilbage', {id: 'desk-status-withdrawn', desc: 'Status, to staff: withdrawn by the citizen'});
  }
};

/** The name of an action, as on its button. `confirms`: of a kind that is not for the public. */
export const actionWords = (action: Action, confirms = false): string => {
  switch (action) {
    case 'publish':
      return confirms
        ? msg('Bekræft', {id: 'desk-confirm', desc: 'Button: confirm a contribution that is not for the public'})
        : msg('Publicér', {id: 'desk-publish', desc: 'Button: publish'});
    case 'hold':
      return msg('Tilbagehold', {id: 'desk-hold', desc: 'Button: hold back'});
    case 'reject':
      return msg('Afvis', {id: 'desk-reject', desc: 'Button: reject'});
    case 'answer':
      return msg('Svar', {id: 'desk-answer', desc: 'Button: answer'});
    case 'decide':
      return msg('Beslutning', {id: 'desk-decide', desc: 'Button: tell what was decided'});
    case 'finish':
      return msg('Gennemført', {id: 'desk-finish', desc: 'Button: tell what it led to'});
    case 'mask':
      return msg('Maskér persondata', {id: 'desk-mask', desc: 'Button: take personal data out of the text'});
    case 'themes':
      return msg('Ret temaer', {id: 'desk-themes', desc: 'Button: correct the themes'});
    case 'dismiss':
      return msg('Afslut anmeldelser', {id: 'desk-dismiss', desc: 'Button: the reports have been dealt with, nothing is wrong'});
    case 'undo':
      return msg('Fortryd', {id: 'desk-undo', desc: 'Button: take the last decision back'});
  }
};

/** What has been done, as in the history and in the notice after it. */
export const doneWords = (action: Action): string => {
  switch (action) {
    case 'publish':
      return msg('Publiceret', {id: 'desk-done-publish', desc: 'Done: published'});
    case 'hold':
      return msg('Tilbageholdt', {id: 'desk-done-hold', desc: 'Done: held back'});
    case 'reject':
      return msg('Afvist', {id: 'desk-done-reject', desc: 'Done: rejected'});
    case 'answer':
      return msg('Besvaret', {id: 'desk-done-answer', desc: 'Done: answered'});
    case 'decide':
      return msg('Beslutning skrevet', {id: 'desk-done-decide', desc: 'Done: told what was decided'});
    case 'finish':
      return msg('Meldt gennemført', {id: 'desk-done-finish', desc: 'Done: told what it led to'});
    case 'mask':
      return msg('Maskeret', {id: 'desk-done-mask', desc: 'Done: personal data taken out'});
    case 'themes':
      return msg('Temaer rettet', {id: 'desk-done-themes', desc: 'Done: themes corrected'});
    case 'dismiss':
      return msg('Anmeldelser afsluttet', {id: 'desk-done-dismiss', desc: 'Done: reports dealt with'});
    case 'undo':
      return msg('Fortrudt', {id: 'desk-done-undo', desc: 'Done: taken back'});
  }
};

/** What made the endpoint want somebody to look. */
export const flagWords = (flag: string): string => {
  switch (flag) {
    case 'cpr-maybe':
      return msg('Måske et CPR-nummer. Læs grundigt, før du publicerer.', {
        id: 'desk-flag-cpr',
        desc: 'Warning at a contribution: may hold a personal number',
      });
    case 'trap':
      return msg('Måske sendt af et program.', {id: 'desk-flag-trap', desc: 'Warning at a contribution: may be sent by a program'});
    case 'unproven':
      return msg('Sendt uden det regnestykke, der bremser programmer. Det sker også i meget gamle browsere og uden JavaScript.', {
        id: 'desk-flag-unproven',
        desc: 'Note at a contribution: sent without proof of work',
      });
    default:
      return flag;
  }
};

/** Why somebody else says that it should not be public. */
export const reportWords = (reason: StaffItem['reports'][number]['reason']): string => {
  switch (reason) {
    case 'personal-data':
      return msg('Personoplysninger', {id: 'desk-report-personal', desc: 'Reported because of personal data'});
    case 'abusive':
      return msg('Krænkende eller truende', {id: 'desk-report-abusive', desc: 'Reported as abusive'});
    case 'illegal':
      return msg('Ulovligt', {id: 'desk-report-illegal', desc: 'Reported as illegal'});
    case 'other':
      return msg('Anden grund', {id: 'desk-report-other', desc: 'Reported for another reason'});
  }
};

/** Why nothing was changed, with how it is now. */
export const refusedWords = (code: 'stale' | 'not-allowed' | 'gone', status: Status): string => {
  switch (code) {
    case 'stale':
      return msg(str`En anden har allerede ændret bidraget. Nu: ${statusWords(status)}. Intet er overskrevet.`, {
        id: 'desk-stale',
        desc: 'Somebody else was faster; how it is now',
      });
    case 'not-allowed':
      return msg(str`Det kan ikke gøres, som bidraget er nu: ${statusWords(status)}. Intet er ændret.`, {
        id: 'desk-not-allowed',
        desc: 'An action that the status does not allow',
      });
    case 'gone':
      return msg('Bidraget findes ikke mere. Måske har borgeren trukket det tilbage.', {
        id: 'desk-gone',
        desc: 'The contribution is not there any more',
      });
  }
};

/** Whether staff has to log in again. */
export const isLoggedOut = (error: EndpointError | undefined): boolean => error?.status === 401;
