import { expect } from "@playwright/test";
import { expectNoViolations, fileDocument, origin, test } from "./signed-in";

test("a document goes to the trash and comes back: by undo, and from the trash; the audit log tells it", async ({
  page,
}) => {
  await fileDocument(
    page,
    "trash.txt",
    "text/plain",
    "On bins\n\n1. One thing. More of it.\n2. Another. More.\n",
  );
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  const address = page.url();
  await page.getByRole("button", { name: "Move to trash" }).click();
  await page.getByText("The document is in the trash.").first().waitFor();
  await expect(page).toHaveURL(`${origin()}/`);
  await expect(page.getByRole("link", { name: title, exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();

  await page.goto(address);
  await page.getByRole("button", { name: "Move to trash" }).click();
  await page.getByText("The document is in the trash.").first().waitFor();
  await page.goto("/settings/trash");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `trash, ${colorScheme}`);
  }
  await page.getByRole("button", { name: `Restore: ${title}` }).click();
  await expect(page.getByRole("button", { name: `Restore: ${title}` })).toHaveCount(0);
  expect((await page.goto(address))?.status()).toBe(200);

  await page.goto("/settings/audit");
  await page.getByLabel("About").selectOption({ label: "Documents" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/about=document/);
  await expect(page.getByRole("row").nth(1)).toContainText(`restored a document: ${title}`);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectNoViolations(page, "audit log");
});
