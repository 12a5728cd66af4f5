import { AppError } from "@/lib/core/errors";
import { isAtLeast, type Role } from "./roles";
import type { Guest, Person, ShareScope, Viewer } from "./viewer";

/** Facts a rule may need, already loaded by the service. Absent facts never grant anything. */
export interface Subject {
  readonly workspaceId: string;
  readonly documentId?: string;
  readonly versionId?: string;
  readonly positionId?: string;
  readonly topicId?: string;
  readonly briefingId?: string;
  readonly changeKey?: string;
  readonly authorId?: string;
  /** The guest of a share link who wrote it, and that link. */
  readonly writtenBy?: Guest & { readonly linkId: string | null };
  readonly deleted?: boolean;
  /** Of a share link: open to anyone, without a password. */
  readonly asksNothing?: boolean;
  /** The one person for whom it is there: a private draft. Nobody else may know of it, an administrator neither. */
  readonly onlyForId?: string | null;
  /** The viewer has begun to read its changes as a second reader and is not done: others' judgements are closed to them. */
  readonly readsBlind?: boolean;
}

type Rule = (viewer: Viewer, subject: Subject) => boolean;

const atLeast =
  (role: Role): Rule =>
  (viewer, { workspaceId }) => {
    if (viewer.kind !== "person" || !Object.hasOwn(viewer.memberships, workspaceId)) return false;
    const held = viewer.memberships[workspaceId];
    return held !== undefined && isAtLeast(held, role);
  };
const isAuthor: Rule = (viewer, { authorId }) => viewer.kind === "person" && viewer.userId === authorId;
const shared =
  (shows: (scope: ShareScope, subject: Subject) => boolean): Rule =>
  (viewer, subject) =>
    viewer.kind === "share" &&
    viewer.scope.workspaceId === subject.workspaceId &&
    viewer.scope.documentId === subject.documentId &&
    subject.versionId !== undefined &&
    viewer.scope.versionIds.includes(subject.versionId) &&
    shows(viewer.scope, subject);
const any =
  (...rules: Rule[]): Rule =>
  (viewer, subject) =>
    rules.some((rule) => rule(viewer, subject));
const all =
  (...rules: Rule[]): Rule =>
  (viewer, subject) =>
    rules.every((rule) => rule(viewer, subject));

const reader = atLeast("reader");
const reviewer = atLeast("reviewer");
const editor = atLeast("editor");
const admin = atLeast("admin");
const authorOrAdmin = any(isAuthor, admin);
const sharedInPart = shared(() => true);
const sharedWhole = shared(({ positionId, changeKey }) => positionId === null && changeKey === null);
const sharedPosition = shared(
  ({ positionId, changeKey }, subject) =>
    changeKey === null && (positionId === null || positionId === subject.positionId),
);
const sharedChange = shared(
  ({ changeKey }, subject) => subject.changeKey !== undefined && changeKey === subject.changeKey,
);
const sharedTopic: Rule = (viewer, { workspaceId, topicId }) =>
  viewer.kind === "share" &&
  viewer.scope.workspaceId === workspaceId &&
  topicId !== undefined &&
  viewer.scope.topicId === topicId;
const sharedBriefing: Rule = (viewer, { workspaceId, briefingId }) =>
  viewer.kind === "share" &&
  viewer.scope.workspaceId === workspaceId &&
  briefingId !== undefined &&
  viewer.scope.briefingId === briefingId;
const notBlind: Rule = (_, { readsBlind }) => readsBlind === false;
const sharedNotes = shared(({ withNotes }) => withNotes);
const sharedNewer: Rule = (viewer, { workspaceId, documentId, positionId }) =>
  viewer.kind === "share" &&
  viewer.scope.workspaceId === workspaceId &&
  viewer.scope.documentId === documentId &&
  positionId !== undefined &&
  viewer.scope.positionId === positionId &&
  viewer.scope.withNewer;
const sharedNames: Rule = (viewer, { workspaceId }) =>
  viewer.kind === "share" && viewer.scope.workspaceId === workspaceId && viewer.scope.withNames;
/** Through the same link: what came by another one is for others. */
const commentedHere: Rule = (viewer, { workspaceId, writtenBy }) =>
  viewer.kind === "share" &&
  viewer.scope.workspaceId === workspaceId &&
  viewer.scope.withComments &&
  writtenBy !== undefined &&
  writtenBy.linkId === viewer.scope.linkId;
/** Somebody whose address is known is who they were before; everybody else is their visit. */
const ownComment: Rule = (viewer, { writtenBy }) =>
  viewer.kind === "share" &&
  viewer.guest !== undefined &&
  writtenBy !== undefined &&
  (writtenBy.recipientId === null
    ? writtenBy.visit === viewer.guest.visit
    : writtenBy.recipientId === viewer.guest.recipientId);
const showsWhatIsSaid: Rule = (viewer) =>
  viewer.kind === "share" && (viewer.scope.withNotes || viewer.scope.withReview);
/** By the holder of the link itself. */
const isPublic: Rule = (viewer, { workspaceId, asksNothing }) =>
  viewer.kind === "share" && viewer.scope.workspaceId === workspaceId && asksNothing === true;
const takesComments: Rule = (viewer) => viewer.kind === "share" && viewer.scope.withComments;

