import "server-only";
import type { CorrectVersionInput } from "@/lib/contracts/provenance-input";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { nameOfDate } from "@/lib/core/documents/dates/name-of-date";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { StatedOfVersion } from "@/lib/server/db/codecs/version-edit";
import {
  type EditableVersionRow,
  findEditableVersion,
  statedOf,
  updateVersion,
} from "@/lib/server/db/version-edits";
import { placeOnNewest } from "@/lib/server/derived/placements/place-on-newest";

/**
 * A person's word on what a version is: name, title, kind, office, place, source and dates. Its text stays. A version
 * goes where its date belongs among the others of its document.
 * @throws AppError "conflict" with what stands now where somebody corrected since the given revision
 */
export async function correctVersion(
  viewer: Viewer,
  input: CorrectVersionInput,
): Promise<{ readonly revision: number }> {
  const before = required(await findEditableVersion(input.versionId));
  const { workspaceId, deletedAt } = before.document;
  assertPersonCan(viewer, "version.edit", { workspaceId, deleted: deletedAt !== null });
  if (before.revision !== input.revision) throw stale(before);
  const stated = correctedBy(statedOf(before), input);
  const revision = await updateVersion(viewer, before, "corrected", { stated });
  if (revision === null) throw stale(required(await findEditableVersion(input.versionId)));
  if (stated.dateIso !== before.dateIso) await placeOnNewest(before.documentId);
  return { revision };
}

function correctedBy(before: StatedOfVersion, input: CorrectVersionInput): StatedOfVersion {
  const { title, kind, office, place, asOf, published, capturedOn, sourceUrl } = input;
  const sameAsOf = asOf !== null && asOf.iso === before.dateIso && asOf.basis === before.dateBasis;
  const read = before.metadata.date;
  const samePublished = published !== null && published.iso === read?.iso && published.basis === read.basis;
  // A day the text only speaks of is in no field of the form, and nobody has taken it away.
  const unasked = read?.basis === "inferred" || read?.basis === "captured" ? read : null;
  const date: StatedDate | null = published
    ? {
        iso: published.iso,
        precision: precisionOf(published.iso),
        basis: published.basis,
        quote: samePublished ? (read?.quote ?? null) : null,
      }
    : unasked;
  return {
    label: labelBy(before, input),
    sourceUrl,
    dateIso: asOf?.iso ?? null,
    datePrecision: asOf ? precisionOf(asOf.iso) : null,
    dateBasis: asOf?.basis ?? null,
    // The words a date was read from prove that date alone.
    dateQuote: sameAsOf ? before.dateQuote : null,
    dateNote: asOf?.note || null,
    capturedAt: capturedMoment(before.capturedAt, capturedOn),
    metadata: { title, kind, office, place, date },
  };
}

/** A version that is called after its date is called after the corrected one, unless somebody gave it another name. */
function labelBy(before: StatedOfVersion, { label, asOf }: CorrectVersionInput): string {
  const { dateIso } = before;
  const calledAfterIt =
    dateIso !== null && label === nameOfDate({ iso: dateIso, precision: precisionOf(dateIso) });
  return calledAfterIt && label === before.label && asOf
    ? nameOfDate({ iso: asOf.iso, precision: precisionOf(asOf.iso) })
    : label;
}

/** The hour an archive gave stays where the day is left as it was. */
function capturedMoment(before: string | null, day: string | null): string | null {
  if (day === null || before?.startsWith(day)) return day === null ? null : before;
  return `${day}T00:00:00.000Z`;
}

const precisionOf = (iso: string): StatedDate["precision"] =>
  (({ 4: "year", 7: "month" }) as const)[iso.length] ?? "day";

function stale(current: EditableVersionRow): AppError {
  return new AppError(
    "conflict",
    "Somebody else corrected this version in the meantime. What you typed is still here; reload in another tab to compare.",
    { current: { revision: current.revision, stated: statedOf(current) } },
  );
}
