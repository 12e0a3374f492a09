import {passOn} from '../notes/passing.js';
import type {Rule} from '../rules/rule.js';
import {JOIN} from './joined.js';

/** Who has joined an initiative is passed on to whoever started it, once staff has confirmed it. */
export const joins: Rule = {
  read: () => ({}),
  async confirm(tx, {space, id, kind}) {
    if (kind === JOIN) await passOn(tx, space, id);
  },
};
