/**
 * What each member of staff may do where, and logins that are under way at the provider. Sessions say since when nobody
 * has used them, and keep the ID token only to end the session at the provider too. A login under way is known by two
 * hashes; what it takes to end it stays in the browser that began it. Sessions from before say nothing about roles, so
 * everybody logs in again.
 */
export default `
DELETE FROM staff_session;
ALTER TABLE staff_session ADD COLUMN grants jsonb NOT NULL DEFAULT '[]';
ALTER TABLE staff_session ADD COLUMN seen_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE staff_session ADD COLUMN id_token text;

CREATE TABLE authentication_request (
  state_hash bytea NOT NULL,
  browser_hash bytea NOT NULL,
  return_space text,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (state_hash)
);
`;
