import content from './0001-content.js';
import contributions from './0002-contributions.js';
import staff from './0003-staff.js';
import references from './0004-references.js';
import conversation from './0005-conversation.js';
import outcomes from './0006-outcomes.js';
import desk from './0007-desk.js';
import notes from './0008-notes.js';
import imports from './0009-imports.js';
import indexes from './0010-indexes.js';
import proofOfWork from './0011-proof-of-work.js';
import staffRoles from './0012-staff-roles.js';
import retention from './0013-retention.js';
import contentVersions from './0014-content-versions.js';
import signups from './0015-signups.js';
import about from './0016-about.js';
import bookings from './0017-bookings.js';
import ballots from './0018-ballots.js';
import draws from './0020-draws.js';
import volunteers from './0021-volunteers.js';

export interface Migration {
  name: string;
  sql: string;
}

/** Every migration in the order it is applied. One that has been released is never edited; the checksum would tell. */
export const migrations: readonly Migration[] = [
  {name: '0001-content', sql: content},
  {name: '0002-contributions', sql: contributions},
  {name: '0003-staff', sql: staff},
  {name: '0004-references', sql: references},
  {name: '0005-conversation', sql: conversation},
  {name: '0006-outcomes', sql: outcomes},
  {name: '0007-desk', sql: desk},
  {name: '0008-notes', sql: notes},
  {name: '0009-imports', sql: imports},
  {name: '0010-indexes', sql: indexes},
  {name: '0011-proof-of-work', sql: proofOfWork},
  {name: '0012-staff-roles', sql: staffRoles},
  {name: '0013-retention', sql: retention},
  {name: '0014-content-versions', sql: contentVersions},
  {name: '0015-signups', sql: signups},
  {name: '0016-about', sql: about},
  {name: '0017-bookings', sql: bookings},
  {name: '0018-ballots', sql: ballots},
  {name: '0020-draws', sql: draws},
  {name: '0021-volunteers', sql: volunteers},
];

/** Tables that belong to the installation and not to a space; every other key begins with the space. */
export const installationTables: readonly string[] = [
  ...['schema_migration', 'schema_lease'],
  ...['staff_login', 'staff_session', 'authentication_request'],
];
