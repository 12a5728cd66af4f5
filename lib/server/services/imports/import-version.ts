import "server-only";
import { createHash } from "node:crypto";
import type { ImportVersionInput } from "@/lib/contracts/document-input";
import type { ImportedVersionView } from "@/lib/contracts/import-view";
import { nameWithoutEnding } from "@/lib/core/documents/name-without-ending";
import { continueLineages } from "@/lib/core/documents/positions/continue-lineages";
import { AppError, isAppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listPassages } from "@/lib/server/db/annotations";
import { insertVersion } from "@/lib/server/db/document-additions";
import {
  findDocumentSubject,
  findVersionByBytes,
  hasVersionLabelled,
  listLatestPositions,
} from "@/lib/server/db/documents";
import { readFactsEarly } from "@/lib/server/derived/facts/read-facts-early";
import { placeAnnotations } from "@/lib/server/derived/placements/place-annotations";
import { bytesOfInput } from "@/lib/server/import/bytes-of-input";
import { checkSeal } from "@/lib/server/import/network/origin-seal";
import { readVersion } from "@/lib/server/import/read-version";
import { sentBefore } from "@/lib/server/import/recently-sent";
import { presentVersionRef } from "@/lib/server/presenters/present-version-ref";
import { type Waiting, waitingOf } from "@/lib/server/threads/waiting";

/**
 * Reads a file or a pasted text into a new version at the end of its document.
 * @throws AppError "gone" where the bytes are named by `sent` and are no longer kept
 */
export async function importVersion(
  viewer: Viewer,
  input: ImportVersionInput,
  waiting: Waiting = {},
): Promise<ImportedVersionView> {
  const { documentId, origin } = input;
  const document = required(await findDocumentSubject(documentId));
  const { workspaceId } = document;
  assertCan(viewer, "version.import", { workspaceId, deleted: document.deletedAt !== null });

  const bytes = input.sent ? sentAgain(viewer, input.sent) : await bytesOfInput(input);
  if (origin) checkSeal(origin, createHash("sha256").update(bytes).digest("hex"));
  const { version, positions } = await readVersion({
    bytes,
    fileName: input.file?.name || "pasted.txt",
    label: input.label,
    sourceUrl: input.sourceUrl,
    date: input.date,
    origin,
    ...waitingOf(waiting),
  });
  // Whoever gave up before this point has saved nothing.
  waiting.signal?.throwIfAborted();
  const known = () => findVersionByBytes(documentId, version.sha256, version.importerVersion);
  const before = await known();
  if (before) return { version: presentVersionRef(before), known: true, warnings: [] };

  const earlier = await listLatestPositions(documentId);
  // "Draft.md" beside "Draft.txt": their endings are what tells them apart.
  const isAmbiguous =
    !input.label &&
    version.label === nameWithoutEnding(version.fileName) &&
    (await hasVersionLabelled(documentId, version.label));
  try {
    const row = await insertVersion(
      viewer,
      workspaceId,
      documentId,
      isAmbiguous ? { ...version, label: version.fileName } : version,
      continueLineages(earlier, positions),
    );
    // Notes travel at once, so that those without a place are known before anybody opens the new version.
    await placeAnnotations(await listPassages(documentId), row.id);
    await readFactsEarly(row.id, version.text);
    return { version: presentVersionRef(row), known: false, warnings: version.warnings };
  } catch (error) {
    // The same bytes were stored between our question and our write.
    const beside = isAppError(error) && error.code === "conflict" ? await known() : null;
    if (!beside) throw error;
    return { version: presentVersionRef(beside), known: true, warnings: [] };
  }
}

function sentAgain(viewer: Viewer, sha256: string): Uint8Array {
  const bytes = viewer.kind === "person" ? sentBefore(viewer.userId, sha256) : undefined;
  if (!bytes) throw new AppError("gone", "The file is no longer kept here since its preview. Send it again.");
  return bytes;
}
