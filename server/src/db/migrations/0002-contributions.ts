/**
 * What citizens send. `listed_at` is set exactly while a contribution may be seen in public, so that every public
 * read has one condition to get right. Contact details are apart, so that they can be erased alone.
 */
export default `
CREATE TABLE contribution (
  space text NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  status text NOT NULL CHECK (status IN ('received', 'waiting', 'held', 'rejected', 'published', 'answered', 'decided', 'done', 'withdrawn')),
  version integer NOT NULL,
  language text,
  body text NOT NULL,
  pejlemaerke uuid,
  citizen_group uuid,
  place text,
  name text,
  fields jsonb NOT NULL,
  flags text[] NOT NULL,
  sent_at timestamptz NOT NULL,
  listed_at timestamptz,
  answer text,
  answered_at timestamptz,
  receipt_key smallint NOT NULL,
  receipt_hash bytea,
  PRIMARY KEY (space, id),
  CHECK (listed_at IS NULL OR status IN ('published', 'answered', 'decided', 'done'))
);
CREATE UNIQUE INDEX contribution_by_receipt ON contribution (space, receipt_hash);
CREATE INDEX contribution_listed ON contribution (space, listed_at DESC, id DESC) WHERE listed_at IS NOT NULL;
CREATE INDEX contribution_by_kind ON contribution (space, kind, listed_at DESC, id DESC) WHERE listed_at IS NOT NULL;
CREATE INDEX contribution_by_goal ON contribution (space, pejlemaerke, listed_at DESC, id DESC) WHERE listed_at IS NOT NULL;
CREATE INDEX contribution_waiting ON contribution (space, sent_at, id) WHERE status = 'waiting';

CREATE TABLE contact (
  space text NOT NULL,
  contribution uuid NOT NULL,
  field text NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (space, contribution, field)
);

CREATE TABLE change (
  space text NOT NULL,
  contribution uuid NOT NULL,
  id uuid NOT NULL,
  status text NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL CHECK (by IN ('citizen', 'staff', 'system')),
  reason text,
  note text,
  PRIMARY KEY (space, contribution, id)
);

CREATE TABLE submission (
  space text NOT NULL,
  key text NOT NULL,
  fingerprint bytea NOT NULL,
  contribution uuid NOT NULL,
  status smallint NOT NULL,
  language text NOT NULL,
  answer text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (space, key)
);

CREATE TABLE tally (
  space text NOT NULL,
  kind text NOT NULL,
  pejlemaerke uuid NOT NULL,
  citizen_group uuid NOT NULL,
  chain smallint NOT NULL,
  listed bigint NOT NULL,
  PRIMARY KEY (space, kind, pejlemaerke, citizen_group, chain)
);

CREATE TABLE audit_head (
  space text NOT NULL,
  chain smallint NOT NULL,
  number bigint NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (space, chain)
);

CREATE TABLE audit (
  space text NOT NULL,
  chain smallint NOT NULL,
  number bigint NOT NULL,
  entry text NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (space, chain, number)
);
`;
