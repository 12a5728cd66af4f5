import "server-only";

/**
 * Who connects, as the server at the edge wrote it (cli/serve sets this header itself and drops one that a
 * client sends); the last resort is a constant, so that counting tries still works.
 */
export const ADDRESS_HEADER = "x-variorum-address";

export const clientAddress = (headers: Headers): string => headers.get(ADDRESS_HEADER) ?? "unknown";
