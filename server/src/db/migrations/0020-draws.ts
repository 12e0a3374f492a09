/**
 * Draws among volunteers. A volunteer has a row beside the contribution that they came as, with the id by which they are
 * in the pool; it goes when they withdraw. What a draw has published has a row too: pool, lottery and document are kept as
 * they were published, and hold no name. None of it is ever changed once it is there.
 */
export default `
CREATE TABLE volunteer (
  space text NOT NULL,
  contribution uuid NOT NULL,
  draw uuid NOT NULL,
  pool_id text NOT NULL,
  categories jsonb NOT NULL,
  PRIMARY KEY (space, contribution)
);
CREATE UNIQUE INDEX volunteer_in_pool ON volunteer (space, draw, pool_id);

CREATE TABLE draw (
  space text NOT NULL,
  content uuid NOT NULL,
  commitment text NOT NULL,
  committed_at timestamptz NOT NULL,
  pool jsonb,
  pool_digest text,
  lottery jsonb,
  lottery_digest text,
  lottery_at timestamptz,
  document jsonb,
  drawn_at timestamptz,
  PRIMARY KEY (space, content)
);

ALTER TABLE volunteer ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
ALTER TABLE volunteer ADD FOREIGN KEY (space, draw) REFERENCES content (space, id);
ALTER TABLE draw ADD FOREIGN KEY (space, content) REFERENCES content (space, id);
`;
