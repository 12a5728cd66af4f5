import { expect } from "@playwright/test";
import { expectNoViolations, homeWith, pasteDocument, test } from "./signed-in";

test("a document is archived by keyboard, found under Archived, and restored from there", async ({
  page,
}) => {
  await pasteDocument(page, "Charter of Brobdingnag\n\n1. We will measure twice.\n");
  const reader = page.url();
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  await page.getByRole("button", { name: "Archive", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Archived on")).toBeVisible();
  await expect(page.getByRole("button", { name: "Restore", exact: true })).toBeVisible();
  await expectNoViolations(page, "an archived document");

  await page.goto(homeWith("Brobdingnag"));
  await expect(page.getByText("No document has “Brobdingnag”")).toBeVisible();
  await page
    .getByRole("navigation", { name: "Which documents" })
    .getByRole("link", { name: "Archived" })
    .press("Enter");
  const entry = page.getByRole("article").filter({ hasText: "Charter of Brobdingnag" });
  await expect(entry).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `archived documents, ${colorScheme}`);
  }
  await page.goto(reader);
  await expect(page.getByRole("group", { name: "Text" })).toContainText("We will measure twice.");
  await page.goBack();
  await entry.getByRole("button", { name: "Restore: Charter of Brobdingnag" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("No archived document has “Brobdingnag”")).toBeVisible();
  await page.goto(homeWith("Brobdingnag"));
  await expect(page.getByRole("link", { name: "Charter of Brobdingnag" })).toBeVisible();
});
