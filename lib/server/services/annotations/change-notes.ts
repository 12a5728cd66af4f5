import "server-only";
import type { ChangeNotesInput, NoteAct } from "@/lib/contracts/notes-input";
import type { ChangedNotesView } from "@/lib/contracts/notes-view";
import { type Codebook, codebookOf } from "@/lib/core/codebook/codebook";
import { resolveTags } from "@/lib/core/codebook/resolve-tags";
import { AppError } from "@/lib/core/errors";
import { mentionedIds } from "@/lib/core/notes/mentions";
import { mentionedAs } from "@/lib/core/notes/whom-to-tell";
import { required } from "@/lib/core/permissions/required";
import { type Action, assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { type AnnotationChange, updateAnnotation } from "@/lib/server/db/annotation-changes";
import { type AnnotationSubjectRow, findAnnotation } from "@/lib/server/db/annotations";
import { listCodes } from "@/lib/server/db/codebook";

const RULES = {
  tagged: "annotation.edit",
  stance: "annotation.edit",
  shared: "annotation.share",
  deleted: "annotation.delete",
  restored: "annotation.delete",
} as const satisfies Record<NoteAct["kind"], Action>;

/**
 * Tags several notes, gives them a stance, shares drafts, deletes notes or brings them back. One that the person may not touch, or that is
 * under a hold, refuses all of them; one that somebody changed in the meantime stays as it is, and the others do not.
 */
export async function changeNotes(viewer: Viewer, { notes }: ChangeNotesInput): Promise<ChangedNotesView> {
  const wanted = new Map(notes.map((each) => [each.annotationId, each]));
  const rows = await Promise.all([...wanted.keys()].map(async (id) => required(await findAnnotation(id))));
  const changed: { annotationId: string; revision: number }[] = [];
  for (const row of rows) {
    const { kind } = required(wanted.get(row.id)).act;
    assertPersonCan(viewer, RULES[kind], {
      workspaceId: row.document.workspaceId,
      authorId: row.authorId,
      onlyForId: row.isPrivate ? row.authorId : null,
      deleted: (row.deletedAt !== null && kind !== "restored") || row.document.deletedAt !== null,
    });
    if (kind === "deleted" && row.document.heldAt !== null)
      throw new AppError(
        "conflict",
        "One of these documents is under a hold: nothing of it can be deleted until an administrator ends that. Nothing was changed.",
      );
  }
  if (viewer.kind !== "person") return { changed, stale: 0 };
  const codebooks = await codebooksOf(rows.map(({ document }) => document.workspaceId));
  let stale = 0;
  for (const row of rows) {
    const { act, revision } = required(wanted.get(row.id));
    const change = changeOf(row, act, required(codebooks.get(row.document.workspaceId)));
    if (!change) continue;
    const after = row.revision === revision && (await updateAnnotation(viewer, row, change));
    if (after) changed.push({ annotationId: row.id, revision: after.revision });
    else stale++;
  }
  return { changed, stale };
}

async function codebooksOf(workspaceIds: readonly string[]): Promise<ReadonlyMap<string, Codebook>> {
  const read = async (id: string) => [id, codebookOf(await listCodes(id))] as const;
  return new Map(await Promise.all([...new Set(workspaceIds)].map(read)));
}

/** What an act writes; `null` where the note is so already. */
function changeOf(row: AnnotationSubjectRow, act: NoteAct, codebook: Codebook): AnnotationChange | null {
  switch (act.kind) {
    case "tagged": {
      const named = (tags: readonly string[]) => resolveTags(codebook, tags).map(({ name }) => name);
      const tags = named(act.tags);
      return tags.join("\n") === named(row.tags).join("\n") ? null : { kind: "tagged", tags };
    }
    case "stance":
      return row.stance === act.stance ? null : { kind: "edited", stance: act.stance };
    case "shared":
      return row.isPrivate
        ? {
            kind: "shared",
            told: [
              ...mentionedAs(mentionedIds(row.body)),
              ...row.replies.flatMap(({ id, body }) => mentionedAs(mentionedIds(body), id)),
            ],
          }
        : null;
    case "deleted":
      return { kind: "deleted" };
    case "restored":
      return row.deletedAt === null ? null : { kind: "restored" };
  }
}
