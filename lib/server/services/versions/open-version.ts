import "server-only";
import type { ReaderView } from "@/lib/contracts/reader-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listAnnotationsOfVersions } from "@/lib/server/db/annotations";
import { findReadableVersion } from "@/lib/server/db/documents";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { subjectOf } from "@/lib/server/permissions/subject-of";
import { presentReader } from "@/lib/server/presenters/present-reader";

/** One version to be read, with the notes that stand in it. The same for a member and for a share link. */
export async function openVersion(viewer: Viewer, versionId: string): Promise<ReaderView> {
  const [found, annotations] = await Promise.all([
    findReadableVersion(versionId),
    listAnnotationsOfVersions([versionId]),
  ]);
  const version = required(found);
  const subject = subjectOf(version);
  assertCan(viewer, "version.read", subject);
  const readable = can(viewer, "annotation.read", subject) ? annotations : [];
  return presentReader(viewer, version, await withPlacements(readable, [version]));
}
