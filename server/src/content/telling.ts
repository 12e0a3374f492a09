import type {InferOutput} from 'valibot';
import type {association} from './schemas/associations.js';
import type {budget} from './schemas/budgets.js';
import type {draw} from './schemas/draws.js';
import type {interview} from './schemas/interviews.js';
import type {partner} from './schemas/partners.js';
import type {result} from './schemas/results.js';
import type {room} from './schemas/rooms.js';
import type {telling} from './schemas/space.js';

export type AssociationContent = InferOutput<typeof association>;
export type BudgetContent = InferOutput<typeof budget>;
export type DrawContent = InferOutput<typeof draw>;
export type InterviewContent = InferOutput<typeof interview>;
export type ResultContent = InferOutput<typeof result>;
export type RoomContent = InferOutput<typeof room>;
export type PartnerContent = InferOutput<typeof partner>;

/** What a municipality tells beside its visions and goals. What it does not have, it leaves out. */
export type TellingContent = InferOutput<typeof telling>;
