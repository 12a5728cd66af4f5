import { expect } from "@playwright/test";
import { test } from "./signed-in";

const FIRST =
  "A Paper on Roads\n\nFact Sheet\nOctober 2, 2015\n\n1. Roads matter. They carry people.\n2. Rails matter too. They carry freight.\n\nBack to Top\n";
const SECOND = FIRST.replace("October 2, 2015", "March 3, 2016").replace("carry freight", "carry goods");

test("add a document from a paste and its next version from a file, then see what changed", async ({
  page,
}) => {
  await page.goto("/documents/new");
  await page.getByLabel("Paste the text").fill(FIRST);
  await page.getByRole("button", { name: /Look at it/ }).click();
  await expect(page.getByText("2 numbered positions")).toBeVisible();
  await expect(page.getByText("fold: link to the top")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("A Paper on Roads");
  await expect(page.getByLabel("Date", { exact: true })).toHaveValue("2015-10-02");
  await page.getByRole("button", { name: "Save the document" }).click();
  await expect(page).toHaveURL(/\/versions\//);
  await expect(page.getByRole("navigation", { name: "Positions" }).getByRole("listitem")).toHaveCount(2);

  await page
    .getByRole("navigation", { name: "Where you are" })
    .getByRole("link", { name: "A Paper on Roads" })
    .click();
  await page.getByRole("link", { name: "Add a version" }).click();
  const file = { name: "roads.txt", mimeType: "text/plain", buffer: Buffer.from(SECOND) };
  await page.getByLabel("File").setInputFiles(file);
  await page.getByRole("button", { name: /Look at it/ }).click();
  await page.getByRole("button", { name: "Save the version" }).click();
  await expect(page).toHaveURL(/\/compare\//);
  await expect(page.locator("main del", { hasText: "freight" }).first()).toBeVisible();
  await expect(page.locator("main ins", { hasText: "goods" }).first()).toBeVisible();
});

test("what cannot be read is said, and the page keeps what was put in", async ({ page }) => {
  await page.goto("/documents/new");
  await page
    .getByLabel("File")
    .setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) });
  await page.getByRole("button", { name: /Look at it/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "empty" })).toBeVisible();
  const program = Buffer.concat([Buffer.from("\x7fELF", "latin1"), Buffer.alloc(512, 1)]);
  await page
    .getByLabel("File")
    .setInputFiles({ name: "program.txt", mimeType: "text/plain", buffer: program });
  await page.getByRole("button", { name: /Look at it/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: /program|binary|text/i })).toBeVisible();
  expect(
    await page.getByLabel("File").evaluate((input) => (input as HTMLInputElement).files?.[0]?.name),
  ).toBe("program.txt");
});
