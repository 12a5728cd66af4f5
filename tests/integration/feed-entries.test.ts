import { expect, test } from "vitest";
import { makeFeed } from "@/lib/server/services/feeds/make-feed";
import { openFeed } from "@/lib/server/services/feeds/open-feed";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

test("a feed leads from a new version to what changed in it, and from a first one to its text", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(editor, workspace.id);
  const { version } = await importVersion(editor, {
    documentId,
    text: `${SAMPLE}4. We light lamps.\n`,
    label: "The second",
  });
  const { url } = await makeFeed(editor, { workspaceId: workspace.id, documentId }, "https://x.example");
  const { entries } = await openFeed(url.split("/").at(-1) ?? "");
  expect(entries.map(({ path }) => path)).toEqual([
    `/compare/${versionId}/${version.id}`,
    `/versions/${versionId}`,
  ]);
  expect(entries.map(({ text }) => text)).toEqual([expect.stringMatching(/^What changed since .+\.$/), ""]);
});
