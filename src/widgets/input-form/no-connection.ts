import {msg} from '../../i18n/locale.js';

/** What sending needs could not be fetched; nothing has been sent. */
export const noConnection = (): string =>
  msg('Vi fik ikke forbindelse. Din tekst står her stadig. Prøv igen, når du har net.', {
    id: 'send-network',
    desc: 'No connection while sending',
  });
