/**
 * Ballots about budgets: one for each device's token, which is known by a keyed hash only. `number` is by what anybody can
 * find the ballot that they cast themselves once all are public; `turn` is the last of the device's turns that counted, so
 * that what arrives late changes nothing. Taken back, its choices are empty until the budget is closed.
 * A seal holds what a budget came to: the terms that it closed with, the result, and a digest of the ballots.
 */
export default `
CREATE TABLE ballot (
  space text NOT NULL,
  budget uuid NOT NULL,
  actor bytea NOT NULL,
  number bytea NOT NULL,
  turn integer NOT NULL,
  choices jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (space, budget, actor)
);

CREATE TABLE budget_seal (
  space text NOT NULL,
  budget uuid NOT NULL,
  at timestamptz NOT NULL,
  terms jsonb NOT NULL,
  ballots integer NOT NULL,
  result jsonb NOT NULL,
  digest bytea NOT NULL,
  PRIMARY KEY (space, budget)
);

ALTER TABLE ballot ADD FOREIGN KEY (space, budget) REFERENCES content (space, id);
ALTER TABLE budget_seal ADD FOREIGN KEY (space, budget) REFERENCES content (space, id);
`;
