/** Who of the municipality is logged in. Only hashes of what lets somebody in are kept. */
export default `
CREATE TABLE staff_login (
  token_hash bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (token_hash)
);

CREATE TABLE staff_session (
  token_hash bytea NOT NULL,
  actor text NOT NULL,
  expires_at timestamptz NOT NULL,
  notice jsonb,
  PRIMARY KEY (token_hash)
);
`;
