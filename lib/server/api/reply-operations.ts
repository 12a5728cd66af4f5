import "server-only";
import type { ReplyView } from "@/lib/contracts/annotation-view";
import { NoQuery } from "@/lib/contracts/api/questions";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteReply } from "@/lib/server/services/annotations/delete-reply";
import { editReply } from "@/lib/server/services/annotations/edit-reply";
import { openAnnotation } from "@/lib/server/services/annotations/open-annotation";
import { resolveAnnotation } from "@/lib/server/services/annotations/resolve-annotation";
import { bodyOf } from "./body-of";
import { operation, type Reply } from "./operation";

const ALL = "/annotations/{annotationId}/replies";
const ONE = `${ALL}/{replyId}`;

type Ids = Readonly<Record<string, string>>;

/** @throws AppError "not-found" for a reply that is not to this note */
async function findReply(viewer: Viewer, { annotationId = "", replyId = "" }: Ids): Promise<ReplyView> {
  const { replies } = await openAnnotation(viewer, annotationId);
  return required(replies.find(({ id }) => id === replyId));
}

const answerOf = (reply: ReplyView): Reply => ({ value: reply, revision: reply.revision });

export const REPLY_OPERATIONS = [
  operation("POST", ALL, {
    id: "createReply",
    summary: "Answers a note",
    scope: "write",
    query: NoQuery,
    body: "ReplyWords",
    answer: "Reply",
    needs: "Idempotency-Key",
    async serve({ holder: { viewer }, ids: { annotationId = "" }, body, key }) {
      const reply = await createReply(viewer, { annotationId, body: bodyOf(body), idempotencyKey: key });
      return { ...answerOf(reply), location: `/annotations/${annotationId}/replies/${reply.id}` };
    },
  }),
  operation("GET", ONE, {
    id: "readReply",
    summary: "One reply",
    scope: "read",
    query: NoQuery,
    answer: "Reply",
    async serve({ holder, ids }) {
      return answerOf(await findReply(holder.viewer, ids));
    },
  }),
  operation("PATCH", ONE, {
    id: "editReply",
    summary: "Says a reply anew",
    scope: "write",
    query: NoQuery,
    body: "ReplyWords",
    answer: "Reply",
    needs: "If-Match",
    async serve({ holder: { viewer }, ids, body, revision }) {
      const { id } = await findReply(viewer, ids);
      return answerOf(await editReply(viewer, { replyId: id, revision, body: bodyOf(body) }));
    },
  }),
  operation("DELETE", ONE, {
    id: "deleteReply",
    summary: "Moves a reply to the trash",
    scope: "write",
    query: NoQuery,
    answer: null,
    needs: "If-Match",
    async serve({ holder: { viewer }, ids, revision }) {
      const { id } = await findReply(viewer, ids);
      return { value: await deleteReply(viewer, { replyId: id, revision }) };
    },
  }),
  operation("PUT", "/annotations/{annotationId}/resolved", {
    id: "resolveAnnotation",
    summary: "Settles the thread of a note, or opens it again; If-Match is the ETag of the note",
    scope: "write",
    query: NoQuery,
    body: "ResolvedChange",
    answer: "Annotation",
    needs: "If-Match",
    async serve({ holder: { viewer }, ids: { annotationId = "" }, body: { resolved }, revision }) {
      const { madeOn } = await openAnnotation(viewer, annotationId);
      const note = await resolveAnnotation(viewer, {
        annotationId,
        revision,
        resolved,
        shownOn: madeOn.versionId,
      });
      return { value: note, revision: note.revision };
    },
  }),
];
