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

test("by keyboard alone: notes are gone through, marked, tagged, given a stance, deleted and brought back", async ({
  page,
}) => {
  await pasteDocument(
    page,
    "Harbours of Laputa\n\n1. We will support the harbour of Laputa.\n\n2. We will not.\n",
  );
  await writeNote(page, "Islands that fly");
  await writeNote(page, "Islands that fall");
  await writeNote(page, "Islands of drafts", { onlyForMe: true });
  await page.goto("/notes?mine=yes");
  const rows = page.getByRole("row").filter({ hasText: "Islands" });
  await expect(rows).toHaveCount(3);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press("j", "x", "j", "x", "j", "x", "k", "k");
  await expect(rows.first().getByRole("link").first()).toBeFocused();
  await expect(page.getByRole("toolbar", { name: "Marked notes" })).toContainText("3 notes marked");
  await page.getByRole("button", { name: "Tag …" }).focus();
  await press("Enter");
  const dialog = page.getByRole("dialog", { name: "Tag 3 notes" });
  await dialog.getByLabel("Add a tag").focus();
  await page.keyboard.type("islands");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await press("Enter");
  await expect(page.getByText("3 notes tagged islands.", { exact: true })).toBeVisible();
  await expect(rows.nth(2).getByRole("list", { name: "Tags" })).toContainText("islands");

  await rows.nth(1).getByRole("link").first().focus();
  await press("x");
  await page.getByRole("button", { name: "Stance …" }).focus();
  await press("Enter");
  await page.getByRole("dialog", { name: "Stance of 1 note" }).getByLabel("Stance").selectOption("concern");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Save" }).focus();
  await press("Enter");
  await expect(rows.nth(1)).toContainText("Concern");

  await rows.first().getByRole("link").first().focus();
  await press("x");
  await page.getByRole("button", { name: "Share drafts" }).focus();
  await press("Enter");
  await expect(rows.first()).not.toContainText("Draft");

  for (const at of [0, 1, 2]) {
    await rows.nth(at).getByRole("link").first().focus();
    await press("x");
  }
  await page.getByRole("button", { name: "Delete", exact: true }).focus();
  await press("Enter");
  await expect(rows).toHaveCount(0);
  await page.getByRole("button", { name: "Undo: 3 notes deleted." }).focus();
  await press("Enter");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(2).getByRole("list", { name: "Tags" })).toContainText("islands");
  await press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("next and previous note");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
