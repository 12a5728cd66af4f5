import { expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { database } from "@/lib/server/db/database";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

// More entries than the newest that are looked through first.
const ENTRIES = 2_500;

/** Entry 0 is the oldest. "heron" stands in every tenth, "stork" in the ten oldest alone, "crane" in one on each side of the border. */
const wordsOf = (at: number): readonly string[] => [
  ...(at % 10 === 0 ? ["heron"] : []),
  ...(at < 10 ? ["stork"] : []),
  ...(at === 1 || at === ENTRIES - 1 ? ["crane"] : []),
];

async function found(viewer: Viewer, q: string): Promise<string[]> {
  const texts: string[] = [];
  for (let after: string | undefined; ; ) {
    const { hits, next } = await searchWorkspace(viewer, { q, ...(after ? { after } : {}) });
    texts.push(...hits.map(({ excerpt }) => excerpt.runs.map(({ text }) => text).join("")));
    if (!next) return texts;
    after = next;
  }
}

test("what was said long ago is found behind what was said of late, each once, the newest first", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId } = await makeVersion(editor, workspace.id, "A text about other things.");
  await searchWorkspace(editor, { q: "index" });
  const { prisma } = await database();
  const entries = Array.from({ length: ENTRIES }, (_, at) => ({
    text: `Entry ${at} ${wordsOf(at).join(" ")}`,
    terms: wordsOf(at).join(" "),
  }));
  await prisma.$executeRaw`
    INSERT INTO "SearchEntry" ("id", "workspaceId", "documentId", "kind", "text", "at", "terms")
    SELECT gen_random_uuid(), ${workspace.id}::uuid, ${documentId}::uuid, 'note', made."text",
      timestamptz '2020-01-01' + made."at" * interval '1 minute', made."terms"::tsvector
    FROM unnest(${entries.map(({ text }) => text)}::text[], ${entries.map(({ terms }) => terms)}::text[])
      WITH ORDINALITY AS made("text", "terms", "at")`;
  for (const word of ["heron", "stork", "crane"])
    expect(await found(editor, word), word).toEqual(
      entries.flatMap(({ text }) => (text.includes(word) ? [text.trim()] : [])).reverse(),
    );
});
