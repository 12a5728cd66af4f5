import "server-only";
import { codeKey } from "@/lib/core/codebook/code";
import { continueLineages } from "@/lib/core/documents/positions/continue-lineages";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { insertCodes, listCodes } from "@/lib/server/db/codebook";
import { insertDocument, insertVersion } from "@/lib/server/db/document-additions";
import { listTitles } from "@/lib/server/db/document-list";
import { listLatestPositions } from "@/lib/server/db/documents";
import { placeStatements } from "@/lib/server/db/topics";
import { readFactsEarly } from "@/lib/server/derived/facts/read-facts-early";
import {
  type ExampleTopic,
  readExampleCorpus,
  readExampleTopics,
} from "@/lib/server/import/read-example-corpus";
import { readVersion } from "@/lib/server/import/read-version";

/** An example text as it was stored, with all its positions. */
interface StoredText {
  readonly id: string;
  readonly text: string;
  readonly positions: readonly { readonly label: string; readonly start: number; readonly end: number }[];
}

/**
 * Loads the five example texts as three documents, and the topics that line up what they say. Documents that are there
 * already, by title, and codes, by name, are left alone.
 */
export async function seedExampleWorkspace(
  viewer: Viewer,
  workspaceId: string,
): Promise<{ readonly added: number }> {
  assertPersonCan(viewer, "document.create", { workspaceId });
  const present = new Set((await listTitles(workspaceId)).map(({ title }) => title));
  const stored = new Map<string, StoredText>();
  let added = 0;
  for (const { title, office, versions } of await readExampleCorpus()) {
    if (present.has(title)) continue;
    const document = await insertDocument(viewer, { workspaceId, title, office, kind: null, lang: "en" });
    for (const { bytes, file, label, date } of versions) {
      const { version, positions } = await readVersion({ bytes, fileName: file, label, date });
      const earlier = await listLatestPositions(document.id);
      const lineages = continueLineages(earlier, positions);
      const { id } = await insertVersion(viewer, workspaceId, document.id, version, lineages);
      await readFactsEarly(id, version.text);
      stored.set(file, { id, text: version.text, positions });
    }
    added += 1;
  }
  if (stored.size > 0) await seedTopics(viewer, workspaceId, stored);
  return { added };
}

async function seedTopics(
  viewer: Person,
  workspaceId: string,
  stored: ReadonlyMap<string, StoredText>,
): Promise<void> {
  const taken = new Set((await listCodes(workspaceId)).map(({ name }) => codeKey(name)));
  const topics = (await readExampleTopics()).filter(({ name }) => !taken.has(codeKey(name)));
  const codes = await insertCodes(
    viewer,
    workspaceId,
    topics.map(({ name, definition, colour }) => ({ name, definition, colour, notation: "" })),
  );
  const statements = topics.flatMap(({ name, statements }) => {
    const codeId = codes.find((code) => code.name === name)?.id;
    if (!codeId) return [];
    return statements.flatMap((statement) => {
      const found = placeOf(statement, stored);
      return found ? [{ codeId, ...found }] : [];
    });
  });
  await placeStatements(viewer, workspaceId, statements);
}

/** Where a statement stands; nothing for words that do not stand in the text: a wrong place is worse than none. */
function placeOf(
  { file, position, quote }: ExampleTopic["statements"][number],
  stored: ReadonlyMap<string, StoredText>,
) {
  const version = stored.get(file);
  const start = version && quote ? version.text.indexOf(quote) : -1;
  const range = quote
    ? { start, end: start + quote.length }
    : version?.positions.find(({ label }) => label === position);
  if (!version || !range || range.start < 0) return null;
  const { start: from, end } = range;
  return { versionId: version.id, start: from, end, quote: version.text.slice(from, end) };
}
