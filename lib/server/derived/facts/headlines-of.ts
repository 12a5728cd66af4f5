import "server-only";
import { LRUCache } from "lru-cache";
import type { FactChange } from "@/lib/core/facts/changes/fact-change";
import { SURE } from "@/lib/core/facts/fact";
import { FACT_RULES } from "@/lib/core/facts/find-facts";
import { listReadableVersions } from "@/lib/server/db/documents";
import { listStoredFacts } from "@/lib/server/db/facts";
import { factComparisonOf } from "./fact-comparison-of";

interface HeadlinedVersion {
  readonly id: string;
  readonly revision: number;
  readonly factDecisions: readonly { readonly factKey: string; readonly revision: number }[];
}

/** A document with what its headline depends on: its versions in their order, and what people said of their facts. */
export interface HeadlinedDocument {
  readonly id: string;
  readonly versions: readonly HeadlinedVersion[];
}

/** Sentences by all they depend on; "" where there is none to tell. */
const known = new LRUCache<string, string>({ max: 5_000 });

/**
 * What the last two versions of each document tell in one sentence: who leads first, then the first changed fact. Only
 * facts that were read before are told: the first page does not wait for the reading of everything behind it. However many
 * documents, their texts are read with one query, and only where the sentence is not known yet.
 * @param read versions of which some facts are stored
 */
export async function headlinesOf(
  documents: readonly HeadlinedDocument[],
  read: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = documents.flatMap(({ id, versions }) => {
    const pair = versions.slice(-2);
    if (pair.length < 2 || pair.some((version) => !read.has(version.id))) return [];
    const said = pair.map((version) => [version.id, version.revision, version.factDecisions]);
    return [{ id, ids: pair.map((version) => version.id), name: `${FACT_RULES} ${JSON.stringify(said)}` }];
  });
  const unknown = wanted.filter(({ name }) => !known.has(name));
  if (unknown.length > 0) await findOut(unknown);
  return new Map(
    wanted.flatMap(({ id, name }) => {
      const sentence = known.get(name);
      return sentence ? [[id, sentence] as const] : [];
    }),
  );
}

/** Two queries for all of them. What was not read by today's rules yet stays unknown: the next asking may find it read. */
async function findOut(unknown: readonly { readonly ids: readonly string[]; readonly name: string }[]) {
  const found = await listStoredFacts(
    unknown.flatMap(({ ids }) => ids),
    FACT_RULES,
  );
  const read = unknown.filter(({ ids }) => ids.every((id) => found.has(id)));
  if (read.length === 0) return;
  const rows = await listReadableVersions(read.flatMap(({ ids }) => ids));
  for (const { ids, name } of read) {
    const [older, newer] = ids.map((id) => rows.find((row) => row.id === id));
    if (!older || !newer) continue;
    // One document whose facts cannot be compared is no reason to show none.
    const comparison = await factComparisonOf(older, newer, found).catch(() => undefined);
    if (comparison !== undefined) known.set(name, headlineIn(comparison?.changes ?? []));
  }
}

function headlineIn(changes: readonly FactChange[]): string {
  const changed = changes.filter(
    ({ older, newer, minor }) =>
      older && newer && !minor && [older, newer].every(({ confidence }) => confidence >= SURE),
  );
  const first = changed.find(({ topic }) => topic === "leadership") ?? changed[0];
  return first?.sentence ?? "";
}
