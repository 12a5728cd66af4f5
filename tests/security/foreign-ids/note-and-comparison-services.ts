import { randomUUID } from "node:crypto";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { database } from "@/lib/server/db/database";
import { assignAnnotation } from "@/lib/server/services/annotations/assign-annotation";
import { assignNotes } from "@/lib/server/services/annotations/assign-notes";
import { changeNotes } from "@/lib/server/services/annotations/change-notes";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { decidePlacement } from "@/lib/server/services/annotations/decide-placement";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { deleteReply } from "@/lib/server/services/annotations/delete-reply";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { editReply } from "@/lib/server/services/annotations/edit-reply";
import { exportAnnotation } from "@/lib/server/services/annotations/export-annotation";
import { exportAnnotations } from "@/lib/server/services/annotations/export-annotations";
import { exportNotes } from "@/lib/server/services/annotations/export-notes";
import { importAnnotations } from "@/lib/server/services/annotations/import-annotations";
import { importNotes } from "@/lib/server/services/annotations/import-notes";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { openAnnotation } from "@/lib/server/services/annotations/open-annotation";
import { openAnnotationHistory } from "@/lib/server/services/annotations/open-annotation-history";
import { readNotes } from "@/lib/server/services/annotations/read-notes";
import { resolveAnnotation } from "@/lib/server/services/annotations/resolve-annotation";
import { resolveNotes } from "@/lib/server/services/annotations/resolve-notes";
import { restoreAnnotation } from "@/lib/server/services/annotations/restore-annotation";
import { restoreReply } from "@/lib/server/services/annotations/restore-reply";
import { shareAnnotation } from "@/lib/server/services/annotations/share-annotation";
import { suggestPlaces } from "@/lib/server/services/annotations/suggest-places";
import { assignChanges } from "@/lib/server/services/comparisons/assign-changes";
import { cancelComparison } from "@/lib/server/services/comparisons/cancel-comparison";
import { comparisonIsReady } from "@/lib/server/services/comparisons/comparison-is-ready";
import { dismissAssignment } from "@/lib/server/services/comparisons/dismiss-assignment";
import { dismissJudgement } from "@/lib/server/services/comparisons/dismiss-judgement";
import { findComparableDocuments } from "@/lib/server/services/comparisons/find-comparable-documents";
import { finishSecondReading } from "@/lib/server/services/comparisons/finish-second-reading";
import { importReviews } from "@/lib/server/services/comparisons/import-reviews";
import { moveAssignment } from "@/lib/server/services/comparisons/move-assignment";
import { moveJudgement } from "@/lib/server/services/comparisons/move-judgement";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { openPassageHistory } from "@/lib/server/services/comparisons/open-passage-history";
import { readJudgements } from "@/lib/server/services/comparisons/read-judgements";
import { reviewChanges } from "@/lib/server/services/comparisons/review-changes";
import { signOffComparison } from "@/lib/server/services/comparisons/sign-off-comparison";
import { startSecondReading } from "@/lib/server/services/comparisons/start-second-reading";
import { watchComparison } from "@/lib/server/services/comparisons/watch-comparison";
import { withdrawSignOff } from "@/lib/server/services/comparisons/withdraw-sign-off";
import { followComparison } from "@/lib/server/services/live/follow-comparison";
import { noteOf } from "@/tests/factories/note-of";
import { firstOf } from "./first-of";
import type { Everything } from "./make-everything";
import { notes, type Row, reads, STALE } from "./row";

const idempotencyKey = randomUUID;

/** A judgement whose change is not there. */
async function newReview({ documentId, author }: Everything): Promise<string> {
  const { prisma } = await database();
  const changeKey = randomUUID().replaceAll("-", "").slice(0, 14);
  const data = { documentId, changeKey, reviewerId: author.userId };
  return (await prisma.review.create({ data, select: { id: true } })).id;
}

/** An assignment whose change is not there. */
async function newAssignment({ documentId, versionId, newerId, author }: Everything): Promise<string> {
  const { prisma } = await database();
  const changeKey = randomUUID().replaceAll("-", "").slice(0, 14);
  const pair = { olderVersionId: versionId, newerVersionId: newerId, ordinal: 0 };
  const data = { documentId, changeKey, ...pair, assigneeId: author.userId, assignedById: author.userId };
  return (await prisma.changeAssignment.create({ data, select: { id: true } })).id;
}

async function firstKey(of: Everything): Promise<string> {
  const { older, newer, comparison } = await openComparison(of.author, of.versionId, of.newerId);
  return changesByBlock(comparison, older, newer).changes[0]?.key ?? "";
}

