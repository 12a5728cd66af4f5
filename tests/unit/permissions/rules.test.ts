import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAppError } from "@/lib/core/errors";
import { ROLES, type Role } from "@/lib/core/permissions/roles";
import { type Action, assertPersonCan, can, RULES, type Subject } from "@/lib/core/permissions/rules";
import type { ShareScope, Viewer } from "@/lib/core/permissions/viewer";

const roles = Object.keys(ROLES) as Role[];
const actions = Object.keys(RULES) as Action[];
const id = fc.constantFrom("a", "b");
const action = fc.constantFrom(...actions);
const subjects: fc.Arbitrary<Subject> = fc.record(
  {
    workspaceId: id,
    documentId: id,
    versionId: id,
    positionId: id,
    topicId: id,
    briefingId: id,
    changeKey: id,
    authorId: id,
    writtenBy: fc.record({ linkId: fc.option(id), visit: id, recipientId: fc.option(id) }),
  },
  { requiredKeys: ["workspaceId"] },
);
const scopes: fc.Arbitrary<ShareScope> = fc.record({
  linkId: id,
  workspaceId: id,
  documentId: fc.option(id),
  versionIds: fc.uniqueArray(id),
  positionId: fc.option(id),
  topicId: fc.option(id),
  briefingId: fc.option(id),
  changeKey: fc.option(id),
  withNotes: fc.boolean(),
  withNames: fc.boolean(),
  withReview: fc.boolean(),
  withNewer: fc.boolean(),
  withComments: fc.boolean(),
  expiresAt: fc.constant(""),
});
const person = (role: Role, userId = "a"): Viewer => ({
  kind: "person",
  userId,
  name: "",
  email: "",
  memberships: { a: role },
});
const viewers: fc.Arbitrary<Viewer> = fc.oneof(
  fc.tuple(fc.constantFrom(...roles), id).map(([role, userId]) => person(role, userId)),
  scopes.map((scope) => ({ kind: "share" as const, scope })),
  fc.constant({ kind: "nobody" as const }),
);

describe("the policy", () => {
  test("roles rise: what one may, the next may too", () => {
    fc.assert(
      fc.property(action, subjects, id, fc.nat(roles.length - 2), (name, subject, userId, at) => {
        const [lower, higher] = roles.slice(at) as [Role, Role];
        if (can(person(lower, userId), name, subject))
          expect(can(person(higher, userId), name, subject)).toBe(true);
      }),
    );
  });

  test("nobody may anything; a member may nothing in another workspace; nothing may be done to what is deleted", () => {
    fc.assert(
      fc.property(action, subjects, viewers, (name, subject, viewer) => {
        expect(can({ kind: "nobody" }, name, subject)).toBe(false);
        expect(can(viewer, name, { ...subject, deleted: true })).toBe(false);
        if (viewer.kind === "person") expect(can(viewer, name, { ...subject, workspaceId: "b" })).toBe(false);
      }),
    );
  });

  test("a link shows its own document's versions, its one position where it has one, its one topic or change, and notes where it has them", () => {
    fc.assert(
      fc.property(action, subjects, scopes, (name, subject, scope) => {
        const guest = { visit: "a", recipientId: null };
        if (!can({ kind: "share", scope, guest }, name, subject)) return;
        expect(name).toMatch(/\.(read|name)$|^guest-comment\.(create|withdraw)$/);
        expect(subject.workspaceId).toBe(scope.workspaceId);
        if (name === "topic.read") {
          expect(subject.topicId).toBe(scope.topicId);
          return;
        }
        if (name === "briefing.read") {
          expect([subject.briefingId, scope.briefingId]).toEqual([expect.any(String), subject.briefingId]);
          return;
        }
        if (name.startsWith("guest-comment.")) expect(scope.withComments).toBe(true);
        // Of comments that are there the link and the visit are asked: attack 56.
        if (name === "guest-comment.read" || name === "guest-comment.withdraw") {
          expect(subject.writtenBy?.linkId).toBe(scope.linkId);
          return;
        }
        if (name === "author.name") {
          expect(scope.withNames).toBe(true);
          return;
        }
        expect(subject.documentId).toBe(scope.documentId);
        if (name === "newest-position.read") {
          expect([scope.withNewer, subject.positionId]).toEqual([true, scope.positionId]);
          return;
        }
        expect(scope.versionIds).toContain(subject.versionId);
        if (name === "change.read" || name === "review.read") {
          expect([subject.changeKey, name === "review.read" ? scope.withReview : true]).toEqual([
            scope.changeKey,
            true,
          ]);
          return;
        }
        if (name === "version.name") return;
        if (name === "guest-comment.create" && scope.changeKey !== null) {
          expect(subject.changeKey).toBe(scope.changeKey);
          return;
        }
        expect(scope.changeKey).toBe(null);
        if (scope.positionId !== null) expect(subject.positionId).toBe(scope.positionId);
        if (name === "annotation.read") expect(scope.withNotes).toBe(true);
      }),
    );
  });

  test("who is let in to write is a person, and is known as one", () => {
    fc.assert(
      fc.property(action, subjects, viewers, (name, subject, viewer) => {
        try {
          assertPersonCan(viewer, name, subject);
          expect(viewer.kind).toBe("person");
        } catch (error) {
          expect(isAppError(error) && ["not-found", "forbidden"].includes(error.code)).toBe(true);
        }
      }),
    );
  });
});
