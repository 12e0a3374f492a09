import type {Work} from './contributions/proof.js';
import type {Spaces} from './content/spaces.js';
import type {Db} from './db/connect.js';
import type {Crowd} from './http/crowd.js';
import type {Limiter} from './http/limits.js';
import type {Keys} from './keys.js';
import type {Provider} from './login/provider.js';
import type {Outbox} from './notes/outbox.js';

/** What the routes work with. */
export interface Endpoint {
  db: Db;
  spaces: Spaces;
  keys: Keys;
  /** Where messages are left as files; it holds addresses. */
  outbox: Outbox;
  limiter: Limiter;
  /** How much work comes before a contribution. */
  work: Work;
  /** Who listens to changes. */
  listeners: Crowd;
  /** Whether staff may log in with a one-time link. */
  staffLinks: boolean;
  /** Whom staff logs in with, when that is set up. */
  provider: Provider | undefined;
  /** The address that this server is known by, without a slash at the end; by default the one it is asked at. */
  publicUrl: string | undefined;
  /** Folder with the built widgets, when this server has them. */
  assetsDir: string | undefined;
}
