import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { pasteDocument, test } from "./signed-in";

async function writeNote(
  page: Page,
  words: string,
  { stance, onlyForMe = false }: { stance?: string; onlyForMe?: boolean } = {},
) {
  await page.getByRole("button", { name: "Annotate position 1" }).click();
  const field = page.getByRole("textbox", { name: "Note on position 1" });
  await field.fill(words);
  if (stance) await page.getByLabel("Stance").selectOption({ label: stance });
  if (onlyForMe) await page.getByLabel("Only for me").check();
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("article").filter({ hasText: words })).toBeVisible();
}

test("a note is a draft, then shared, has a stance, is resolved, and tells its history", async ({ page }) => {
  await pasteDocument(
    page,
    "Harbours of Lilliput\n\n1. We will support the harbour of Lilliput.\n\n2. We will not.\n",
  );
  await writeNote(page, "A first thought", { stance: "Concern", onlyForMe: true });
  const note = page.getByRole("article").filter({ hasText: "A first thought" });
  await expect(note).toContainText("Draft, only for you");
  await expect(note).toContainText("Concern");
  await note.getByRole("button", { name: /^Share with everybody/ }).click();
  await expect(note).not.toContainText("Draft, only for you");
  await note.getByRole("button", { name: /^Resolve/ }).click();
  await expect(note).toContainText("Resolved by");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await note.getByRole("button", { name: /^History of/ }).click();
  const history = page.getByRole("dialog", { name: /^History of/ });
  await expect(history.getByRole("listitem")).toHaveCount(3);
  await expect(history.getByRole("listitem").first()).toContainText("Resolved");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("all notes: narrowed by an address, marked and settled together, opened in their place", async ({
  page,
}) => {
  await pasteDocument(
    page,
    "Harbours of Blefuscu\n\n1. We will support the harbour of Blefuscu.\n\n2. We will not.\n",
  );
  await writeNote(page, "Ask about the eggs", { stance: "Question" });
  await writeNote(page, "Ask about the ends", { stance: "Question" });
  await page.goto("/notes");
  await page.getByLabel("Stance").selectOption({ label: "Question" });
  await page.getByLabel("Only mine").check();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/stance=question/);
  const rows = page.getByRole("row").filter({ hasText: "Ask about" });
  await expect(rows).toHaveCount(2);
  for (const row of await rows.all()) await row.getByRole("checkbox").check();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Resolve" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows.first()).toContainText("Resolved");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows.first()).toContainText("Open");

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  const csv = readFileSync(await file.path(), "utf8");
  expect(csv).toContain("Ask about the eggs");
  expect(csv).not.toContain("A first thought");

  // On a phone no column is out of sight, and what is read out is the same table.
  await page.setViewportSize({ width: 320, height: 700 });
  const table = page.getByRole("region", { name: "Table of notes" });
  expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const state = rows.first().getByRole("cell", { name: /^Open/ });
  // Down the page it may be, but not out to the side: the table does not scroll.
  await state.scrollIntoViewIfNeeded();
  await expect(state).toBeInViewport();
  await expect(table.getByRole("columnheader", { name: "State" })).toBeAttached();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });

  await rows.first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/versions\/.*#note-/);
});
