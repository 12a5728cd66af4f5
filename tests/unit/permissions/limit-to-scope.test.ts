import fc from "fast-check";
import { expect, test } from "vitest";
import { limitToScope } from "@/lib/core/permissions/limit-to-scope";
import { ROLES, type Role } from "@/lib/core/permissions/roles";
import { type Action, can, RULES } from "@/lib/core/permissions/rules";
import { TOKEN_SCOPES, type TokenScope } from "@/lib/core/permissions/token-scope";
import type { Person } from "@/lib/core/permissions/viewer";

const roles = Object.keys(ROLES) as Role[];
const scopes = Object.keys(TOKEN_SCOPES) as TokenScope[];
const actions = Object.keys(RULES) as Action[];
const personOf = (memberships: Record<string, Role>): Person => ({
  kind: "person",
  userId: "u",
  name: "Somebody",
  email: "somebody@example.gov",
  memberships,
});
const anyPerson = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom(...roles)).map(personOf);
const anySubject = fc.record({
  workspaceId: fc.constantFrom("a", "b", "c", "d"),
  authorId: fc.constantFrom("u", "other"),
  readsBlind: fc.boolean(),
});

test("a token may nothing that its person may not, and a higher scope all that a lower one may", () => {
  fc.assert(
    fc.property(anyPerson, anySubject, fc.constantFrom(...actions), (person, subject, action) => {
      const may = scopes.map((scope) => can(limitToScope(person, scope), action, subject));
      const rising = [...may, can(person, action, subject)];
      expect([...rising].sort()).toEqual(rising);
    }),
  );
});

test("the highest scope takes nothing away, the lowest leaves a reader", () => {
  fc.assert(
    fc.property(anyPerson, (person) => {
      expect(limitToScope(person, "admin")).toEqual(person);
      expect(Object.values(limitToScope(person, "read").memberships)).toEqual(
        Object.values(person.memberships).map(() => "reader"),
      );
    }),
  );
});
