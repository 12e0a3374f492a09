/**
 * How long what citizens send is kept. `retention_days` was there, for everything, and nothing went by it; from here on it
 * is for what is public, and the other two begin as what it was. `retention_since` is when the days were set last: the
 * server goes by them a day later (see server/src/retention/policy.ts).
 *
 * What is not public and could be erased is found by its index; what is public by `contribution_listed`, contact details
 * by the table `contact`, which holds little else than what is not due yet.
 */
export default `
ALTER TABLE space ADD COLUMN contact_days integer CHECK (contact_days >= 0);
ALTER TABLE space ADD COLUMN unpublished_days integer CHECK (unpublished_days >= 0);
ALTER TABLE space ADD COLUMN retention_since timestamptz NOT NULL DEFAULT now();
UPDATE space SET contact_days = retention_days, unpublished_days = retention_days WHERE retention_days >= 0;
CREATE INDEX contribution_unlisted ON contribution (space, sent_at, id) WHERE listed_at IS NULL AND status <> 'withdrawn';
`;
