import {msg} from '../i18n/locale.js';

/** What lets one take part somewhere, in words. */
export const accessWords = (): Record<'step-free' | 'toilet' | 'loop' | 'calm' | 'companion', string> => ({
  'step-free': msg('Trinfri adgang', {id: 'access-step-free', desc: 'Accessibility of a place: no steps'}),
  toilet: msg('Handicaptoilet', {id: 'access-toilet', desc: 'Accessibility of a place: an accessible toilet'}),
  loop: msg('Teleslynge', {id: 'access-loop', desc: 'Accessibility of a place: a hearing loop'}),
  calm: msg('Rolige omgivelser', {id: 'access-calm', desc: 'Accessibility of a place: calm surroundings'}),
  companion: msg('Ledsager gratis med', {id: 'access-companion', desc: 'Accessibility: a companion comes along at no cost'}),
});
