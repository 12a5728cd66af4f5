import "server-only";

/** Set by proxy.ts on every page request: the path and query asked for, so that signing in can lead back. */
export const PATH_HEADER = "x-variorum-path";
