/** Those that let people in or out, or hold nothing: there is no space that they are about. The session is tried by name. */
export const WITHOUT_SPACE: readonly string[] = [
  ...['GET /staff/login', 'POST /staff/logout', 'GET /staff/assets/*', 'HEAD /staff/assets/*'],
  ...['GET /staff/content', 'HEAD /staff/content', 'GET /staff/content/', 'HEAD /staff/content/'],
  ...['GET /staff/rooms', 'HEAD /staff/rooms', 'GET /staff/rooms/', 'HEAD /staff/rooms/'],
  ...['GET /staff/budgets/', 'HEAD /staff/budgets/'],
  ...['GET /staff/hearings', 'HEAD /staff/hearings', 'GET /staff/hearings/', 'HEAD /staff/hearings/'],
  ...['GET /staff/draws', 'HEAD /staff/draws', 'GET /staff/draws/', 'HEAD /staff/draws/'],
  ...['GET /staff/api/session', 'HEAD /staff/api/session'],
];
