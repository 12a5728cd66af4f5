import "server-only";
import { continueLineages } from "@/lib/core/documents/positions/continue-lineages";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertDocument, insertVersion } from "@/lib/server/db/document-additions";
import { listDocuments, listLatestPositions } from "@/lib/server/db/documents";
import { readFactsEarly } from "@/lib/server/derived/facts/read-facts-early";
import { readExampleCorpus } from "@/lib/server/import/read-example-corpus";
import { readVersion } from "@/lib/server/import/read-version";

/** Loads the five example texts as three documents. Those that are there already, by title, are left alone. */
export async function seedExampleWorkspace(
  viewer: Viewer,
  workspaceId: string,
): Promise<{ readonly added: number }> {
  assertCan(viewer, "document.create", { workspaceId });
  const present = new Set((await listDocuments(workspaceId))?.documents.map(({ title }) => title));
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
    }
    added += 1;
  }
  return { added };
}
