/**
 * Orders and filters that cost the same however much there is (see docs/measured-conversation.md): most supported and
 * latest answered of every kind, latest answered of a goal and of a group, and at the desk what a goal's or a group's
 * queue holds. Those by answer are small: few contributions have one.
 */
export default `
CREATE INDEX contribution_supported_any ON contribution (space, supports DESC, id DESC) WHERE listed_at IS NOT NULL;
CREATE INDEX contribution_answered_any ON contribution (space, answered_at DESC, id DESC) WHERE listed_at IS NOT NULL AND answered_at IS NOT NULL;
CREATE INDEX contribution_answered_goal ON contribution (space, pejlemaerke, answered_at DESC, id DESC)
  WHERE listed_at IS NOT NULL AND answered_at IS NOT NULL;
CREATE INDEX contribution_answered_group ON contribution (space, citizen_group, answered_at DESC, id DESC)
  WHERE listed_at IS NOT NULL AND answered_at IS NOT NULL;
CREATE INDEX contribution_status_goal ON contribution (space, status, pejlemaerke, sent_at, id);
CREATE INDEX contribution_status_group ON contribution (space, status, citizen_group, sent_at, id);
`;
