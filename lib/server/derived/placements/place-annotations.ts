import "server-only";
import { carryPassage } from "@/lib/core/anchoring/carry-passage";
import type { Placement } from "@/lib/core/anchoring/placement";
import type { PassageSelector } from "@/lib/core/anchoring/selector";
import { type VersionPair, versionPair } from "@/lib/core/anchoring/version-pair";
import { mirrorComparison } from "@/lib/core/comparison/changes/mirror-comparison";
import { ENGINE_VERSION } from "@/lib/core/comparison/compare-texts";
import { type ComputedPlacement, listVersionTexts, upsertPlacements } from "@/lib/server/db/placements";
import { computeComparison, storedComparison } from "@/lib/server/derived/comparisons/comparison-of";

/** Changes whenever the same passage may be placed otherwise: the rules of carrying, and those of comparing. */
export const PLACEMENT_ENGINE = `1/${ENGINE_VERSION}`;

type VersionText = Awaited<ReturnType<typeof listVersionTexts>>[number];

export interface PassageOfVersion extends PassageSelector {
  readonly id: string;
  /** The version the annotation was made on. */
  readonly versionId: string;
}

/** Carries annotations to another version of their document and stores where they stand there. */
export async function placeAnnotations(
  annotations: readonly PassageOfVersion[],
  versionId: string,
): Promise<ComputedPlacement[]> {
  const placed = await carryAll(annotations, versionId, (passage, placement) => ({
    annotationId: passage.id,
    versionId,
    status: placement.status,
    start: placement.range?.start ?? null,
    end: placement.range?.end ?? null,
    score: placement.score,
    method: placement.method,
    engineVersion: PLACEMENT_ENGINE,
  }));
  await upsertPlacements(placed);
  return placed;
}

/** Where one annotation would stand by the rules alone, with the closest passages where it stands nowhere. */
export async function findPlaces(annotation: PassageOfVersion, versionId: string): Promise<Placement | null> {
  const [placement] = await carryAll([annotation], versionId, (_passage, found) => found);
  return placement ?? null;
}

async function carryAll<Answer>(
  annotations: readonly PassageOfVersion[],
  versionId: string,
  answer: (passage: PassageOfVersion, placement: Placement) => Answer,
): Promise<Answer[]> {
  const bySource = new Map<string, PassageOfVersion[]>();
  for (const annotation of annotations) {
    const passages = bySource.get(annotation.versionId);
    if (passages) passages.push(annotation);
    else bySource.set(annotation.versionId, [annotation]);
  }
  const texts = await listVersionTexts([versionId, ...bySource.keys()]);
  const target = texts.find(({ id }) => id === versionId);
  const answers: Answer[] = [];
  for (const [sourceId, passages] of bySource) {
    const source = texts.find(({ id }) => id === sourceId);
    if (!source || !target || source.documentId !== target.documentId) continue;
    const pair = await pairOf(source, target);
    for (const passage of passages) answers.push(answer(passage, carryPassage(pair, passage)));
  }
  return answers;
}

/** Comparisons are stored from the earlier version to the later; carrying backwards reads them in the mirror. */
async function pairOf(source: VersionText, target: VersionText): Promise<VersionPair> {
  const forward = source.ordinal < target.ordinal;
  const [older, newer] = forward ? [source, target] : [target, source];
  const comparison = (await storedComparison(older.id, newer.id)) ?? (await computeComparison(older, newer));
  const read = forward ? comparison : mirrorComparison(comparison, source.text, target.text);
  return versionPair(source.text, target.text, read);
}