/** The whole policy on one screen. A service names one of these; nothing else decides. */
export const RULES = {
  "workspace.read": reader,
  // Another one beside it, whose first administrator they are: nobody's account reaches further by that.
  "workspace.create": admin,
  "workspace.rename": admin,
  "people.read": reader,
  "people.manage": admin,
  "audit.read": admin,
  "webhook.manage": admin,
  "trash.read": reviewer,
  // How long it keeps things.
  "trash.keep": admin,
  "ladders.read": reader,
  "ladders.edit": editor,
  "codebook.read": reader,
  "codebook.edit": editor,
  "topic.read": any(reader, sharedTopic),
  "topic.edit": reviewer,
  "topic.share": editor,
  "briefing.read": any(reader, sharedBriefing),
  "briefing.create": reviewer,
  "briefing.edit": reviewer,
  "briefing.share": editor,
  "briefing.delete": all(reviewer, authorOrAdmin),
  // What All notes is narrowed to, under a name. Kept to oneself it is there for nobody else.
  "saved-view.read": reader,
  "saved-view.create": reader,
  "saved-view.edit": all(reader, authorOrAdmin),
  "saved-view.share": all(editor, authorOrAdmin),
  "saved-view.delete": all(reader, authorOrAdmin),
  "document.create": editor,
  "document.read": reader,
  "document.edit": editor,
  "document.archive": editor,
  "document.follow": reader,
  "document.delete": editor,
  // Whether anything of it can be deleted.
  "document.hold": admin,
  // That a version is there, and its name.
  "version.name": any(reader, sharedInPart),
  "version.read": any(reader, sharedWhole),
  "version.import": editor,
  "version.edit": editor,
  "version.delete": editor,
  "version.download": reader,
  "provenance.read": reader,
  "position.read": any(reader, sharedPosition),
  "position.edit": editor,
  "lineage.read": reader,
  "lineage.decide": editor,
  "passage.read": reader,
  "annotation.read": any(reader, all(sharedPosition, sharedNotes)),
  // Who wrote what one may read.
  "author.name": any(reader, sharedNames),
  "annotation.create": reviewer,
  "annotation.edit": all(reviewer, authorOrAdmin),
  "annotation.delete": all(reviewer, authorOrAdmin),
  "annotation.resolve": reviewer,
  "annotation.assign": reviewer,
  "annotation.share": all(reviewer, authorOrAdmin),
  "annotation.place": reviewer,
  "annotation.import": reviewer,
  "annotation.export": reader,
  "annotation.history": reader,
  "reply.create": reader,
  "reply.edit": all(reader, authorOrAdmin),
  "reply.delete": all(reader, authorOrAdmin),
  "comparison.read": any(reader, sharedWhole),
  "change.read": any(reader, sharedChange),
  // How a shared position reads in the newest version of its document.
  "newest-position.read": any(reader, sharedNewer),
  "review.read": any(
    reader,
    all(
      sharedChange,
      shared(({ withReview }) => withReview),
    ),
  ),
  "review.read-of-others": all(reader, notBlind),
  "review.write": reviewer,
  // Who is to see to which change. What is handed on, and to whom, would colour a second reading, and tell of one.
  "change.assign": all(reviewer, notBlind),
  "sign-off.withdraw": all(reviewer, isAuthor),
  "fact.read": any(reader, sharedWhole),
  "fact.decide": reviewer,
  // What guests say of what a link shows, and of nothing else.
  "guest-comment.create": all(takesComments, any(sharedWhole, sharedPosition, sharedChange)),
  "guest-comment.read": any(reader, all(commentedHere, any(ownComment, showsWhatIsSaid))),
  "guest-comment.withdraw": all(commentedHere, ownComment),
  "guest-comment.answer": reviewer,
  "guest-comment.resolve": reviewer,
  "guest-comment.remove": any(all(editor, isAuthor), admin),
  "share.list": editor,
  "share.create": editor,
  // After how many days new links end at the latest.
  "share.limit": admin,
  // What programs that show a preview of its address are told.
  "share.preview": isPublic,
  // Who came by a link, and how it went.
  "share.log": any(all(editor, isAuthor), admin),
  "share.revoke": any(all(editor, isAuthor), admin),
  // To close a link to somebody is to revoke it in part; to open it to more people is to share anew what its maker may share.
  "share.remove-address": any(all(editor, isAuthor), admin),
  "share.add-address": all(editor, isAuthor),
  "share.allow-comments": all(editor, isAuthor),
  "share.refuse-comments": any(all(editor, isAuthor), admin),
} satisfies Record<string, Rule>;

export type Action = keyof typeof RULES;

/** True where the rule named by `action` lets `viewer` do it to `subject`. Deleted things allow nothing. */
export function can(viewer: Viewer, action: Action, subject: Subject): boolean {
  return isThereFor(viewer, subject) && RULES[action](viewer, subject);
}

const isThereFor = (viewer: Viewer, { deleted, onlyForId }: Subject): boolean =>
  !deleted && (!onlyForId || (viewer.kind === "person" && viewer.userId === onlyForId));

/**
 * Throws unless allowed. Somebody who may not even know that the thing exists gets "not-found",
 * the same answer as for an unknown id; only a member of the workspace is told "forbidden".
 */
export function assertCan(viewer: Viewer, action: Action, subject: Subject): void {
  if (can(viewer, action, subject)) return;
  if (
    isThereFor(viewer, subject) &&
    viewer.kind === "person" &&
    Object.hasOwn(viewer.memberships, subject.workspaceId)
  ) {
    throw new AppError("forbidden", "Your role in this workspace does not allow this. Ask an administrator.");
  }
  throw new AppError("not-found", "There is nothing here, or it is not open to you.");
}

/** The same where what is done is kept under a person's name: from then on the viewer is known to be one. */
export function assertPersonCan(viewer: Viewer, action: Action, subject: Subject): asserts viewer is Person {
  assertCan(viewer, action, subject);
  if (viewer.kind !== "person")
    throw new AppError("not-found", "There is nothing here, or it is not open to you.");
}
