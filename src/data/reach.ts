import {safeUrl} from './url.js';

/** The address of a letter; undefined where it is no address. Only the address: no copies, no subject. */
export const mailUrl = (email: string): string | undefined =>
  /^[^\s@]+@[^\s@]+$/.test(email) ? safeUrl(`mailto:${email.split('@').map(encodeURIComponent).join('@')}`) : undefined;

/** The address of a call; undefined where there is nothing to dial. */
export const phoneUrl = (phone: string): string | undefined => {
  const dialled = phone.replace(/[^+\d]/g, '');
  return /^\+?\d{3,}$/.test(dialled) ? safeUrl(`tel:${dialled}`) : undefined;
};
