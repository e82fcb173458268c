/**
 * Statements of SQL that belong to the connection on which they run, so that a pool must not spread them. Source: the
 * documentation of PostgreSQL and MySQL on transactions, prepared statements, cursors, locks and session variables.
 */
export const SESSION_STATEMENT =
  /^\s*(?:begin|commit|rollback|savepoint|start|set|reset|lock|listen|unlisten|prepare|execute|deallocate|declare|fetch|create\s+temp|use|call)\b/i;
