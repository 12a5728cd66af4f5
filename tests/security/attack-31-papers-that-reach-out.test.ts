import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { writeBriefingFile } from "@/lib/server/export/briefing-file";
import { printPdf } from "@/lib/server/export/pdf/print-pdf";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { addToBriefing } from "@/lib/server/services/briefings/add-to-briefing";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";
import { lookIntoPdf } from "@/tests/factories/look-into-pdf";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { findChromium } from "@/tests/fixtures/find-chromium";

const asked: string[] = [];
const site = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.end("words from inside");
});
const folder = mkdtempSync(path.join(tmpdir(), "variorum-secret-"));
const secret = path.join(folder, "secret.txt");
let inside = "";

beforeAll(async () => {
  writeFileSync(secret, "the words of a secret file");
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  inside = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() =>
  vi.stubEnv(
    "VARIORUM_CHROMIUM",
    findChromium(() => undefined),
  ),
);
afterEach(() => vi.unstubAllEnvs());

/** Everything by which a page reaches out or acts. */
const hostile =
  () => `<img src="${inside}/picture"><img srcset="${inside}/set 2x"><iframe src="${inside}/frame"></iframe>
<iframe src="${pathToFileURL(secret)}"></iframe><object data="${pathToFileURL(secret)}"></object><embed src="${inside}/embed">
<link rel="stylesheet" href="${inside}/style"><link rel="preconnect" href="${inside}"><link rel="prefetch" href="${inside}/prefetch">
<style>@import url("${inside}/import"); @font-face { font-family: f; src: url("${inside}/font"); } p { font-family: f; background: url("${inside}/back"); }</style>
<video src="${inside}/video" poster="${inside}/poster"></video><svg><image href="${inside}/svg" /><use href="${inside}/use#a" /></svg>
<script>document.body.append("a script ran"); fetch("${inside}/fetch")</script><img src="x" onerror="document.body.append('a script ran')">
<iframe srcdoc="&lt;img src='${inside}/srcdoc'&gt;&lt;script&gt;parent.document.body.append('a script ran')&lt;/script&gt;"></iframe>`;

test("a page that is printed fetches nothing, reads no file and runs nothing, even if all of it were foreign", async () => {
  const page = `<!doctype html><html lang="en"><head><title>x</title></head><body><p>The paper.</p>${hostile()}</body></html>`;
  const { words } = await lookIntoPdf(await printPdf(page));
  expect(words).toContain("The paper.");
  for (const stolen of ["secret file", "from inside", "a script ran"]) expect(words).not.toContain(stolen);
  expect(asked).toEqual([]);
});

test.each(["file", "inside"])("a page that leads elsewhere at once (%s) is not followed", async (where) => {
  const target = where === "file" ? pathToFileURL(secret).href : `${inside}/refresh`;
  const page = `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=${target}"><base href="${inside}/"></head><body><p>The paper.</p></body></html>`;
  // A page that would be left before it is printed may end the attempt; what is behind it is never on paper.
  const words = await printPdf(page).then(
    async (pdf) => (await lookIntoPdf(pdf)).words,
    () => "",
  );
  expect(words).not.toContain("secret file");
  expect(words).not.toContain("from inside");
  expect(asked).toEqual([]);
});

test("what people write into notes and briefings stands in the PDF as words", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const text = "The office supports the forum.";
  const { versionId } = await makeVersion(editor, workspace.id, text, `Ports ${hostile()}`.slice(0, 200));
  const note = await createAnnotation(editor, {
    versionId,
    start: 0,
    end: 10,
    quote: text.slice(0, 10),
    body: noteOf(`A note ${hostile()}`),
    idempotencyKey: randomUUID(),
  });
  const { briefingId } = await createBriefing(editor, {
    workspaceId: workspace.id,
    title: "<script>x</script>",
  });
  await addToBriefing(editor, { briefingId, compared: null, noteIds: [note.id] });
  const { body } = await writeBriefingFile(await openBriefing(editor, briefingId), "briefing.pdf", inside);
  const { words, title } = await lookIntoPdf(body as Uint8Array);
  expect(title).toBe("<script>x</script>");
  expect(words.replace(/\s/g, "")).toContain(`fetch("${inside}/fetch")`.replace(/\s/g, ""));
  expect(words).not.toContain("secret file");
  expect(asked).toEqual([]);
});
