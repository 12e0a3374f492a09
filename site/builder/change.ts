import {OWN} from './addresses.js';
import {themeFor, type Offer, type State} from './state.js';

/** Controls of attributes have this before the attribute's name; the others are named as the part of the state. */
export const OPTION = 'option-';

/** The state after a control was given a value. A box that is ticked has the value `true`, otherwise none. */
export const changed = (state: State, name: string, value: string, offer: Offer): State => {
  const {values} = state;
  if (name.startsWith(OPTION)) return {...state, values: {...values, [name.slice(OPTION.length)]: value}};
  switch (name) {
    case 'place':
      return {...state, values: {...values, endpoint: value}, theme: themeFor(value, offer)};
    case 'endpoint':
      return {...state, values: {...values, endpoint: value || OWN}};
    case 'widget': {
      const widget = offer.widgets.find((one) => one.name === value) ?? state.widget;
      // What both have keeps its value: the endpoint, the level of the heading.
      return {
        ...state,
        widget,
        values: Object.fromEntries(widget.attributes.map((attribute) => [attribute.name, values[attribute.name] ?? ''])),
      };
    }
    default:
      return {...state, [name]: value};
  }
};
