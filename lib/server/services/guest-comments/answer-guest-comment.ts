import "server-only";
import type { AnswerGuestCommentInput } from "@/lib/contracts/guest-comment-input";
import { readGuestAnswer } from "@/lib/core/notes/guest-words";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findGuestComment, updateGuestComment } from "@/lib/server/db/guest-comments";
import { staleComment, subjectOfComment } from "@/lib/server/presenters/present-guest-comment";

/** Answers a guest, whom the link shows the answer to; no words take an answer back. @throws AppError "conflict" where somebody else was first */
export async function answerGuestComment(
  viewer: Viewer,
  { commentId, revision, answer }: AnswerGuestCommentInput,
): Promise<{ readonly revision: number }> {
  const comment = required(await findGuestComment(commentId));
  assertPersonCan(viewer, "guest-comment.answer", subjectOfComment(comment));
  const said = readGuestAnswer(answer);
  if (!(await updateGuestComment(viewer, comment, revision, { kind: "answered", answer: said })))
    throw staleComment();
  return { revision: revision + 1 };
}
