/**
 * Which contributions an outcome rests on. An outcome itself is content (kind `outcome`); the foreign key to it and the
 * one to the contribution both begin with the space, so that nothing of another space can be linked.
 */
export default `
CREATE TABLE outcome_contribution (
  space text NOT NULL,
  outcome uuid NOT NULL,
  contribution uuid NOT NULL,
  PRIMARY KEY (space, outcome, contribution)
);
CREATE INDEX outcome_of_contribution ON outcome_contribution (space, contribution);

ALTER TABLE outcome_contribution ADD FOREIGN KEY (space, outcome) REFERENCES content (space, id);
ALTER TABLE outcome_contribution ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
`;
