import "server-only";
import type { PlaceSuggestionView } from "@/lib/contracts/annotation-view";
import type { SuggestPlacesInput } from "@/lib/contracts/placement-input";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findAnnotationIn } from "@/lib/server/db/annotations";
import { findReadableVersion } from "@/lib/server/db/documents";
import { findPlaces } from "@/lib/server/placing/place-annotations";

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
  return (place?.candidates ?? []).slice(0, 5).map(({ range, score }) => ({
    range,
    score,
    quote: version.text.slice(range.start, range.end),
  }));
}
