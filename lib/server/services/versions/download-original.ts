import "server-only";
import { createHash } from "node:crypto";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { auditDownload, findOriginal } from "@/lib/server/db/provenance";

/** The bytes of a version as they came in, with their name. Hashed again: what is handed out is what was kept. */
export async function downloadOriginal(
  viewer: Viewer,
  versionId: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string }> {
  const { bytes, fileName, sha256, document } = required(await findOriginal(versionId));
  const { workspaceId } = document;
  assertCan(viewer, "version.download", { workspaceId, versionId, deleted: document.deletedAt !== null });
  if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
    throw new AppError(
      "unreadable",
      "The stored file is not the one that was imported: its SHA-256 differs.",
    );
  }
  await auditDownload(viewer, workspaceId, versionId);
  return { bytes: new Uint8Array(bytes), fileName };
}
