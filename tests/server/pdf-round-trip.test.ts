import fc from "fast-check";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPdf } from "@/lib/server/import/pdf/read-pdf";
import { asHtml } from "@/tests/factories/write-plain-document";
import { findChromium } from "@/tests/fixtures/find-chromium";
import { blocksOf, notesOf, plainDocuments } from "@/tests/fixtures/plain-document";

let browser: Browser;
beforeAll(async () => {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  browser = await chromium.launch({
    executablePath: findChromium(() => undefined),
    args: ["--disable-background-networking", ...asRoot],
  });
});
afterAll(() => browser.close());

const STYLE =
  "<style>body{font:11pt/1.4 serif}td,th{border:1px solid;padding:4pt}table{border-collapse:collapse}</style>";

// What a page that is printed cannot say is how deep its headings and items were; and its notes are a list like others.
test.each(
  fc.sample(plainDocuments, { numRuns: 12, seed: 20_131_003 }).map((document, at) => [at, document] as const),
)("a page that a browser prints reads back as its blocks (%i)", async (_, document) => {
  const page = await browser.newPage();
  await page.setContent(asHtml(document).replace("</head>", `${STYLE}</head>`));
  const bytes = await page.pdf({ format: "A4", tagged: true });
  await page.close();
  const { text, blocks } = await readPdf(new Uint8Array(bytes));
  const notes = notesOf(document);
  const read = blocks
    .filter(({ chrome }) => chrome === null)
    .map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }))
    .filter(({ words }) => !notes.includes(words.replace(/^(?:\[\d+\]|\d+\.) |\s*↩$/g, "")));
  expect(read).toEqual(blocksOf(document).map(({ kind, words }) => ({ kind, words })));
});
