import "server-only";
import type {
  GuestAnswerView,
  GuestCommentView,
  SharedCommentView,
} from "@/lib/contracts/guest-comment-view";
import { AppError } from "@/lib/core/errors";
import { isSameName } from "@/lib/core/notes/guest-words";
import { can, type Subject } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { GuestCommentRow } from "@/lib/server/db/guest-comments";

/** What the rules ask of a guest's comment. Its author is who made the link: they answer for it. */
export const subjectOfComment = (row: GuestCommentRow) =>
  ({
    workspaceId: row.workspaceId,
    ...(row.link ? { authorId: row.link.createdById } : {}),
    writtenBy: { linkId: row.linkId, visit: row.visit, recipientId: row.recipientId },
    deleted: row.deletedAt !== null || row.version.document.deletedAt !== null,
  }) satisfies Subject;

export const staleComment = (): AppError =>
  new AppError(
    "conflict",
    "Somebody else did something with this comment in the meantime. Nothing was changed; reload to see it.",
  );

/** @param memberNames of the workspace it is in */
export function presentGuestComment(
  viewer: Viewer,
  row: GuestCommentRow,
  memberNames: readonly string[],
): GuestCommentView {
  const subject = subjectOfComment(row);
  const { id, body, revision, positionId, resolvedAt, resolvedBy } = row;
  return {
    id,
    name: row.recipient?.email ?? row.guestName,
    isProved: row.recipient !== null,
    likeMember: memberNames.some((member) => isSameName(member, row.guestName)),
    body,
    at: row.at.toISOString(),
    about: whatIsCommented(row),
    href: whereItStands(row),
    positionId,
    linkLabel: row.link?.label ?? "",
    resolved: resolvedAt ? { byName: resolvedBy?.name ?? "", at: resolvedAt.toISOString() } : null,
    answer: answerOf(row, true),
    revision,
    may: {
      answer: can(viewer, "guest-comment.answer", subject),
      resolve: can(viewer, "guest-comment.resolve", subject),
      remove: can(viewer, "guest-comment.remove", subject),
    },
  };
}

/** As the holder of the same link sees it, who may read it. An address is never shown to another guest. */
export function presentSharedComment(viewer: Viewer, row: GuestCommentRow): SharedCommentView {
  const subject = subjectOfComment(row);
  const own = can(viewer, "guest-comment.withdraw", subject);
  const named = can(viewer, "author.name", subject);
  return {
    id: row.id,
    name: own ? (row.recipient?.email ?? row.guestName) : named ? row.guestName : "",
    own,
    mayWithdraw: own && row.answeredAt === null,
    body: row.body,
    at: row.at.toISOString(),
    about: row.positionLabel ? `Position ${row.positionLabel}` : "",
    answer: answerOf(row, named),
  };
}

const answerOf = (
  { answer, answeredAt, answeredBy }: GuestCommentRow,
  named: boolean,
): GuestAnswerView | null =>
  answeredAt
    ? { text: answer, byName: named ? (answeredBy?.name ?? "") : "", at: answeredAt.toISOString() }
    : null;

function whatIsCommented({ positionLabel, changeKey, version, olderVersion }: GuestCommentRow): string {
  if (positionLabel) return `Position ${positionLabel}`;
  if (!olderVersion) return version.label;
  const compared = `${olderVersion.label} compared with ${version.label}`;
  return changeKey ? `One change, ${compared}` : compared;
}

function whereItStands({ id, versionId, olderVersionId }: GuestCommentRow): string {
  return olderVersionId
    ? `/compare/${olderVersionId}/${versionId}#comment-${id}`
    : `/versions/${versionId}#comment-${id}`;
}