/** Services of notes and comparisons by their file below lib/server/services. */
export const NOTES_AND_COMPARISONS: Readonly<Record<string, Row>> = {
  "annotations/assign-annotation": notes(async (viewer, { newNote, author }) =>
    assignAnnotation(viewer, {
      annotationId: (await newNote()).id,
      revision: 1,
      assigneeId: author.userId,
      dueOn: null,
    }),
  ),
  "annotations/assign-notes": notes(async (viewer, { newNote, author }) =>
    assignNotes(viewer, {
      notes: [{ annotationId: (await newNote()).id, revision: 1, assigneeId: author.userId, dueOn: null }],
    }),
  ),
  "annotations/change-notes": {
    ...notes(async (viewer, { newNote }) =>
      changeNotes(viewer, {
        notes: [{ annotationId: (await newNote()).id, revision: 1, act: { kind: "deleted" } }],
      }),
    ),
    authorOnly: true,
  },
  "annotations/create-annotation": notes((viewer, { versionId, passage }) =>
    createAnnotation(viewer, { versionId, ...passage, body: noteOf("x"), idempotencyKey: idempotencyKey() }),
  ),
  "annotations/create-reply": reads((viewer, { note }) =>
    createReply(viewer, { annotationId: note.id, body: noteOf("x"), idempotencyKey: idempotencyKey() }),
  ),
  "annotations/decide-placement": {
    ...notes((viewer, { note, newerId }) =>
      decidePlacement(viewer, {
        annotationId: note.id,
        versionId: newerId,
        revision: STALE,
        decision: "left-orphaned",
      }),
    ),
    ends: "conflict",
  },
  "annotations/delete-annotation": {
    ...notes(async (viewer, { newNote }) =>
      deleteAnnotation(viewer, { annotationId: (await newNote()).id, revision: 1 }),
    ),
    authorOnly: true,
  },
  "annotations/delete-reply": {
    ...reads(async (viewer, { newReply }) =>
      deleteReply(viewer, { replyId: (await newReply()).id, revision: 1 }),
    ),
    authorOnly: true,
  },
  "annotations/edit-annotation": {
    ...notes(async (viewer, { newNote }) =>
      editAnnotation(viewer, { annotationId: (await newNote()).id, revision: 1, body: noteOf("x") }),
    ),
    authorOnly: true,
  },
  "annotations/edit-reply": {
    ...reads(async (viewer, { newReply }) =>
      editReply(viewer, { replyId: (await newReply()).id, revision: 1, body: noteOf("x") }),
    ),
    authorOnly: true,
  },
  "annotations/export-annotation": reads((viewer, { note }) =>
    exportAnnotation(viewer, note.id, "https://x.example"),
  ),
  "annotations/export-annotations": reads((viewer, { documentId }) =>
    exportAnnotations(viewer, documentId, "https://x.example"),
  ),
  "annotations/import-annotations": {
    ...notes((viewer, { versionId }) => importAnnotations(viewer, versionId, "not JSON")),
    ends: "unreadable",
  },
  "annotations/export-notes": reads((viewer, { workspace }) =>
    exportNotes(viewer, { workspaceId: workspace.id }),
  ),
  "annotations/import-notes": notes(async (viewer, { workspace, newNote, note }) => {
    const table = new TextEncoder().encode(
      `id,state\nnote-${(await newNote()).id},resolved\nnote-${note.id},open\n`,
    );
    const about = { workspaceId: workspace.id };
    const { plan } = await importNotes(viewer, about, table);
    return importNotes(viewer, { ...about, plan }, table);
  }),
  "annotations/list-notes": reads((viewer, { workspace }) =>
    listNotes(viewer, { workspaceId: workspace.id }),
  ),
  "annotations/open-annotation": reads((viewer, { note }) => openAnnotation(viewer, note.id)),
  "annotations/open-annotation-history": reads((viewer, { note }) =>
    openAnnotationHistory(viewer, { annotationId: note.id }),
  ),
  "annotations/read-notes": reads(
    (viewer, { versionId }) => readNotes(viewer, versionId, null),
    ["version", "comparison"],
  ),
  "annotations/resolve-annotation": notes(async (viewer, { newNote }) =>
    resolveAnnotation(viewer, { annotationId: (await newNote()).id, revision: 1, resolved: true }),
  ),
  "annotations/resolve-notes": notes(async (viewer, { newNote }) =>
    resolveNotes(viewer, { notes: [{ annotationId: (await newNote()).id, revision: 1 }], resolved: true }),
  ),
  "annotations/restore-annotation": {
    ...notes(async (viewer, { deletedNote }) => restoreAnnotation(viewer, await deletedNote())),
    authorOnly: true,
  },
  "annotations/restore-reply": {
    ...reads(async (viewer, { deletedReply }) => restoreReply(viewer, await deletedReply())),
    authorOnly: true,
  },
  "annotations/share-annotation": {
    ...notes(async (viewer, { newNote }) =>
      shareAnnotation(viewer, { annotationId: (await newNote()).id, revision: 1 }),
    ),
    authorOnly: true,
  },
  "annotations/suggest-places": notes((viewer, { note, newerId }) =>
    suggestPlaces(viewer, { annotationId: note.id, versionId: newerId }),
  ),
  "comparisons/assign-changes": notes(async (viewer, of) =>
    assignChanges(viewer, {
      olderVersionId: of.versionId,
      newerVersionId: of.newerId,
      changes: [{ changeKey: await firstKey(of), revision: 0, assigneeId: of.author.userId }],
    }),
  ),
  "comparisons/cancel-comparison": reads(
    (viewer, { versionId, newerId }) => cancelComparison(viewer, versionId, newerId),
    ["comparison"],
  ),
  "comparisons/comparison-is-ready": reads(
    (viewer, { versionId, newerId }) => comparisonIsReady(viewer, versionId, newerId),
    ["comparison"],
  ),
  "comparisons/dismiss-assignment": {
    ...notes(async (viewer, of) =>
      dismissAssignment(viewer, {
        assignmentId: await newAssignment(of),
        revision: STALE,
        dismissed: true,
      }),
    ),
    ends: "conflict",
  },
  "comparisons/dismiss-judgement": {
    ...notes(async (viewer, of) =>
      dismissJudgement(viewer, { reviewId: await newReview(of), revision: STALE, dismissed: true }),
    ),
    ends: "conflict",
  },
  "comparisons/finish-second-reading": notes(async (viewer, of) => {
    const readerId = viewer.kind === "person" ? viewer.userId : of.author.userId;
    const reading = {
      documentId: of.documentId,
      olderVersionId: of.versionId,
      newerVersionId: of.newerId,
      readerId,
    };
    const { prisma } = await database();
    const { id } = await prisma.secondReading.create({ data: reading, select: { id: true } });
    try {
      await finishSecondReading(viewer, { readingId: id });
    } finally {
      await prisma.secondReading.deleteMany({ where: { id } });
    }
  }),
  "comparisons/import-reviews": notes((viewer, { versionId, newerId }) =>
    importReviews(
      viewer,
      { olderVersionId: versionId, newerVersionId: newerId },
      new TextEncoder().encode("change,note\nchange-0000000000000a,x\n"),
    ),
  ),
  "comparisons/find-comparable-documents": reads((viewer, { documentId }) =>
    findComparableDocuments(viewer, documentId, ""),
  ),
  "comparisons/move-assignment": {
    ...notes(async (viewer, of) =>
      moveAssignment(viewer, {
        assignmentId: await newAssignment(of),
        revision: STALE,
        olderVersionId: of.versionId,
        newerVersionId: of.newerId,
        changeKey: await firstKey(of),
      }),
    ),
    ends: "conflict",
  },
  "comparisons/move-judgement": {
    ...notes(async (viewer, of) => {
      const changeKey = await firstKey(of);
      return moveJudgement(viewer, {
        reviewId: await newReview(of),
        revision: STALE,
        olderVersionId: of.versionId,
        newerVersionId: of.newerId,
        changeKey,
      });
    }),
    ends: "conflict",
  },
  "comparisons/open-comparison": reads(
    (viewer, { versionId, newerId }) => openComparison(viewer, versionId, newerId),
    ["comparison"],
  ),
  "comparisons/open-passage-history": reads((viewer, { versionId, passage }) =>
    openPassageHistory(viewer, versionId, passage),
  ),
  "comparisons/review-changes": {
    ...notes((viewer, { versionId, newerId }) =>
      reviewChanges(viewer, {
        olderVersionId: versionId,
        versionId: newerId,
        readingId: null,
        changes: [
          {
            changeKey: "00000000000000",
            revision: STALE,
            significance: null,
            direction: null,
            note: "",
            reviewed: true,
          },
        ],
      }),
    ),
    ends: "conflict",
  },
  "comparisons/sign-off-comparison": {
    ...notes((viewer, { versionId, newerId }) =>
      signOffComparison(viewer, {
        olderVersionId: versionId,
        newerVersionId: newerId,
        dissent: "",
        seen: STALE,
      }),
    ),
    ends: "conflict",
  },
  "comparisons/start-second-reading": notes(async (viewer, { versionId, newerId, documentId }) => {
    await startSecondReading(viewer, { olderVersionId: versionId, newerVersionId: newerId });
    const { prisma } = await database();
    await prisma.secondReading.deleteMany({ where: { documentId } });
  }),
  "comparisons/withdraw-sign-off": notes(async (viewer, of) => {
    const { prisma } = await database();
    const { id } = await prisma.signOff.create({
      data: {
        documentId: of.documentId,
        olderVersionId: of.versionId,
        newerVersionId: of.newerId,
        signedById: viewer.kind === "person" ? viewer.userId : of.author.userId,
        reviewed: 0,
        total: 0,
        digest: "",
      },
      select: { id: true },
    });
    await withdrawSignOff(viewer, { signOffId: id });
  }),
  "comparisons/read-judgements": reads((viewer, { versionId, newerId }) =>
    readJudgements(viewer, versionId, newerId),
  ),
  "live/follow-comparison": reads((viewer, { versionId, newerId }) =>
    firstOf((signal) =>
      followComparison(
        async () => viewer,
        { older: versionId, newer: newerId, known: { notes: "", judgements: "", standing: "" } },
        signal,
      ),
    ),
  ),
  "comparisons/watch-comparison": reads(
    (viewer, { versionId, newerId }) => watchComparison(viewer, versionId, newerId),
    ["comparison"],
  ),
};
