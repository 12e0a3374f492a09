import type {EndpointError} from '../data/errors.js';
import {problemIn} from '../data/problem.js';
import {msg} from '../i18n/locale.js';

/** Why something was not taken, though sending it worked; says that nothing is lost. */
export const whyNotSent = (error: EndpointError): string => {
  switch (error.kind) {
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
