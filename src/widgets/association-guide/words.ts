import type {Association} from '../../data/associations.js';
import {msg} from '../../i18n/locale.js';

export const audienceWords = (): Record<Association['audience'][number], string> => ({
  children: msg('Børn', {id: 'for-children', desc: 'Whom an association is for'}),
  young: msg('Unge', {id: 'for-young', desc: 'Whom an association is for: young people'}),
  adults: msg('Voksne', {id: 'for-adults', desc: 'Whom an association is for'}),
  seniors: msg('Seniorer', {id: 'for-seniors', desc: 'Whom an association is for: older people'}),
  families: msg('Familier', {id: 'for-families', desc: 'Whom an association is for'}),
});

export const accessWords = (): Record<Association['access'][number], string> => ({
  'step-free': msg('Trinfri adgang', {id: 'access-step-free', desc: 'Accessibility of a place: no steps'}),
  toilet: msg('Handicaptoilet', {id: 'access-toilet', desc: 'Accessibility of a place: an accessible toilet'}),
  loop: msg('Teleslynge', {id: 'access-loop', desc: 'Accessibility of a place: a hearing loop'}),
  calm: msg('Rolige omgivelser', {id: 'access-calm', desc: 'Accessibility of a place: calm surroundings'}),
  companion: msg('Ledsager gratis med', {id: 'access-companion', desc: 'Accessibility: a companion comes along at no cost'}),
});
