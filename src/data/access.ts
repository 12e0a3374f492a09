import * as v from 'valibot';

/** What lets one take part: step-free access, an accessible toilet, a hearing loop, calm surroundings, a companion at no cost. */
export const access = v.picklist(['step-free', 'toilet', 'loop', 'calm', 'companion']);
