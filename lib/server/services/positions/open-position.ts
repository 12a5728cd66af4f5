import "server-only";
import type { ReaderView } from "@/lib/contracts/reader-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findVersionIdOfPosition } from "@/lib/server/db/documents";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { readVersions } from "@/lib/server/derived/versions/read-versions";
import { excerptPosition } from "@/lib/server/presenters/excerpt-position";
import { presentReader } from "@/lib/server/presenters/present-reader";

/** A reader view cut down to a position that begins here in the text of its version. */
type OnePositionView = ReaderView & { readonly startsAt: number };

/** One position alone: its words and its notes, with offsets counted from its own beginning. */
export async function openPosition(viewer: Viewer, positionId: string): Promise<OnePositionView> {
  const versionId = required(await findVersionIdOfPosition(positionId));
  const read = await readVersions(viewer, "position.read", [versionId], { positionId });
  const { versions, annotations, codebook } = read;
  const version = required(versions[0]);
  const whole = presentReader(viewer, version, await withPlacements(annotations, versions), codebook);
  const position = required(version.positions.find(({ id }) => id === positionId));
  return { ...required(excerptPosition(whole, positionId)), startsAt: position.start };
}
