/** Challenges whose solution has come with a contribution: each is good for one. Kept until they would have run out anyhow. */
export default `
CREATE TABLE spent_challenge (
  space text NOT NULL,
  challenge text NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (space, challenge)
);
CREATE INDEX spent_challenge_by_end ON spent_challenge (space, expires_at);
`;
