import fc from "fast-check";
import { expect, test } from "vitest";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { limitToScope } from "@/lib/core/permissions/limit-to-scope";
import { type Action, can, RULES } from "@/lib/core/permissions/rules";
import { shownWorkspaces } from "@/lib/core/permissions/shown-workspaces";
import type { Person } from "@/lib/core/permissions/viewer";
import { workspacesOf } from "@/lib/core/permissions/workspaces-of";

const id = fc.constantFrom("a", "b", "c", "d", "__proto__", "constructor", "toString", "");
const people: fc.Arbitrary<Person> = fc
  .record({
    held: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 }),
    role: fc.constantFrom("reader", "editor", "admin"),
    chosen: fc.option(id, { nil: undefined }),
  })
  .map(({ held, role, chosen }) => ({
    kind: "person",
    userId: "a",
    name: "",
    email: "",
    memberships: Object.fromEntries(held.map((each) => [each, role])) as Person["memberships"],
    chosenWorkspaceId: chosen,
  }));
const actions = Object.keys(RULES) as Action[];

test("choosing a workspace puts one of a person's own first, and adds none and takes none away", () => {
  fc.assert(
    fc.property(people, (person) => {
      const all = workspacesOf(person);
      expect([...all].sort()).toEqual(Object.keys(person.memberships).sort());
      const { chosenWorkspaceId: chosen } = person;
      if (chosen !== undefined && all.includes(chosen)) expect(currentWorkspace(person)).toBe(chosen);
      else expect(all).toEqual(workspacesOf({ ...person, chosenWorkspaceId: undefined }));
      expect(shownWorkspaces(person)).toEqual(all.slice(0, 1));
    }),
  );
});

test("no rule asks what was chosen, and a token neither", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...actions), id, (person, action, workspaceId) => {
      const without: Person = { ...person, chosenWorkspaceId: undefined };
      expect(can(person, action, { workspaceId })).toBe(can(without, action, { workspaceId }));
      expect(currentWorkspace(limitToScope(person, "read"))).toBe(currentWorkspace(person));
    }),
  );
});

test("whoever is nobody works nowhere", () => {
  expect(currentWorkspace({ kind: "nobody" })).toBeUndefined();
  expect(shownWorkspaces({ kind: "nobody" })).toEqual([]);
});
