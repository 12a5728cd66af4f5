import { expect } from "@playwright/test";
import { annotate, copySelection, homeWith, OFFICE, pasteDocument, selectFromTo, test } from "./signed-in";

const RUN = crypto.randomUUID().slice(0, 8);
const PAPER = `A Paper on Wells ${RUN}\n\nOctober 2, 2015\n\n1. Wells matter. They carry water.\n2. Pumps matter too. They carry it far.\n3. Pipes are laid. Nobody digs without a permit.\n`;

test("positions are copied with their numbers and without the notes beside them", async ({ page }) => {
  await pasteDocument(page, PAPER);
  await annotate(page, "#position-1", "They carry water", "A note of somebody else.");
  await annotate(page, "#position-2", "far", "Another note.");
  await selectFromTo(page, "main", "Wells matter", "without a permit.");
  const copied = await copySelection(page);
  expect(copied?.plain.replace(/\n+/g, "\n")).toBe(
    "Wells matter. They carry water.\n2. Pumps matter too. They carry it far.\n3. Pipes are laid. Nobody digs without a permit.",
  );
  expect(copied?.html).toContain("<p>2. Pumps matter too. They carry it far.</p>");

  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector("#position-1") ?? document.body),
  );
  expect((await copySelection(page))?.plain).toBe("1. Wells matter. They carry water.");

  await page
    .getByText("A note of somebody else.")
    .evaluate((note) => getSelection()?.selectAllChildren(note));
  await expect(page.getByRole("toolbar", { name: "Selected passage" })).toBeHidden();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("A note of somebody else.");
  expect(await copySelection(page), "words of a note are copied as they are").toBeNull();
});

test("a comparison is copied in its newer wording; rich text has both, marked", async ({ page }) => {
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  const href = await page.getByRole("link", { name: "Compare with 2013 page" }).getAttribute("href");
  for (const options of ["?view=inline", ""]) {
    await page.goto(`${href}${options}`);
    const row = page.locator("[data-rows] .n").filter({ hasText: "Susan Coppedge" }).first();
    await row.evaluate((cell) => getSelection()?.selectAllChildren(cell));
    const copied = await copySelection(page);
    expect(copied?.plain, options).toContain("headed by Ambassador Susan Coppedge");
    expect(copied?.plain).not.toContain("directed");
    expect(copied?.plain).not.toContain("CdeBaca");
    expect(copied?.html).toContain("<del>directed</del><ins>headed</ins>");
  }
  const older = page.locator("[data-rows] .o").filter({ hasText: "CdeBaca" }).first();
  await older.evaluate((cell) => getSelection()?.selectAllChildren(cell));
  expect((await copySelection(page))?.plain, "the older column alone").toContain(
    "directed by Ambassador Luis CdeBaca",
  );
});

test("a comparison says its sides and its changes to those who listen", async ({ page }) => {
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  const href = await page.getByRole("link", { name: "Compare with 2013 page" }).getAttribute("href");
  await page.goto(`${href}`);
  await expect(page.getByRole("group", { name: "Older, reworded" }).first()).toBeVisible();
  const newer = page.getByRole("group", { name: "Newer, reworded" }).filter({ hasText: "Susan Coppedge" });
  const heard = await newer.ariaSnapshot();
  expect(heard).toMatch(/inserted: headed/);
  const sentences = page.getByRole("list", { name: "What changed, in sentences" });
  for (const sentence of await sentences.getByRole("paragraph").all()) {
    const targets = await sentence
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(new Set(targets).size, "a change is led to by one link").toBe(targets.length);
  }
});
