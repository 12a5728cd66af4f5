import "server-only";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { readVersions } from "@/lib/server/derived/versions/read-versions";
import { presentReader } from "@/lib/server/presenters/present-reader";

/** The notes of a version as its reader shows them: all, or those of the given ids that the viewer may read. */
export async function readNotes(
  viewer: Viewer,
  versionId: string,
  ids: readonly string[] | null,
): Promise<readonly AnnotationView[]> {
  const read = await readVersions(viewer, "version.read", [versionId], {}, ids);
  const { versions, annotations, codebook } = read;
  const version = required(versions[0]);
  return presentReader(viewer, version, await withPlacements(annotations, versions), codebook).annotations;
}
