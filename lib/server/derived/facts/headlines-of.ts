import "server-only";
import { SURE } from "@/lib/core/facts/fact";
import { FACT_RULES } from "@/lib/core/facts/find-facts";
import { listReadableVersions } from "@/lib/server/db/documents";
import { listStoredFacts } from "@/lib/server/db/facts";
import { cachedResult } from "@/lib/server/derived/cached-result";
import { factComparisonOf } from "./fact-comparison-of";

/** A document with what its headline depends on: its versions in their order, and what people said of their facts. */
export interface HeadlinedDocument {
  readonly id: string;
  readonly versions: readonly {
    readonly id: string;
    readonly revision: number;
    readonly factDecisions: readonly { readonly factKey: string; readonly revision: number }[];
  }[];
}

/**
 * What the last two versions of each document tell in one sentence: who leads first, then the first changed fact. Only
 * facts that were read before are told: the first page does not wait for the reading of everything behind it.
 */
export async function headlinesOf(
  documents: readonly HeadlinedDocument[],
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    documents.map(async (document) => {
      const pair = document.versions.slice(-2);
      if (pair.length < 2) return null;
      const name = `headline ${FACT_RULES} ${JSON.stringify(pair)}`;
      const sentence = await cachedResult(name, () => headlineOf(pair.map(({ id }) => id))).catch(() => null);
      return sentence === null ? null : ([document.id, sentence] as const);
    }),
  );
  return new Map(found.filter((each) => each !== null));
}

async function headlineOf(ids: readonly string[]): Promise<string | null> {
  const stored = await listStoredFacts(ids, FACT_RULES);
  // Not kept: the next asking may find them read.
  if (ids.some((id) => !stored.has(id))) throw new Error("not read yet");
  const versions = await listReadableVersions(ids);
  const [older, newer] = ids.map((id) => versions.find((version) => version.id === id));
  const comparison = older && newer ? await factComparisonOf(older, newer) : null;
  const changed =
    comparison?.changes.filter(
      ({ older, newer, minor }) =>
        older && newer && !minor && [older, newer].every(({ confidence }) => confidence >= SURE),
    ) ?? [];
  const first = changed.find(({ topic }) => topic === "leadership") ?? changed[0];
  return first?.sentence ?? null;
}
