import { can } from "./rules";
import type { TokenScope } from "./token-scope";
import type { Person } from "./viewer";
import { workspacesOf } from "./workspaces-of";

/** What a new access token of this person can reach: the highest scope is for who administers a workspace. */
export const scopesFor = (person: Person): readonly TokenScope[] =>
  workspacesOf(person).some((workspaceId) => can(person, "people.manage", { workspaceId }))
    ? ["read", "write", "admin"]
    : ["read", "write"];
