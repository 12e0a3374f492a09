import type {EndpointError} from '../data/errors.js';
import {msg} from '../i18n/locale.js';

/** Why something could not be read, in plain words and with what to do. */
export const whyNotRead = (error: EndpointError): string => {
  switch (error.kind) {
    case 'timeout':
      return msg('Det tog for lang tid at hente indholdet. Din forbindelse er måske langsom.', {
        id: 'read-timeout',
        desc: 'Reading took too long',
      });
    case 'network':
      return msg('Indholdet kunne ikke hentes. Måske er der ingen forbindelse lige nu.', {
        id: 'read-network',
        desc: 'No connection while reading',
      });
    default:
      return msg('Indholdet kan ikke vises lige nu. Fejlen er vores, ikke din.', {id: 'read-failed', desc: 'Reading failed on our side'});
  }
};
