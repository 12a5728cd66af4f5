import "server-only";

/** No link has this id: its page says the one thing that is said of unknown, revoked and expired links. */
export const NO_LINK = "00000000-0000-4000-8000-000000000000";
