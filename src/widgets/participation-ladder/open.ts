import {activities, type Activities} from '../../data/activities.js';
import type {Reader} from '../../data/client.js';
import {EndpointError} from '../../data/errors.js';
import {initiatives, type Initiatives} from '../../data/initiatives.js';
import type {Level} from '../../data/level.js';

/** What is open at a step right now. */
export interface Open {
  activities: Activities;
  /** Undefined where the endpoint has no initiatives. */
  initiatives: Initiatives | undefined;
}

/** Reads what is open at a step: the activities that need people there, and the 20 newest initiatives that one can join at it. */
export const openAt = async (client: Reader, language: string, level: Level | ''): Promise<Open> => {
  const reads = [
    client.read(`/activities?level=${level}`, activities, language),
    client.read(`/initiatives?level=${level}&limit=20`, initiatives, language).catch(lacking),
  ] as const;
  // Only when nothing is under way any more can it be tried again: what is, may fail as the other has.
  await Promise.allSettled(reads);
  const [dated, started] = await Promise.all(reads);
  return {activities: dated, initiatives: started};
};

const lacking = (error: unknown): undefined => {
  if (!(error instanceof EndpointError) || error.kind !== 'not-found') throw error;
};
