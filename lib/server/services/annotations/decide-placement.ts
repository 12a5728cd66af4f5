import "server-only";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { DecidePlacementInput } from "@/lib/contracts/placement-input";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertCan, assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import { type AnnotationRow, findAnnotationIn } from "@/lib/server/db/annotations";
import { listCodes } from "@/lib/server/db/codebook";
import { findReadableVersion, type ReadableVersionRow } from "@/lib/server/db/documents";
import { updatePlacement } from "@/lib/server/db/placements";
import { findPlaces } from "@/lib/server/derived/placements/place-annotations";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { presentAnnotation } from "@/lib/server/presenters/present-annotation";

const DECISIONS = {
  confirmed: "confirmed",
  "re-attached": "re_attached",
  "left-orphaned": "left_orphaned",
  undecided: null,
} as const;

/**
 * Keeps a person's word on where an annotation stands in a version it was not made on: confirmed where the rules put
 * it, attached to selected words, or left without a place. "undecided" takes the word back. Identity, thread and
 * history stay those of one annotation.
 */
export async function decidePlacement(viewer: Viewer, input: DecidePlacementInput): Promise<AnnotationView> {
  const { annotationId, versionId } = input;
  const [found, target] = await Promise.all([
    findAnnotationIn(annotationId, versionId),
    findReadableVersion(versionId),
  ]);
  const annotation = required(found);
  const version = required(target);
  const { workspaceId } = version.document;
  assertPersonCan(viewer, "annotation.place", {
    workspaceId: annotation.document.workspaceId,
    onlyForId: annotation.isPrivate ? annotation.authorId : null,
    deleted: annotation.deletedAt !== null || annotation.document.deletedAt !== null,
  });
  // A version of somewhere else is not even there.
  assertCan(viewer, "annotation.place", { workspaceId, deleted: version.document.deletedAt !== null });
  if (annotation.documentId !== version.documentId || annotation.versionId === versionId) {
    throw new AppError(
      "invalid",
      "A note stays where it was made; only its place in other versions of its document can be decided.",
    );
  }
  const [row] = await withPlacements([annotation], [version]);
  const current = row?.placements.find((each) => each.versionId === versionId);
  if (!row || !current) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  const place = { annotationId, versionId, ...(await placeOf(input, row, current, version)) };
  const after = await updatePlacement(viewer, workspaceId, input.revision, place, DECISIONS[input.decision]);
  if (!after)
    throw new AppError(
      "conflict",
      "Somebody else decided about this place in the meantime. Look at it again; nothing was changed.",
    );
  const placement = { ...current, ...place, ...after };
  const codebook = codebookOf(row.tags.length > 0 ? await listCodes(workspaceId) : []);
  const placed = { ...row, placements: [placement] };
  return required(presentAnnotation(viewer, workspaceId, placed, versionId, version.text, codebook));
}

type Place = Pick<AnnotationRow["placements"][number], "status" | "start" | "end" | "score" | "method">;

async function placeOf(
  input: DecidePlacementInput,
  row: AnnotationRow,
  current: Place,
  version: ReadableVersionRow,
): Promise<Place> {
  if (input.decision === "re-attached") {
    if (input.end <= input.start || version.text.slice(input.start, input.end) !== input.quote) {
      throw new AppError("conflict", "These words are not at this place in the text. Select them again.");
    }
    const range = snapToGraphemes(version.text, { start: input.start, end: input.end });
    return { status: input.quote === row.quote ? "moved" : "changed", ...range, score: 1, method: "by-hand" };
  }
  if (input.decision === "undecided") {
    const { status, range, score, method } = required(await findPlaces(row, version.id));
    return { status, start: range?.start ?? null, end: range?.end ?? null, score, method };
  }
  if (input.decision === "left-orphaned") {
    return { status: "orphaned", start: null, end: null, score: 0, method: "by-hand" };
  }
  const { status, start, end, score, method } = current;
  if (start === null) {
    throw new AppError("invalid", "There is no place to confirm: select the words it belongs to.");
  }
  return { status, start, end, score, method };
}
