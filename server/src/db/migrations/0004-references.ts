/**
 * Every reference between tables, last and on its own, so that a distributed engine can place the tables first.
 * `submission` has none: its row is written before the contribution's, to find out whether there is to be one.
 */
export default `
ALTER TABLE content ADD FOREIGN KEY (space) REFERENCES space (space);
ALTER TABLE translation ADD FOREIGN KEY (space, content) REFERENCES content (space, id);
ALTER TABLE contribution ADD FOREIGN KEY (space) REFERENCES space (space);
ALTER TABLE contribution ADD FOREIGN KEY (space, pejlemaerke) REFERENCES content (space, id);
ALTER TABLE contribution ADD FOREIGN KEY (space, citizen_group) REFERENCES content (space, id);
ALTER TABLE contact ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
ALTER TABLE change ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
ALTER TABLE audit ADD FOREIGN KEY (space, chain) REFERENCES audit_head (space, chain);
`;
