/**
 * What a contribution is about: another contribution (who joins an initiative, who answers a question), or content (an
 * activity, a hearing). No foreign key, since it is one or the other; what it was about may be gone. The index is for
 * counting those about one thing, and for a page of those of them that are listed.
 */
export default `
ALTER TABLE contribution ADD COLUMN about uuid;
CREATE INDEX contribution_about ON contribution (space, about, kind, listed_at DESC, id DESC) WHERE about IS NOT NULL;
`;
