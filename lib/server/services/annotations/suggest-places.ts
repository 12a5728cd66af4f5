import "server-only";
import type { PlaceSuggestionView } from "@/lib/contracts/annotation-view";
import type { SuggestPlacesInput } from "@/lib/contracts/placement-input";
import type { PlacementCandidate } from "@/lib/core/anchoring/placement";
import { sharedWords } from "@/lib/core/anchoring/shared-words";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import { trimRange } from "@/lib/core/text/trim-range";
import { type AnnotationSubjectRow, findAnnotationIn } from "@/lib/server/db/annotations";
import { findReadableVersion } from "@/lib/server/db/documents";
import { lineagesOf } from "@/lib/server/derived/lineages/lineages-of";
import { findPlaces } from "@/lib/server/derived/placements/place-annotations";

const MOST = 5;
/** Characters shown before and after a suggestion. */
const AROUND = 90;

/**
 * The closest passages for a note that stands nowhere in a version; for people to choose from, never chosen for them. Where
 * the position it was made on goes on in the version, that position is named first.
 */
export async function suggestPlaces(
  viewer: Viewer,
  { annotationId, versionId }: SuggestPlacesInput,
): Promise<PlaceSuggestionView[]> {
  const [found, target] = await Promise.all([
    findAnnotationIn(annotationId, versionId),
    findReadableVersion(versionId),
  ]);
  const annotation = required(found);
  const version = required(target);
  for (const { workspaceId, deletedAt } of [annotation.document, version.document]) {
    assertCan(viewer, "annotation.place", {
      workspaceId,
      onlyForId: annotation.isPrivate ? annotation.authorId : null,
      deleted: deletedAt !== null || annotation.deletedAt !== null,
    });
  }
  const [place, position] = await Promise.all([
    findPlaces(annotation, versionId),
    positionOf(annotation, versionId),
  ]);
  const { text } = version;
  const present = ({ range, score }: PlacementCandidate, why: PlaceSuggestionView["why"]) => {
    const quote = text.slice(range.start, range.end);
    const before = snapToGraphemes(text, { start: Math.max(0, range.start - AROUND), end: range.start });
    const after = snapToGraphemes(text, { start: range.end, end: Math.min(text.length, range.end + AROUND) });
    return {
      range,
      score,
      quote,
      before: text.slice(before.start, range.start),
      after: text.slice(range.end, after.end),
      why,
      words: sharedWords(annotation.quote, quote),
    };
  };
  const close = (place?.candidates ?? []).map((each) =>
    present(each, each.inPlace ? "same-place" : "same-words"),
  );
  const own = position && trimRange(text, position.start, position.end);
  return [...(own ? [present({ range: own, score: 0 }, "same-position")] : []), ...close].slice(0, MOST);
}

/** The position of a version that the note's own position goes on as, if it has one and goes on. */
async function positionOf({ positionId, documentId }: AnnotationSubjectRow, versionId: string) {
  if (positionId === null) return null;
  const { lineages } = await lineagesOf(documentId);
  const own = lineages.find((each) => each.some((member) => member?.position.id === positionId));
  return own?.find((member) => member?.versionId === versionId)?.position ?? null;
}
