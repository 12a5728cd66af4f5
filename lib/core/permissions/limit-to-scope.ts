import { isAtLeast, type Role } from "./roles";
import type { TokenScope } from "./token-scope";
import type { Person } from "./viewer";

/** The highest role that a token acts in, whatever its person is. */
const HIGHEST: Readonly<Record<TokenScope, Role>> = { read: "reader", write: "editor", admin: "admin" };

/**
 * The person as a token of theirs stands for them: in each workspace with their own role, and none above that of the scope. What a token
 * may do is so never more than its person may, now, and the rules need not know of tokens.
 */
export function limitToScope(person: Person, scope: TokenScope): Person {
  const highest = HIGHEST[scope];
  const memberships = Object.fromEntries(
    Object.entries(person.memberships).map(([workspaceId, role]) => [
      workspaceId,
      isAtLeast(role, highest) ? highest : role,
    ]),
  );
  return { ...person, memberships };
}
