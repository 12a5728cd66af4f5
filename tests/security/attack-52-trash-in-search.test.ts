import { expect, test } from "vitest";
import { parseSearch } from "@/lib/core/search/parse-search";
import { searchExpression } from "@/lib/core/search/search-vector";
import { listFound, listSameWords } from "@/lib/server/db/search";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { restoreVersion } from "@/lib/server/services/versions/restore-version";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

test("a version in the trash is found by nobody, also while the index does not know it yet", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId: kept } = await makeVersion(editor, workspace.id);
  const { version } = await importVersion(editor, { documentId, text: `${SAMPLE}9. Xylophones for all.\n` });
  expect((await searchWorkspace(editor, { q: "xylophones" })).hits).toHaveLength(1);
  await deleteVersion(editor, { versionId: version.id });

  // What a search asks of the index before the index has caught up.
  const behind = async (words: string) => {
    const sought = parseSearch(words, ["en"], false);
    if (!sought) throw new Error("nothing is asked");
    const rows = await listFound(searchExpression(sought), {
      workspaceId: workspace.id,
      viewerId: editor.userId,
      archived: true,
      textDays: {},
      noteDays: {},
      kinds: ["text"],
      tagged: null,
      after: null,
      take: 20,
    });
    return { rows, same: await listSameWords(rows) };
  };
  expect((await behind("xylophones")).rows).toEqual([]);
  const { same } = await behind(SAMPLE.split(/\s+/).find((word) => /^[a-z]{6,}$/.test(word)) ?? "");
  expect(same.map(({ versionId }) => versionId)).not.toContain(version.id);
  expect(same.map(({ versionId }) => versionId)).toContain(kept);

  expect((await searchWorkspace(editor, { q: "xylophones" })).hits).toEqual([]);
  await restoreVersion(editor, { versionId: version.id });
  expect((await searchWorkspace(editor, { q: "xylophones" })).hits).toHaveLength(1);
});
