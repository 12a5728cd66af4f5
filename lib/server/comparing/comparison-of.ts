import "server-only";
import type { Comparison } from "@/lib/core/diff/change";
import { type CompareOptions, compareTexts, engineVersion } from "@/lib/core/diff/compare-texts";
import type { Block } from "@/lib/core/documents/block";
import {
  type ComparisonKey,
  findStoredComparison,
  insertStoredComparison,
} from "@/lib/server/db/comparisons";

interface Side {
  readonly id: string;
  readonly text: string;
  readonly blocks: unknown;
  readonly lang: string | null;
}

/** Past this the comparison goes on in coarser units and says so. */
const BUDGET_MS = 3_000;

const running = new Map<string, Promise<Comparison>>();

/** The stored comparison of two versions, if this engine has made it. Costs one short query. */
export const storedComparison = (olderVersionId: string, newerVersionId: string) =>
  findStoredComparison(keyOf(olderVersionId, newerVersionId));

/** Computes and stores a comparison. Those who ask for the same one at the same time wait for the first. */
export function computeComparison(older: Side, newer: Side): Promise<Comparison> {
  const key = keyOf(older.id, newer.id);
  const name = `${older.id} ${newer.id}`;
  const started = running.get(name);
  if (started) return started;
  const result = compute(older, newer, key).finally(() => running.delete(name));
  running.set(name, result);
  return result;
}

const keyOf = (olderVersionId: string, newerVersionId: string): ComparisonKey => ({
  olderVersionId,
  newerVersionId,
  engineVersion,
  options: "{}",
});

async function compute(older: Side, newer: Side, key: ComparisonKey): Promise<Comparison> {
  const began = performance.now();
  const now = () => performance.now();
  const options: CompareOptions = { now, deadline: began + BUDGET_MS };
  const result = compareTexts(sideOf(older), sideOf(newer), options);
  // What ran out of time may come out whole on a quieter day: it is shown, not kept.
  if (result.degraded === null) await insertStoredComparison(key, result, now() - began);
  return result;
}

const sideOf = ({ text, blocks, lang }: Side) => ({
  text,
  blocks: blocks as Block[],
  ...(lang ? { lang } : {}),
});
