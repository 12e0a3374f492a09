import type {Offer, State} from './state.js';
import {writeState} from './state.js';

/** Where the builder shows what its lines make. */
export const TRIAL_PATH = '/builder/page/';

/** The builder's offer with a beginning that depends on no page around it. */
export const trialOffer = (offer: Pick<Offer, 'widgets' | 'themes' | 'endpoint'>): Offer => ({...offer, language: 'da', width: '320'});

/** The address of the page that shows a state. How wide it is shown is no matter of the page's own. */
export const trialAddress = (state: State, offer: Offer): string => {
  const {width, ...fixed} = trialOffer(offer);
  return TRIAL_PATH + writeState({...state, width}, {...fixed, width});
};
