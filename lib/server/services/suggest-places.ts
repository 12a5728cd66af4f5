import "server-only";
import type { PlaceSuggestionView } from "@/lib/contracts/annotation-view";
import type { SuggestPlacesInput } from "@/lib/contracts/placement-input";
import { sharedWords } from "@/lib/core/anchoring/shared-words";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findAnnotationIn } from "@/lib/server/db/annotations";
import { findReadableVersion } from "@/lib/server/db/documents";
import { findPlaces } from "@/lib/server/placing/place-annotations";

const MOST = 5;
/** Characters shown before and after a suggestion. */
const AROUND = 90;

/** The closest passages for a note that stands nowhere in a version; for people to choose from, never chosen for them. */
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
      deleted: deletedAt !== null || annotation.deletedAt !== null,
    });
  }
  const place = await findPlaces(annotation, versionId);
  const { text } = version;
  return (place?.candidates ?? []).slice(0, MOST).map(({ range, score, inPlace }) => {
    const quote = text.slice(range.start, range.end);
    return {
      range,
      score,
      quote,
      before: text.slice(Math.max(0, range.start - AROUND), range.start).toWellFormed(),
      after: text.slice(range.end, range.end + AROUND).toWellFormed(),
      why: inPlace ? "same-place" : "same-words",
      words: sharedWords(annotation.quote, quote),
    };
  });
}
