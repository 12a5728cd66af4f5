/** What an access token lets a program do, in words that go on from "may". Rising: each may also do all that those before it may. */
export const TOKEN_SCOPES = {
  read: "read and export what you may read",
  write: "also write notes and change documents where you may, but not what is for administrators",
  admin: "also invite, disable and enable people where you are an administrator",
} as const;

export type TokenScope = keyof typeof TOKEN_SCOPES;

const RISING = Object.keys(TOKEN_SCOPES);

export const reachesScope = (scope: TokenScope, other: TokenScope): boolean =>
  RISING.indexOf(scope) >= RISING.indexOf(other);

/** Days after which a token ends at the latest: one that is forgotten must not open anything for ever. */
export const MOST_TOKEN_DAYS = 365;
