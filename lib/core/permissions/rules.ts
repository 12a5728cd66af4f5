import { AppError } from "@/lib/core/errors";
import { ROLES, type Role, type Viewer } from "./viewer";

/** Facts a rule may need, already loaded by the service. Absent facts never grant anything. */
export interface Subject {
  readonly workspaceId: string;
  readonly documentId?: string;
  readonly versionId?: string;
  readonly authorId?: string;
  readonly deleted?: boolean;
}

type Rule = (viewer: Viewer, subject: Subject) => boolean;

const atLeast =
  (role: Role): Rule =>
  (viewer, { workspaceId }) => {
    if (viewer.kind !== "person") return false;
    const held = Object.hasOwn(viewer.memberships, workspaceId) ? viewer.memberships[workspaceId] : undefined;
    return held !== undefined && ROLES.indexOf(held) >= ROLES.indexOf(role);
  };
const isAuthor: Rule = (viewer, { authorId }) => viewer.kind === "person" && viewer.userId === authorId;
const sharedVersion: Rule = (viewer, { documentId, versionId }) =>
  viewer.kind === "share" &&
  viewer.scope.documentId === documentId &&
  versionId !== undefined &&
  viewer.scope.versionIds.includes(versionId);
const any =
  (...rules: Rule[]): Rule =>
  (viewer, subject) =>
    rules.some((rule) => rule(viewer, subject));
const all =
  (...rules: Rule[]): Rule =>
  (viewer, subject) =>
    rules.every((rule) => rule(viewer, subject));

/** The whole policy on one screen. A service names one of these; nothing else decides. */
export const RULES = {
  "workspace.read": atLeast("reader"),
  "workspace.administer": atLeast("admin"),
  "document.read": atLeast("reader"),
  "document.edit": atLeast("editor"),
  "version.read": any(atLeast("reader"), sharedVersion),
  "version.import": atLeast("editor"),
  "version.download": atLeast("reader"),
  "annotation.create": atLeast("editor"),
  "annotation.edit": all(atLeast("editor"), any(isAuthor, atLeast("admin"))),
  "annotation.delete": all(atLeast("editor"), any(isAuthor, atLeast("admin"))),
  "annotation.place": atLeast("editor"),
  "reply.create": atLeast("reader"),
  "reply.edit": all(atLeast("reader"), any(isAuthor, atLeast("admin"))),
  "position.edit": atLeast("editor"),
  "fact.decide": atLeast("editor"),
  "ladders.edit": atLeast("editor"),
  "change.review": atLeast("reviewer"),
  "share.create": atLeast("editor"),
  "share.revoke": any(all(atLeast("editor"), isAuthor), atLeast("admin")),
} satisfies Record<string, Rule>;

export type Action = keyof typeof RULES;

/** True where the rule named by `action` lets `viewer` do it to `subject`. Deleted things allow nothing. */
export function can(viewer: Viewer, action: Action, subject: Subject): boolean {
  return !subject.deleted && RULES[action](viewer, subject);
}

/**
 * Throws unless allowed. Somebody who may not even know that the thing exists gets "not-found",
 * the same answer as for an unknown id; only a member of the workspace is told "forbidden".
 */
export function assertCan(viewer: Viewer, action: Action, subject: Subject): void {
  if (can(viewer, action, subject)) return;
  if (
    !subject.deleted &&
    viewer.kind === "person" &&
    Object.hasOwn(viewer.memberships, subject.workspaceId)
  ) {
    throw new AppError("forbidden", "Your role in this workspace does not allow this. Ask an administrator.");
  }
  throw new AppError("not-found", "There is nothing here, or it is not open to you.");
}
