import "server-only";
import type { VersionRefView } from "@/lib/contracts/document-view";
import type { SharedView } from "@/lib/contracts/share-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ReadableVersionRow } from "@/lib/server/db/documents";
import { readComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { readTopic } from "@/lib/server/derived/topics/read-topic";
import { readVersions } from "@/lib/server/derived/versions/read-versions";
import { excerptPosition } from "@/lib/server/presenters/excerpt-position";
import { presentComparison } from "@/lib/server/presenters/present-comparison";
import { presentReader } from "@/lib/server/presenters/present-reader";
import { presentTopic } from "@/lib/server/presenters/present-topic";
import { presentVersionRef } from "@/lib/server/presenters/present-version-ref";

/** What the holder of a link sees: the same texts and notes as a member, cut to what the link shows. */
export async function openSharedLink(viewer: Viewer): Promise<SharedView> {
  const scope = required(viewer.kind === "share" ? viewer.scope : null);
  const { expiresAt, positionId, topicId } = scope;
  if (topicId)
    return { kind: "topic", topic: presentTopic(viewer, await readTopic(viewer, topicId)), expiresAt };
  const [olderId, newerId] = scope.versionIds;
  if (newerId) {
    const compared = await readComparison(viewer, required(olderId), newerId);
    const compare = presentComparison(viewer, compared, null);
    return { kind: "comparison", compare, newerVersion: newerThan(compared.newer), expiresAt };
  }
  const { versions, annotations } = positionId
    ? await readVersions(viewer, "position.read", scope.versionIds, positionId)
    : await readVersions(viewer, "version.read", scope.versionIds);
  const version = required(versions[0]);
  const whole = presentReader(viewer, version, await withPlacements(annotations, versions));
  const reader = positionId ? required(excerptPosition(whole, positionId)) : whole;
  return { kind: "reader", reader, positionId, newerVersion: newerThan(version), expiresAt };
}

/** That a newer version exists is said, so that nobody takes an old text for the last word. */
function newerThan(shown: ReadableVersionRow): VersionRefView | null {
  const newest = shown.document.versions.at(-1);
  return newest && newest.ordinal > shown.ordinal ? presentVersionRef(newest) : null;
}
