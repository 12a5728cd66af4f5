import "server-only";
import type { ReaderView } from "@/lib/contracts/reader-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { readVersions } from "@/lib/server/derived/versions/read-versions";
import { presentReader } from "@/lib/server/presenters/present-reader";

/** One version to be read, with the notes that stand in it. The same for a member and for a share link. */
export async function openVersion(viewer: Viewer, versionId: string): Promise<ReaderView> {
  const { versions, annotations, codebook } = await readVersions(viewer, "version.read", [versionId]);
  return presentReader(viewer, required(versions[0]), await withPlacements(annotations, versions), codebook);
}
