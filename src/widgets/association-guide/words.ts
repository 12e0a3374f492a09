import type {Association} from '../../data/associations.js';
import {msg} from '../../i18n/locale.js';

export const audienceWords = (): Record<Association['audience'][number], string> => ({
  children: msg('Børn', {id: 'for-children', desc: 'Whom an association is for'}),
  young: msg('Unge', {id: 'for-young', desc: 'Whom an association is for: young people'}),
  adults: msg('Voksne', {id: 'for-adults', desc: 'Whom an association is for'}),
  seniors: msg('Seniorer', {id: 'for-seniors', desc: 'Whom an association is for: older people'}),
  families: msg('Familier', {id: 'for-families', desc: 'Whom an association is for'}),
});
