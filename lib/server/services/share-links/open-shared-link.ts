import "server-only";
import type { VersionRefView } from "@/lib/contracts/document-view";
import type { NewestWordingView, SharedView } from "@/lib/contracts/share-view";
import { passageRewording } from "@/lib/core/anchoring/passage-rewording";
import { required } from "@/lib/core/permissions/required";
import { can } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ReadableVersionRow } from "@/lib/server/db/documents";
import { listReviewsOf } from "@/lib/server/db/reviews";
import { readBriefing } from "@/lib/server/derived/briefings/read-briefing";
import { readChange } from "@/lib/server/derived/comparisons/read-change";
import { readComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { newestWording } from "@/lib/server/derived/lineages/newest-wording";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { readTopic } from "@/lib/server/derived/topics/read-topic";
import { readVersions } from "@/lib/server/derived/versions/read-versions";
import { excerptPosition } from "@/lib/server/presenters/excerpt-position";
import { presentBriefing } from "@/lib/server/presenters/present-briefing";
import { presentComparison } from "@/lib/server/presenters/present-comparison";
import { presentReader } from "@/lib/server/presenters/present-reader";
import { presentSharedChange } from "@/lib/server/presenters/present-shared-change";
import { presentTopic } from "@/lib/server/presenters/present-topic";
import { presentVersionRef } from "@/lib/server/presenters/present-version-ref";

/** What the holder of a link sees: the same texts and notes as a member, cut to what the link shows. */
export async function openSharedLink(viewer: Viewer): Promise<SharedView> {
  const scope = required(viewer.kind === "share" ? viewer.scope : null);
  const { expiresAt, positionId, topicId, briefingId } = scope;
  if (briefingId)
    return {
      kind: "briefing",
      briefing: presentBriefing(viewer, await readBriefing(viewer, briefingId)),
      expiresAt,
    };
  if (topicId)
    return { kind: "topic", topic: presentTopic(viewer, await readTopic(viewer, topicId)), expiresAt };
  const [olderId, newerId] = scope.versionIds;
  if (scope.changeKey) {
    const read = await readChange(viewer, required(olderId), required(newerId), scope.changeKey);
    const { newer } = read;
    const [review = null] = can(viewer, "review.read", { ...subjectOf(newer), changeKey: scope.changeKey })
      ? await listReviewsOf({ documentId: newer.documentId, readingId: null }, [scope.changeKey])
      : [];
    const change = presentSharedChange(viewer, read, review);
    return { kind: "change", change, newerVersion: newerThan(newer), expiresAt };
  }
  if (newerId) {
    const compared = await readComparison(viewer, required(olderId), newerId);
    const compare = presentComparison(viewer, compared, null, { reviews: [], assignments: [] });
    return { kind: "comparison", compare, newerVersion: newerThan(compared.newer), expiresAt };
  }
  const { versions, annotations, codebook } = positionId
    ? await readVersions(viewer, "position.read", scope.versionIds, { positionId })
    : await readVersions(viewer, "version.read", scope.versionIds);
  const version = required(versions[0]);
  const whole = presentReader(viewer, version, await withPlacements(annotations, versions), codebook);
  const reader = positionId ? required(excerptPosition(whole, positionId)) : whole;
  const newerVersion = newerThan(version);
  const newest = positionId && newerVersion ? await newestOf(viewer, version, positionId) : null;
  return { kind: "reader", reader, positionId, newerVersion, newest, expiresAt };
}

/**
 * Whether a shared position still reads so is always said; how it reads now, and that it is stated no more, only where the link
 * shows that (0014).
 */
async function newestOf(
  viewer: Viewer,
  version: ReadableVersionRow,
  positionId: string,
): Promise<NewestWordingView | null> {
  const found = await newestWording(version.documentId, positionId);
  if (!found) return null;
  const { own, newest, same } = found;
  const shown = can(viewer, "newest-position.read", { ...subjectOf(version), positionId });
  return {
    same,
    pieces: shown && newest !== null && !same ? passageRewording(own, newest) : null,
    notStated: shown && newest === null,
  };
}

/** That a newer version exists is said, so that nobody takes an old text for the last word. */
function newerThan(shown: ReadableVersionRow): VersionRefView | null {
  const newest = shown.document.versions.at(-1);
  return newest && newest.ordinal > shown.ordinal ? presentVersionRef(newest) : null;
}
