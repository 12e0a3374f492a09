/**
 * The whole editorial content of a space as it was at each saving: what staff writes, what is published later, and what
 * an earlier publication is brought back from. `number` counts within the space and is given under a lock on its row, so
 * that what is newest does not depend on the clocks of servers. `base` is the version that this one was made from.
 */
export default `
CREATE TABLE content_version (
  space text NOT NULL,
  id uuid NOT NULL,
  number integer NOT NULL,
  created_at timestamptz NOT NULL,
  origin text NOT NULL CHECK (origin IN ('repository', 'staff', 'pushed')),
  author text NOT NULL,
  note text NOT NULL,
  base uuid,
  state text NOT NULL CHECK (state IN ('draft', 'scheduled', 'published', 'withdrawn')),
  publisher text,
  publish_at timestamptz,
  published_at timestamptz,
  document jsonb NOT NULL,
  PRIMARY KEY (space, id)
);
CREATE UNIQUE INDEX content_version_by_number ON content_version (space, number);
CREATE INDEX content_version_due ON content_version (space, publish_at) WHERE state = 'scheduled';

ALTER TABLE content_version ADD FOREIGN KEY (space) REFERENCES space (space);
`;
