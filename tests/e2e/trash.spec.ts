import { expect } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
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

test("a document under a hold cannot be deleted; how long the trash keeps things is said beforehand", async ({
  page,
}) => {
  await fileDocument(page, "held.txt", "text/plain", "On holds\n\n1. One thing. More of it.\n");
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  await page.getByRole("button", { name: "Hold …" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Put this document under a hold" });
  await dialog.getByRole("button", { name: "Hold it" }).click();
  await expect(dialog).toContainText("Say why nothing of it may be deleted.");
  await dialog.getByLabel("Why").fill("A request for records of 2016.");
  await lookAtWidths(page, "hold");
  await page.keyboard.press("Enter");
  await expect(
    page.getByText(/^Under a hold since .* by Ana Ruiz: nothing of it can be deleted\./),
  ).toContainText("A request for records of 2016.");
  await expect(page.getByRole("button", { name: "Move to trash" })).toHaveCount(0);
  await lookAtWidths(page, "held");
  await page.getByRole("button", { name: "End the hold" }).click();
  await expect(page.getByRole("button", { name: "Move to trash" })).toBeVisible();

  await page.goto("/settings/trash");
  await page.getByLabel("What is deleted is kept", { exact: true }).selectOption({ label: "for 5 years" });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Each is kept for 5 years")).toBeVisible();
  await lookAtWidths(page, "trash kept");
  await page
    .getByLabel("What is deleted is kept", { exact: true })
    .selectOption({ label: "until somebody restores it" });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Each is kept until somebody restores it")).toBeVisible();
});
