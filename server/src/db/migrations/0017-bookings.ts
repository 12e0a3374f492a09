/**
 * Who has a room, hour by hour: the key is what keeps two from having the same one, on any engine. An hour is had by a
 * contribution, confirmed or not, or by the municipality itself, which says what for.
 */
export default `
CREATE TABLE booking (
  space text NOT NULL,
  room uuid NOT NULL,
  slot timestamptz NOT NULL,
  contribution uuid,
  own_use text,
  PRIMARY KEY (space, room, slot)
);
CREATE INDEX booking_by_contribution ON booking (space, contribution) WHERE contribution IS NOT NULL;

ALTER TABLE booking ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
ALTER TABLE booking ADD FOREIGN KEY (space, room) REFERENCES content (space, id);
`;
