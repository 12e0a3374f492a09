/**
 * Contributions that came in many at once: from a file of what was said on paper or elsewhere, or made up as examples.
 * `batch` says of a contribution that nobody sent it here. A fingerprint stands for a file, or for a line of one, so that
 * what came once does not come again; of a line it is a keyed hash, because lines are short enough to be guessed.
 */
export default `
CREATE TABLE batch (
  space text NOT NULL,
  id uuid NOT NULL,
  origin text NOT NULL CHECK (origin IN ('generated', 'file')),
  name text NOT NULL,
  fingerprint bytea NOT NULL,
  actor text NOT NULL,
  at timestamptz NOT NULL,
  contributions integer NOT NULL,
  PRIMARY KEY (space, id)
);
CREATE UNIQUE INDEX batch_by_fingerprint ON batch (space, fingerprint);

CREATE TABLE batch_line (
  space text NOT NULL,
  fingerprint bytea NOT NULL,
  batch uuid NOT NULL,
  contribution uuid NOT NULL,
  source text,
  reference text,
  PRIMARY KEY (space, fingerprint)
);
CREATE INDEX batch_line_by_contribution ON batch_line (space, contribution);

ALTER TABLE contribution ADD COLUMN batch uuid;
CREATE INDEX contribution_by_batch ON contribution (space, batch) WHERE batch IS NOT NULL;

ALTER TABLE batch ADD FOREIGN KEY (space) REFERENCES space (space);
ALTER TABLE batch_line ADD FOREIGN KEY (space, batch) REFERENCES batch (space, id);
ALTER TABLE batch_line ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
ALTER TABLE contribution ADD FOREIGN KEY (space, batch) REFERENCES batch (space, id);
`;
