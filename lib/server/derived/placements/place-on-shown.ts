import "server-only";
import { required } from "@/lib/core/permissions/required";
import { type AnnotationRow, findAnnotationIn } from "@/lib/server/db/annotations";
import { findReadableVersion } from "@/lib/server/db/documents";
import { withPlacements } from "./with-placements";

interface ShownNote {
  readonly row: AnnotationRow;
  readonly versionId: string;
  /** Of the version; empty where the note was made on it, for there its words stand as they are. */
  readonly text: string;
}

/**
 * A note with its place on the version that is on screen. Whoever asks has decided that the viewer may see the note.
 * @throws AppError "not-found" where the version is none of the note's document
 */
export async function placeOnShown(note: AnnotationRow, versionId: string | undefined): Promise<ShownNote> {
  if (versionId === undefined || versionId === note.versionId)
    return { row: note, versionId: note.versionId, text: "" };
  const version = await findReadableVersion(versionId);
  const here = required(version?.documentId === note.documentId ? version : null);
  const [row] = await withPlacements([required(await findAnnotationIn(note.id, versionId))], [here]);
  return { row: required(row), versionId, text: here.text };
}
