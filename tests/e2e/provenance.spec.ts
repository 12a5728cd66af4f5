import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { openReader, POSITIONS, test } from "./signed-in";

test("where a version comes from: the original file, what was left out, a correction and the way back", async ({
  page,
}) => {
  await openReader(page, POSITIONS);
  await page.getByRole("link", { name: "Where it comes from" }).click();
  await expect(page.getByText("None is lost.")).toBeVisible();
  const sha256 = await page.locator("dd", { hasText: /^[0-9a-f]{64}/ }).innerText();

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the original file" }).click();
  const download = await downloading;
  const bytes = readFileSync(await download.path());
  expect(sha256).toContain(createHash("sha256").update(bytes).digest("hex"));
  const { headers } = await page.request
    .get(download.url())
    .then((answer) => ({ headers: answer.headers() }));
  expect(headers["content-disposition"]).toMatch(/^attachment;/);
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/);
  expect(headers["x-content-type-options"]).toBe("nosniff");

  await page.getByText("with the reason").click();
  const line = page.getByRole("listitem").filter({ hasText: "site slogan" });
  await line.getByRole("button", { name: /^Bring back/ }).click();
  await expect(page.getByText("The line is back in the text.").first()).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back.").first()).toBeVisible();
  await expect(line.getByRole("button", { name: /^Bring back/ })).toBeVisible();

  await page.getByRole("button", { name: "Correct", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Stands for (as of)").fill("2013-13");
  await dialog.getByRole("button", { name: "Save the correction" }).click();
  await expect(dialog.getByText("This day does not exist.")).toBeVisible();
  await dialog.getByLabel("Stands for (as of)").fill("2013-09");
  await dialog.getByLabel("How that is known").selectOption("inferred");
  await dialog.getByRole("button", { name: "Save the correction" }).click();
  await expect(page.getByText("September 2013, inferred, not stated")).toBeVisible();
  await page.getByRole("button", { name: "Take the last one back" }).click();
  await expect(page.getByText("27 September 2013, as published")).toBeVisible();
});
