import "server-only";
import type { UndoCorrectionInput } from "@/lib/contracts/provenance-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findEditableVersion, findLastEdit, updateVersion } from "@/lib/server/db/version-edits";
import { placeOnNewest } from "@/lib/server/derived/placements/place-on-newest";

/**
 * Takes back the last correction of a version's metadata, positions or folds. It is a correction itself, so it can be
 * taken back in turn. @throws AppError "conflict" where somebody corrected since
 */
export async function undoCorrection(
  viewer: Viewer,
  { versionId, revision }: UndoCorrectionInput,
): Promise<{ readonly revision: number }> {
  const before = required(await findEditableVersion(versionId));
  const { workspaceId, deletedAt } = before.document;
  assertPersonCan(viewer, "version.edit", { workspaceId, deleted: deletedAt !== null });
  const edit = before.revision === revision ? await findLastEdit(versionId, revision) : null;
  const after = edit ? await updateVersion(viewer, before, "undone", edit) : null;
  if (after === null) {
    throw new AppError(
      "conflict",
      "Somebody corrected this version since. Nothing was undone; reload to see it.",
    );
  }
  if (edit?.stated && edit.stated.dateIso !== before.dateIso) await placeOnNewest(before.documentId);
  return { revision: after };
}
