/**
 * Who takes part in an activity, and at which level: a row for each sign-up, beside the contribution that it came as.
 * `placed_at` is null while it waits for a place. Who is served first is told by the contribution's id, which the time is in.
 */
export default `
CREATE TABLE signup (
  space text NOT NULL,
  contribution uuid NOT NULL,
  activity uuid NOT NULL,
  level text NOT NULL,
  placed_at timestamptz,
  PRIMARY KEY (space, contribution)
);
CREATE INDEX signup_by_activity ON signup (space, activity, level, contribution);

ALTER TABLE signup ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
ALTER TABLE signup ADD FOREIGN KEY (space, activity) REFERENCES content (space, id);
`;
