/** What the municipality writes: spaces, their content, and its texts in each language. */
export default `
CREATE TABLE space (
  space text NOT NULL,
  locales text[] NOT NULL,
  privacy text,
  retention_days integer,
  moderation text NOT NULL CHECK (moderation IN ('before', 'after')),
  origins text[] NOT NULL,
  revision uuid NOT NULL,
  PRIMARY KEY (space)
);

CREATE TABLE content (
  space text NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  slug text NOT NULL,
  position integer NOT NULL,
  starts_at timestamptz,
  ends_at timestamptz,
  attrs jsonb NOT NULL,
  retired boolean NOT NULL,
  PRIMARY KEY (space, id),
  UNIQUE (space, kind, slug)
);

CREATE TABLE translation (
  space text NOT NULL,
  content uuid NOT NULL,
  locale text NOT NULL,
  title text NOT NULL,
  summary text,
  body text,
  PRIMARY KEY (space, content, locale)
);
`;
