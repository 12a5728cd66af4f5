import "server-only";
import type { ReaderView } from "@/lib/contracts/reader-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listAnnotationsOfVersions } from "@/lib/server/db/annotations";
import { findReadableVersion, findVersionIdOfPosition } from "@/lib/server/db/documents";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { subjectOf } from "@/lib/server/permissions/subject-of";
import { excerptPosition } from "@/lib/server/presenters/excerpt-position";
import { presentReader } from "@/lib/server/presenters/present-reader";

/** A reader view cut down to a position that begins here in the text of its version. */
type OnePositionView = ReaderView & { readonly startsAt: number };

/** One position alone: its words and its notes, with offsets counted from its own beginning. */
export async function openPosition(viewer: Viewer, positionId: string): Promise<OnePositionView> {
  const versionId = required(await findVersionIdOfPosition(positionId));
  const [found, annotations] = await Promise.all([
    findReadableVersion(versionId),
    listAnnotationsOfVersions([versionId]),
  ]);
  const version = required(found);
  const subject = { ...subjectOf(version), positionId };
  assertCan(viewer, "position.read", subject);
  const readable = can(viewer, "annotation.read", subject) ? annotations : [];
  const placed = await withPlacements(readable, [version]);
  const whole = presentReader(viewer, version, placed);
  const position = required(whole.positions.find(({ id }) => id === positionId));
  return { ...required(excerptPosition(whole, positionId)), startsAt: position.range.start };
}
