import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { expectNoViolations, pasteDocument, test } from "./signed-in";

const TEXT = `Office of Drains

The Office of Drains is headed by Director Ada Lovejoy. In 2015 the office awarded $18 million to clean the drains of Glubbdubdrib.

The Clean Drains Act of 2009 is the law that the office enforces.
`;

test("facts go out, are judged in the file, are looked at, come in, and stand in the picture", async ({
  page,
}, info) => {
  await pasteDocument(page, TEXT);
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  const save = async () => {
    const [out] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Facts as CSV" }).click(),
    ]);
    return readFileSync(await out.path(), "utf8");
  };
  const csv = await save();
  const lines = csv.split("\r\n");
  const columns = (lines[0] ?? "").replace("\ufeff", "").split(",");
  const at = lines.findIndex((line) => line.includes(",funding,"));
  expect(at).toBeGreaterThan(0);
  const version = /^\ufeff?("[^"]*"|[^,]*),/.exec(lines[at] ?? "")?.[1] ?? "";
  lines[at] = (lines[at] ?? "").replace(/,(?:sure|to check),/, ",confirmed,");
  const added = (cells: Readonly<Record<string, string>>) =>
    columns.map((column) => cells[column] ?? "").join(",");
  lines.splice(
    -1,
    0,
    added({
      version,
      topic: "programme",
      quote: "the drains of Glubbdubdrib",
      name: "drains of Glubbdubdrib",
      kind: "term",
    }),
    added({ version, topic: "programme", quote: "words that are not there", name: "x", kind: "term" }),
  );
  const file = info.outputPath("facts.csv");
  writeFileSync(file, lines.join("\r\n"));

  await page.getByRole("button", { name: "Import facts from CSV …" }).click();
  const dialog = page.getByRole("dialog", { name: "Import facts from a spreadsheet" });
  await dialog.getByLabel("File").setInputFiles(file);
  await dialog.getByRole("button", { name: "Look at the changes" }).click();
  await expect(dialog.getByRole("status")).toContainText("1 fact to change, 1 fact to add");
  await expect(dialog.getByText("These words are not in the text")).toBeVisible();
  await expectNoViolations(page, "what a table of facts would say");
  await dialog.getByRole("button", { name: "Make these 2 changes" }).click();
  await expect(dialog.getByRole("status")).toContainText("1 fact changed, 1 fact added");
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("region", { name: "Table of facts" })).toContainText("Drains of Glubbdubdrib");
  const after = await save();
  expect(after).toContain(",confirmed,");
  expect(after).toContain(",added,");
});
