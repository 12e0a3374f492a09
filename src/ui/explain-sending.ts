import type {EndpointError} from '../data/errors.js';
import {problemIn} from '../data/problem.js';
import {msg} from '../i18n/locale.js';
import {noConnection} from './explain.js';

/** Why something could not be sent; says each time that nothing is lost. */
export const whyNotSent = (error: EndpointError): string => {
  switch (error.kind) {
    case 'network':
      return noConnection();
    case 'timeout':
      return msg('Der kom ikke svar i tide. Din tekst står her stadig. Send den bare igen, den bliver kun talt med én gang.', {
        id: 'send-timeout',
        desc: 'No answer in time; sending again counts once',
      });
    case 'limited':
      return msg('Der er travlt lige nu. Vent et øjeblik, og send igen. Din tekst står her stadig.', {
        id: 'send-limited',
        desc: 'Too many requests',
      });
    case 'conflict':
      return msg('Dit bidrag er ved at blive modtaget. Vent et øjeblik, og prøv igen.', {
        id: 'send-conflict',
        desc: 'The same contribution is being handled',
      });
    case 'refused':
      return msg('Siden her må ikke sende bidrag til kommunen. Din tekst står her stadig, så du kan kopiere den.', {
        id: 'send-refused',
        desc: 'This page is not allowed to send',
      });
    case 'invalid':
      return (
        problemIn(error).detail ||
        msg('Noget i dit bidrag kan ikke modtages. Ret det, og send igen.', {id: 'send-invalid', desc: 'The endpoint refused the content'})
      );
    default:
      return msg('Noget gik galt hos os. Din tekst står her stadig. Prøv igen om lidt.', {
        id: 'send-failed',
        desc: 'Sending failed on our side',
      });
  }
};
