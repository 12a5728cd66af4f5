import { expect, test } from "vitest";
import { listVersionsNaming } from "@/lib/server/db/documents";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

test("signs that stand for others in a pattern are found as themselves", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const titles = [
    "Report of 100 % cover",
    "Report of 100 x cover",
    "file_name of a form",
    "fileXname of a form",
    "C:\\ports",
  ];
  const made = new Map<string, string>();
  for (const title of titles) {
    const { documentId } = await makeVersion(
      editor,
      workspace.id,
      `About the ${title}, which is long.\n`,
      title,
    );
    made.set(documentId, title);
  }
  const elsewhere = "00000000-0000-0000-0000-000000000000";
  for (const title of titles) {
    const found = await listVersionsNaming(workspace.id, elsewhere, title.toUpperCase(), 10);
    expect(found.map(({ documentId }) => made.get(documentId))).toEqual([title]);
  }
});
