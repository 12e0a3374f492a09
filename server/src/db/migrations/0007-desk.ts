/**
 * What the moderation desk works with. `change` also says who of the staff did what, and whether it is told with the
 * receipt. `last_decision` holds what a contribution was before staff changed it last, so that it can be taken back;
 * `until` is when a text that was masked has to be gone from it. `report` is what others say should not be public, and
 * `contribution.reports` how many of those nobody has dealt with.
 *
 * The desk lists by status and time sent, alone or of one kind, goal or group, reported ones and marked ones apart; a search is over everything now and not
 * only over what is listed.
 */
export default `
ALTER TABLE contribution ADD COLUMN masked boolean NOT NULL DEFAULT false;
ALTER TABLE contribution ADD COLUMN reports integer NOT NULL DEFAULT 0;
CREATE INDEX contribution_by_status ON contribution (space, status, sent_at, id);
CREATE INDEX contribution_kind_by_status ON contribution (space, kind, status, sent_at, id);
CREATE INDEX contribution_goal_by_status ON contribution (space, pejlemaerke, status, sent_at, id);
CREATE INDEX contribution_group_by_status ON contribution (space, citizen_group, status, sent_at, id);
CREATE INDEX contribution_marked ON contribution (space, status, sent_at, id) WHERE flags <> '{}';
CREATE INDEX contribution_reported ON contribution (space, status, sent_at, id) WHERE reports > 0;
DROP INDEX contribution_waiting;
DROP INDEX contribution_search;
CREATE INDEX contribution_search ON contribution USING gin (search);

ALTER TABLE change ADD COLUMN actor text;
ALTER TABLE change ADD COLUMN action text;
ALTER TABLE change ADD COLUMN told boolean NOT NULL DEFAULT true;
ALTER TABLE change ADD COLUMN reported boolean NOT NULL DEFAULT false;

CREATE TABLE last_decision (
  space text NOT NULL,
  contribution uuid NOT NULL,
  version integer NOT NULL,
  action text NOT NULL,
  at timestamptz NOT NULL,
  until timestamptz,
  status text NOT NULL,
  listed_at timestamptz,
  answer text,
  answered_at timestamptz,
  body text,
  masked boolean NOT NULL,
  themes jsonb,
  outcome uuid,
  PRIMARY KEY (space, contribution)
);
CREATE INDEX last_decision_until ON last_decision (space, until) WHERE until IS NOT NULL;

CREATE TABLE report (
  space text NOT NULL,
  contribution uuid NOT NULL,
  actor bytea NOT NULL,
  reason text NOT NULL CHECK (reason IN ('personal-data', 'abusive', 'illegal', 'other')),
  note text,
  at timestamptz NOT NULL,
  dismissed_at timestamptz,
  PRIMARY KEY (space, contribution, actor)
);

ALTER TABLE last_decision ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
ALTER TABLE report ADD FOREIGN KEY (space, contribution) REFERENCES contribution (space, id);
`;
