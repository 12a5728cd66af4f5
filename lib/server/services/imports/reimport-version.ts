import "server-only";
import type { VersionRefView } from "@/lib/contracts/document-view";
import type { ReimportVersionInput } from "@/lib/contracts/provenance-input";
import { continueLineages } from "@/lib/core/documents/positions/continue-lineages";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listPassages } from "@/lib/server/db/annotations";
import { insertVersion } from "@/lib/server/db/document-additions";
import { findVersionByBytes } from "@/lib/server/db/documents";
import { copyFactDecisions } from "@/lib/server/db/facts";
import { findOriginal } from "@/lib/server/db/provenance";
import { findEditableVersion, updateVersion } from "@/lib/server/db/version-edits";
import { carryCorrections } from "@/lib/server/derived/placements/carry-corrections";
import { placeAnnotations } from "@/lib/server/derived/placements/place-annotations";
import { IMPORTER } from "@/lib/server/import/imported-document";
import { readVersion } from "@/lib/server/import/read-version";
import { presentVersionRef } from "@/lib/server/presenters/present-version-ref";

/** What went along to the version that was read anew. */
export interface ReimportedVersionView {
  readonly version: VersionRefView;
  readonly carried: {
    readonly notes: number;
    /** Notes whose words the new reading does not have, or not surely: they wait to be looked at. */
    readonly toCheck: number;
    readonly corrections: boolean;
  };
}

/**
 * Reads the kept bytes of a version with today's importer into a new version right behind it. The old one stays as it
 * is. Notes are placed on the new one; what people corrected goes along where they want it to.
 * @throws AppError "conflict" where today's importer has read these bytes already
 */
export async function reimportVersion(
  viewer: Viewer,
  { versionId, carry }: ReimportVersionInput,
): Promise<ReimportedVersionView> {
  const [found, file] = await Promise.all([findEditableVersion(versionId), findOriginal(versionId)]);
  const before = required(found);
  const { bytes, fileName, sha256 } = required(file);
  const { documentId } = before;
  const { workspaceId, deletedAt } = before.document;
  assertPersonCan(viewer, "version.import", { workspaceId, deleted: deletedAt !== null });
  const known = await findVersionByBytes(documentId, sha256, IMPORTER.version);
  if (known) {
    throw new AppError(
      "conflict",
      known.id === versionId
        ? "Today's importer is the one that read this version; it would read the same again."
        : `Today's importer has read these bytes already: “${known.label}”.`,
    );
  }
  const { version, positions } = await readVersion({
    bytes,
    fileName,
    label: before.label,
    sourceUrl: before.sourceUrl ?? undefined,
    capturedAt: before.capturedAt ?? undefined,
  });
  // The date it stands for was settled once, by the text or a person; reading anew does not move it in time.
  const { dateIso, datePrecision, dateBasis, dateQuote, dateNote } = before;
  const dated =
    dateIso === null ? version : { ...version, dateIso, datePrecision, dateBasis, dateQuote, dateNote };
  const inserted = await insertVersion(
    viewer,
    workspaceId,
    documentId,
    dated,
    continueLineages(before.positions, positions),
    versionId,
  );
  const places = await placeAnnotations(await listPassages(documentId), inserted.id);
  const own = carry ? await carryCorrections(before, required(await findEditableVersion(inserted.id))) : null;
  if (own) {
    const target = required(await findEditableVersion(inserted.id));
    await updateVersion(viewer, target, "carried", own);
    await copyFactDecisions(versionId, inserted.id);
  }
  return {
    version: presentVersionRef(inserted),
    carried: {
      notes: places.length,
      toCheck: places.filter(({ status }) => status === "ambiguous" || status === "orphaned").length,
      corrections: own !== null,
    },
  };
}
