import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { downloadOriginal } from "@/lib/server/services/versions/download-original";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { refusalOf } from "@/tests/fixtures/refusal";

/** The test file of the antivirus trade, put together here so that this source is none. */
const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-ANTIVIRUS", "-TEST-FILE!$H+H*"].join("");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "variorum-scan-"));
});
afterEach(() => {
  delete process.env.VARIORUM_SCAN;
  rmSync(folder, { recursive: true });
});

/** A scanner that keeps what it was given and says what it is told to. */
function scanner(code: number): string {
  const program = path.join(folder, "scan");
  writeFileSync(program, `#!/bin/sh\ncat > "${path.join(folder, "seen")}"\nexit ${code}\n`);
  chmodSync(program, 0o755);
  return program;
}

async function send() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, { workspaceId: workspace.id, title: "Sent" });
  const work = importVersion(editor, { documentId, file: new File([EICAR], "sent.txt") });
  return { editor, documentId, work };
}

test("attack 29: the scanner is given the bytes before anything reads them, and what it refuses is not kept", async () => {
  process.env.VARIORUM_SCAN = scanner(1);
  const { editor, documentId, work } = await send();
  expect((await refusalOf(work)).code).toBe("unsupported");
  expect(readFileSync(path.join(folder, "seen"), "utf8")).toBe(EICAR);
  expect((await openDocument(editor, documentId)).versions).toEqual([]);
});

test("attack 29: a scanner that fails lets nothing in", async () => {
  process.env.VARIORUM_SCAN = scanner(2);
  expect((await refusalOf((await send()).work)).code).toBe("unavailable");
  process.env.VARIORUM_SCAN = path.join(folder, "no such program");
  expect((await refusalOf((await send()).work)).code).toBe("unavailable");
});

test("attack 29: without a scanner it is text like any other, and its bytes go out as a file to be saved only", async () => {
  const { editor, work } = await send();
  const { version } = await work;
  expect(new TextDecoder().decode((await downloadOriginal(editor, version.id)).bytes)).toBe(EICAR);
});
