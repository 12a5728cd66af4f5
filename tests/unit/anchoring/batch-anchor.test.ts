import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { respond } from "@/cli/batch/anchor";

const folder = mkdtempSync(join(tmpdir(), "variorum-anchor-"));
afterAll(() => rmSync(folder, { recursive: true }));

const oldText =
  "Leadership\nIt is headed by Ambassador Luis CdeBaca.\nFunding\nThe Office awards grants each year.";
const newText =
  "Funding\nThe Office awards grants each year.\nLeadership\nThe Office has been without a head.";
const quote = "The Office awards grants each year.";
const start = oldText.indexOf(quote);
const request = { quote, prefix: "Funding\n", suffix: "", start, end: start + quote.length };
const answer = { start: newText.indexOf(quote), end: newText.indexOf(quote) + quote.length, score: 1 };

describe("batch anchor", () => {
  it("answers alike for texts in the request and in files, with the old text and without", () => {
    const oldFile = join(folder, "old.txt");
    const newFile = join(folder, "new.txt");
    writeFileSync(oldFile, oldText);
    writeFileSync(newFile, newText);
    const inline = respond({ ...request, oldText, newText });
    expect(inline).toMatchObject(answer);
    expect(respond({ ...request, oldFile, newFile })).toEqual(inline);
    const alone = { quote, prefix: "Funding\n", suffix: "" };
    expect(respond({ ...alone, newText })).toMatchObject(answer);
    expect(respond({ ...alone, newFile })).toMatchObject(answer);
  });

  it("says what is missing", () => {
    expect(() => respond({ ...request, oldText })).toThrow(/newFile/);
    expect(() => respond({ ...request, oldText, newText, quote: 3 })).toThrow(/"quote"/);
    expect(() => respond({ ...request, oldText, newText, start: -1 })).toThrow(/"start"/);
    expect(() => respond({ ...request, oldText, newFile: join(folder, "no") })).toThrow(/could not be read/);
  });
});
