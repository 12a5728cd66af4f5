import { readFileSync, writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { pasteDocument, test } from "./signed-in";

async function writeNote(page: Page, words: string) {
  await page.getByRole("button", { name: "Annotate position 1" }).click();
  await page.getByRole("textbox", { name: "Note on position 1" }).fill(words);
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("article").filter({ hasText: words })).toBeVisible();
}

/** As a spreadsheet of another country saves it. */
function withSemicolons(csv: string): string {
  let quoted = false;
  return [...csv]
    .map((sign) => {
      if (sign === '"') quoted = !quoted;
      return sign === "," && !quoted ? ";" : sign;
    })
    .join("");
}

test("notes go out, are edited in the file, are looked at, come in, and are there", async ({
  page,
}, info) => {
  await pasteDocument(
    page,
    "Canals of Brobdingnag\n\n1. We will dig the canals of Brobdingnag by hand.\n\n2. We will not fill them again.\n",
  );
  await writeNote(page, "Ask who digs");
  await writeNote(page, "Ask who pays");
  await page.goto("/notes?mine=yes");
  const [out] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  // Rows of this document: other tests write notes of the same person meanwhile.
  const [head = "", ...all] = readFileSync(await out.path(), "utf8").split("\r\n");
  const csv = [head, ...all.filter((line) => line.includes("Canals of Brobdingnag")), ""].join("\r\n");
  const file = info.outputPath("notes.csv");

  const choose = async (text: string) => {
    writeFileSync(file, text);
    await page.getByRole("button", { name: "Import from CSV …" }).click();
    const dialog = page.getByRole("dialog", { name: "Import notes from a spreadsheet" });
    await dialog.getByLabel("File").setInputFiles(file);
    await dialog.getByRole("button", { name: "Look at the changes" }).click();
    return dialog;
  };

  const same = await choose(csv);
  await expect(same.getByRole("status")).toContainText("Nothing to change");
  await expect(same.getByRole("button", { name: /^Make/ })).toHaveCount(0);
  await same.getByRole("button", { name: "Close" }).last().click();

  await page.getByRole("button", { name: "Import from CSV …" }).click();
  const anew = page.getByRole("dialog", { name: "Import notes from a spreadsheet" });
  await anew.getByLabel("File").setInputFiles(file);
  // The spreadsheet saves the file anew while it stands chosen.
  writeFileSync(file, `${csv}\r\n`);
  await anew.getByRole("button", { name: "Look at the changes" }).click();
  await expect(anew.getByText("was saved anew or moved since it was chosen")).toBeVisible();
  writeFileSync(file, "");
  await anew.getByLabel("File").setInputFiles(file);
  await anew.getByRole("button", { name: "Look at the changes" }).click();
  await expect(anew.getByText("The file is empty")).toBeVisible();
  writeFileSync(file, csv);
  await anew.getByLabel("File").setInputFiles(file);
  await anew.getByRole("button", { name: "Look at the changes" }).click();
  await anew.getByRole("button", { name: "Choose another file" }).click();
  await expect(anew.getByLabel("File")).toBeVisible();
  await anew.getByRole("button", { name: "Close" }).last().click();

  const row = csv.split("\r\n").find((line) => line.includes("Ask who digs")) ?? "";
  const [document = "", version = ""] = row.split(",");
  const edited = csv
    .split("\r\n")
    .filter((line) => !line.includes("Ask who pays"))
    .map((line) => (line === row ? line.replace("Ask who digs", "Ask **who** digs, and when") : line))
    .map((line) => (line.includes("who** digs") ? line.replace(",open,", ",resolved,") : line))
    .join("\r\n");
  const width = (csv.split("\r\n")[0] ?? "").split(",").length;
  const line = (cells: string[]) => `${[...cells, ...Array(width - cells.length).fill("")].join(",")}\r\n`;
  const added = [
    line([document, version, "", "We will not fill them again", "Really not?"]),
    line([document, version, "", "no such words", "Nowhere to stand"]),
  ].join("");
  const dialog = await choose(
    withSemicolons(edited.replace("Ask **who** digs, and when", '"Ask **who** digs, and when"') + added),
  );
  await expect(dialog.getByRole("status")).toContainText("1 note to change, 1 note to add");
  await expect(dialog.getByRole("status")).toContainText("1 row not taken");
  await expect(dialog.getByText("does not stand in this version word for word")).toBeVisible();
  await expect(dialog.getByRole("region", { name: "What changes" })).toContainText(
    "Ask **who** digs, and when",
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  // Nothing has changed yet.
  const rows = page.getByRole("row", { includeHidden: true });
  await expect(rows.filter({ hasText: "Ask who digs, and when" })).toHaveCount(0);
  // What was looked at is taken, whatever the file says by now.
  writeFileSync(file, csv);
  await dialog.getByRole("button", { name: "Make these 2 changes" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toContainText("1 note changed, 1 note added");
  await dialog.getByRole("button", { name: "Close" }).last().click();

  await expect(page.getByRole("row").filter({ hasText: "Ask who digs, and when" })).toContainText("Resolved");
  await expect(page.getByRole("row").filter({ hasText: "Ask who pays" })).toContainText("Open");
  await page.getByRole("row").filter({ hasText: "Really not?" }).getByRole("link").first().click();
  const note = page.getByRole("article").filter({ hasText: "Really not?" });
  await expect(note).toBeVisible();
});
