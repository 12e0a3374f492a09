/**
 * Notes by e-mail about what has become of a contribution. A row is one that is still to be sent: written with the change
 * that it tells, gone when it has been sent. `contact.notes_in` is the language of notes to an address; null where none
 * are sent, as to all who gave theirs before there were any, and were not told of them.
 */
export default `
ALTER TABLE contact ADD COLUMN notes_in text;

CREATE TABLE note (
  space text NOT NULL,
  contribution uuid NOT NULL,
  id uuid NOT NULL,
  status text NOT NULL,
  at timestamptz NOT NULL,
  tries smallint NOT NULL,
  next_try timestamptz,
  PRIMARY KEY (space, contribution, id)
);

ALTER TABLE note ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
`;
