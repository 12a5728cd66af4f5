import "server-only";
import { type Codebook, codebookOf } from "@/lib/core/codebook/codebook";
import { required } from "@/lib/core/permissions/required";
import { type AnnotationRow, type AnnotationSubjectRow, findAnnotationIn } from "@/lib/server/db/annotations";
import { listCodes } from "@/lib/server/db/codebook";
import { findReadableVersion } from "@/lib/server/db/documents";
import { withPlacements } from "./with-placements";

interface ShownNote {
  readonly row: AnnotationRow;
  readonly versionId: string;
  /** Of the version; empty where the note was made on it, for there its words stand as they are. */
  readonly text: string;
  /** What its tags mean. */
  readonly codebook: Codebook;
}

/**
 * A note with its place on the version that is on screen. Whoever asks has decided that the viewer may see the note.
 * @throws AppError "not-found" where the version is none of the note's document
 */
export async function placeOnShown(
  note: AnnotationSubjectRow,
  versionId: string | undefined,
): Promise<ShownNote> {
  const codebook = codebookOf(await listCodes(note.document.workspaceId));
  if (versionId === undefined || versionId === note.versionId)
    return { row: note, versionId: note.versionId, text: "", codebook };
  const version = await findReadableVersion(versionId);
  const here = required(version?.documentId === note.documentId ? version : null);
  const [row] = await withPlacements([required(await findAnnotationIn(note.id, versionId))], [here]);
  return { row: required(row), versionId, text: here.text, codebook };
}
