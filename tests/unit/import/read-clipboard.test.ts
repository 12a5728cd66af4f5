import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { read } from "./read-page";

const copied = (name: string) =>
  read(readFileSync(path.join("tests/fixtures/clipboard", name), "utf8")).content;

test("lists as Word puts them on the clipboard are lists, each item with its bullet or number", () => {
  expect(copied("word.html")).toEqual([
    "The Office leads the new effort:",
    "• protect victims",
    "• of labour trafficking",
    "• prosecute offenders",
    "3. third of the plan",
    "4. fourth of the plan",
    "(a) by letter",
    "(b) by the next",
    "Year\tAmount",
    "2013\t$5.8 million",
  ]);
});

test("a marker of Word outside a list stays where it stands", () => {
  const { content } = read(
    "<p>See <span style='mso-list:Ignore'>3.</span> below.</p><p style='mso-list:l0 level1 lfo1'>No marker.</p>",
  );
  expect(content).toEqual(["See 3. below.", "No marker."]);
});
