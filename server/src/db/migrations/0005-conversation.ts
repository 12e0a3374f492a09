/**
 * What turns contributions into a conversation: themes, support, search, and the counts that a heat map is made of.
 * The search column is Danish (Snowball's stemmer, in PostgreSQL), made by the database from what is public.
 * What is listed already is counted here; its themes are unknown until staff gives it some.
 * `contribution_theme.listed_at` is that of its contribution, so that a theme is listed without a join over all of it.
 */
export default `
ALTER TABLE contribution ADD COLUMN supports integer NOT NULL DEFAULT 0;
ALTER TABLE contribution ADD COLUMN search tsvector
  GENERATED ALWAYS AS (to_tsvector('danish', body || ' ' || coalesce(place, ''))) STORED;
CREATE INDEX contribution_search ON contribution USING gin (search) WHERE listed_at IS NOT NULL;
CREATE INDEX contribution_supported ON contribution (space, kind, supports DESC, id DESC) WHERE listed_at IS NOT NULL;
CREATE INDEX contribution_answered ON contribution (space, kind, answered_at DESC, id DESC) WHERE listed_at IS NOT NULL AND answered_at IS NOT NULL;
CREATE INDEX contribution_by_group ON contribution (space, citizen_group, listed_at DESC, id DESC) WHERE listed_at IS NOT NULL;

CREATE TABLE support (
  space text NOT NULL,
  contribution uuid NOT NULL,
  actor bytea NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (space, contribution, actor)
);

CREATE TABLE contribution_theme (
  space text NOT NULL,
  contribution uuid NOT NULL,
  theme uuid NOT NULL,
  by text NOT NULL CHECK (by IN ('staff', 'system')),
  listed_at timestamptz,
  PRIMARY KEY (space, contribution, theme)
);
CREATE INDEX contribution_by_theme ON contribution_theme (space, theme, listed_at DESC, contribution DESC) WHERE listed_at IS NOT NULL;

CREATE TABLE insight (
  space text NOT NULL,
  kind text NOT NULL,
  dimension text NOT NULL CHECK (dimension IN ('group', 'theme', 'week')),
  pejlemaerke uuid NOT NULL,
  value text NOT NULL,
  chain smallint NOT NULL,
  listed bigint NOT NULL,
  PRIMARY KEY (space, kind, dimension, pejlemaerke, value, chain)
);

INSERT INTO insight (space, kind, dimension, pejlemaerke, value, chain, listed)
SELECT space, kind, dimension, coalesce(pejlemaerke, '00000000-0000-0000-0000-000000000000'), value,
  ('x' || right(id::text, 1))::bit(4)::int % 8, count(*)
FROM (
  SELECT space, kind, pejlemaerke, id, 'group' AS dimension,
    coalesce(citizen_group, '00000000-0000-0000-0000-000000000000')::text AS value
  FROM contribution WHERE listed_at IS NOT NULL
  UNION ALL SELECT space, kind, pejlemaerke, id, 'week', to_char(listed_at AT TIME ZONE 'Europe/Copenhagen', 'IYYY-"W"IW')
  FROM contribution WHERE listed_at IS NOT NULL
) AS counted GROUP BY 1, 2, 3, 4, 5, 6;

ALTER TABLE support ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
ALTER TABLE contribution_theme ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
ALTER TABLE contribution_theme ADD FOREIGN KEY (space, theme) REFERENCES content (space, id);
`;
