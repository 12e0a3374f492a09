import {associations} from '../../../src/data/associations.js';
import {honours} from '../../../src/data/honours.js';
import {documents} from '../../../src/data/documents.js';
import {facts} from '../../../src/data/facts.js';
import {goals} from '../../../src/data/goals.js';
import {interviews, oneInterview} from '../../../src/data/interviews.js';
import {milestones} from '../../../src/data/milestones.js';
import {news} from '../../../src/data/news.js';
import {partners} from '../../../src/data/partners.js';
import {results} from '../../../src/data/results.js';
import {rooms} from '../../../src/data/rooms.js';
import {sites} from '../../../src/data/sites.js';
import {oneVideo, videos} from '../../../src/data/videos.js';
import type {Operation} from './operations.js';

type Read = [path: string, id: string, summary: string, name: string, schema: Operation['answers'][number][1]];

const reads: Read[] = [
  ['/facts', 'getFacts', 'Key figures and facts', 'Facts', facts],
  ['/milestones', 'getMilestones', 'What happened and what will, earliest first', 'Milestones', milestones],
  ['/interviews', 'getInterviews', 'Every interview', 'Interviews', interviews],
  ['/interviews/{id}', 'getInterview', 'One interview', 'Interview', oneInterview],
  ['/goals', 'getGoals', 'The UN goals that the municipality works for', 'Goals', goals],
  ['/documents', 'getDocuments', 'Policies, strategies and plans', 'Documents', documents],
  ['/results', 'getResults', 'What came of a strategy, by theme', 'Results', results],
  ['/partners', 'getPartners', 'The places that the municipality works with', 'Partners', partners],
  ['/news', 'getNews', 'News, newest first, and whose words they are', 'News', news],
  ['/videos', 'getVideos', 'Every film', 'Videos', videos],
  ['/videos/{id}', 'getVideo', 'One film', 'Video', oneVideo],
  ['/sites', 'getSites', 'The municipality’s other sites', 'Sites', sites],
  ['/honours', 'getHonours', 'Those who have been honoured, the latest first', 'Honours', honours],
  ['/associations', 'getAssociations', 'Associations that citizens can join, with their kinds', 'Associations', associations],
  ['/rooms', 'getRooms', 'Rooms that citizens can borrow', 'Rooms', rooms],
];

/** What a municipality tells beside its visions and goals. */
export const tellingOperations: readonly Operation[] = reads.map(([path, id, summary, name, schema]) => ({
  ...{method: 'get', path: `/{space}${path}`, id, summary},
  ...{answers: {200: [name, schema]}, problems: ['malformed', 'not-found', 'unavailable']},
}));
