import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { expectNoViolations, test } from "./signed-in";

test("stances go out, are edited in the file, are looked at, come in, and stand on the board", async ({
  page,
}, info) => {
  const name = `Remittances in a file ${Date.now()}`;
  await page.goto("/topics");
  await page
    .getByRole("combobox", { name: "Open or add a topic" })
    .or(page.getByLabel("Open or add a topic"))
    .first()
    .fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByLabel("Words of a passage").fill("remittances nine percent");
  const found = page.locator('[role="listbox"][aria-busy="false"]');
  await expect(found.getByRole("option").first()).toContainText(/remittances/i);
  await page.getByLabel("Words of a passage").press("Enter");
  await expect(page.locator("main blockquote")).toHaveCount(1);

  await page.goto("/topics");
  const [out] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV", exact: true }).click(),
  ]);
  // Rows of this topic: other tests judge others meanwhile.
  const [head = "", ...all] = readFileSync(await out.path(), "utf8").split("\r\n");
  const mine = all.filter((line) => line.includes(name));
  const counted = mine.findIndex((line) => /,not said,1,0,0$/.test(line));
  expect(counted).toBeGreaterThanOrEqual(0);
  const edited = mine.map((line, at) => (at === counted ? line.replace(",not said,", ",opposes,") : line));
  const file = info.outputPath("topics.csv");
  writeFileSync(file, [head, ...edited, `,${name},Office of Nobody,silent,,,`, ""].join("\r\n"));

  await page.getByRole("button", { name: "Import stances from CSV …" }).click();
  const dialog = page.getByRole("dialog", { name: "Import stances from a spreadsheet" });
  await dialog.getByLabel("File").setInputFiles(file);
  await dialog.getByRole("button", { name: "Look at the changes" }).click();
  await expect(dialog.getByRole("status")).toContainText("1 stance to change");
  await expect(dialog.getByText("no paper of this workspace is of “Office of Nobody”")).toBeVisible();
  await expectNoViolations(page, "what a table of stances would change");
  await dialog.getByRole("button", { name: "Make this change" }).click();
  await expect(dialog.getByRole("status")).toContainText("1 stance changed");
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("row").filter({ hasText: name })).toContainText("opposes");
});
