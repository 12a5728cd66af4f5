import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { sayDayInUtc } from "@/lib/core/time/say-day";
import { canPrintPdf, printPdf } from "@/lib/server/export/pdf/print-pdf";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import { outlineHtml } from "@/lib/view-models/exports/outline-html";
import { trackedHtml } from "@/lib/view-models/exports/tracked-html";
import { lookIntoPdf } from "@/tests/factories/look-into-pdf";
import { makeCompareView } from "@/tests/factories/make-compare-view";
import { findChromium } from "@/tests/fixtures/find-chromium";
import { refusalOf } from "@/tests/fixtures/refusal";

const folder = mkdtempSync(path.join(tmpdir(), "variorum-programs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() =>
  vi.stubEnv(
    "VARIORUM_CHROMIUM",
    findChromium(() => undefined),
  ),
);
afterEach(() => vi.unstubAllEnvs());

/** A program in Chromium's place. */
function program(name: string, script: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith("variorum-print-"));

test("a paper becomes a tagged PDF with its title, language, headings and table, and numbers on its pages", async () => {
  const pdf = await printPdf(
    outlineHtml({
      title: "Für den Besuch: قائمة",
      parts: [
        { kind: "heading", level: 2, words: "Who leads" },
        { kind: "quote", words: "The port has a new head.", lang: "en", dir: "ltr" },
        { kind: "line", words: "A long line of words. ".repeat(600) },
        {
          kind: "table",
          rows: [
            ["Topic", "Actor"],
            ["Ports", "supports"],
          ],
        },
      ],
    }),
  );
  const seen = await lookIntoPdf(pdf);
  expect(seen).toMatchObject({ marked: true, language: "en", title: "Für den Besuch: قائمة" });
  for (const role of ["Document", "H1", "H2", "P", "BlockQuote", "Table", "TR", "TH", "TD"])
    expect(seen.roles).toContain(role);
  expect(seen.headings).toEqual(["Für den Besuch: قائمة"]);
  expect(seen.pages).toBeGreaterThan(1);
  expect(seen.words).toContain(`1 / ${seen.pages}`);
  expect(seen.words).toContain("The port has a new head.");
  // A second opinion, where the machine has one.
  const [poppler = ""] = ["pdfinfo"];
  const told = spawnSync(poppler, ["-"], { input: pdf, encoding: "utf8" });
  if (told.error === undefined) {
    expect(told.stdout).toMatch(/^Tagged:\s+yes$/m);
    expect(told.stdout).toMatch(/^Page size:.*A4/m);
    expect(told.stdout).toMatch(/^JavaScript:\s+no$/m);
  }
  expect(leftBehind()).toEqual([]);
});

test("a comparison becomes a PDF that has both texts", async () => {
  const view = makeCompareView("The office awards grants.", "The office awards loans.", { facts: null });
  const document = comparedDocument(view, { boilerplate: "fold", origin: "https://variorum.example" });
  const seen = await lookIntoPdf(await printPdf(trackedHtml(document, sayDayInUtc)));
  for (const words of ["grants", "loans", "Sources"]) expect(seen.words).toContain(words);
  expect(seen.marked).toBe(true);
});

test("without a Chromium it is said, and what to do", async () => {
  for (const chromium of ["off", path.join(folder, "no-such-program")]) {
    vi.stubEnv("VARIORUM_CHROMIUM", chromium);
    expect(canPrintPdf()).toBe(false);
    const { code, message } = await refusalOf(printPdf("<p>words</p>"));
    expect(code).toBe("unavailable");
    expect(message).toContain("Print the page from the browser");
  }
});

test("a Chromium that never answers, or ends at once, is ended with all it started; nothing stays behind", async () => {
  const mark = path.join(folder, "child");
  vi.stubEnv("VARIORUM_CHROMIUM", program("hangs", `sleep 600 & echo $! > ${mark}; wait`));
  const limits = { milliseconds: 500, bytes: 1e9, pdfBytes: 1e6 };
  expect((await refusalOf(printPdf("<p>words</p>", undefined, limits))).code).toBe("too-large");
  const child = spawnSync("cat", [mark], { encoding: "utf8" }).stdout.trim();
  // Ended, and perhaps not yet taken note of by whoever it is left to.
  const stateOf = () => spawnSync("ps", ["-o", "stat=", "-p", child], { encoding: "utf8" }).stdout.trim();
  await vi.waitFor(() => expect(stateOf()).toMatch(/^(Z.*)?$/));
  const cancel = new AbortController();
  const cancelled = printPdf("<p>words</p>", cancel.signal);
  cancel.abort(new Error("nobody waits"));
  await expect(cancelled).rejects.toThrow("nobody waits");
  vi.stubEnv("VARIORUM_CHROMIUM", program("ends", "exit 3"));
  expect((await refusalOf(printPdf("<p>words</p>"))).code).toBe("unavailable");
  expect(leftBehind()).toEqual([]);
});

test("memory and size have limits", async () => {
  const page = outlineHtml({ title: "A paper", parts: [{ kind: "line", words: "words ".repeat(50_000) }] });
  const small = { milliseconds: 30_000, bytes: 1e9, pdfBytes: 10_000 };
  expect((await refusalOf(printPdf(page, undefined, small))).code).toBe("too-large");
  if (process.platform === "linux") {
    const long = outlineHtml({
      title: "A paper",
      parts: [{ kind: "line", words: "words ".repeat(1_500_000) }],
    });
    const poor = { milliseconds: 60_000, bytes: 2e7, pdfBytes: 1e9 };
    expect((await refusalOf(printPdf(long, undefined, poor))).code).toBe("too-large");
  }
  expect((await refusalOf(printPdf("x".repeat(20_000_001)))).code).toBe("too-large");
});

test("whoever comes when many wait is told to come again, and those who wait are served", async () => {
  const asked = Array.from({ length: 16 }, (_, at) => printPdf(`<h1>Paper ${at}</h1>`));
  const ended = await Promise.allSettled(asked);
  const refused = ended.filter(({ status }) => status === "rejected");
  expect(refused.length).toBeGreaterThan(0);
  for (const one of refused) expect(one).toMatchObject({ reason: { code: "busy" } });
  expect(ended.length - refused.length).toBeGreaterThanOrEqual(11);
});
