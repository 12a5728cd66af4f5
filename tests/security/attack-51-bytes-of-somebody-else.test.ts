import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { previewVersion } from "@/lib/server/services/imports/preview-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const bytes = new TextEncoder().encode("A draft.\n\n1. Only one person has sent these words.\n");
const sent = createHash("sha256").update(bytes).digest("hex");

test("attack 51: the hash of a file opens it for nobody but its sender", async () => {
  const workspace = await makeWorkspace();
  const [sender, other] = [await workspace.person("editor"), await workspace.person("editor")];
  const { id: documentId } = await createDocument(sender, { workspaceId: workspace.id, title: "Drafts" });
  const { sha256 } = await previewVersion(
    sender,
    { place: { documentId }, fileName: "draft.txt" },
    bytes.slice(),
  );
  expect(sha256).toBe(sent);
  await expect(importVersion(other, { documentId, sent })).rejects.toMatchObject({ code: "gone" });
  const saved = await importVersion(sender, { documentId, sent, file: new File([], "draft.txt") });
  expect(saved).toMatchObject({ known: false });
});

test("a file that was never sent is asked for, and nothing is saved", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, { workspaceId: workspace.id, title: "Empty" });
  await expect(importVersion(editor, { documentId, sent: "0".repeat(64) })).rejects.toMatchObject({
    code: "gone",
  });
});
