import "server-only";

/** Set on every page request, by the server in front or by proxy.ts: the path and query asked for, so that signing in can lead back. */
export const PATH_HEADER = "x-variorum-path";
