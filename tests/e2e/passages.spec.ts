import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { homeWith, OFFICE, test } from "./signed-in";

test("a change leads to its passage in every version, and from there to the reader", async ({ page }) => {
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  const href = await page.getByRole("link", { name: "Compare with 2013 page" }).getAttribute("href");
  await page.goto(`${href}`);
  const list = page.getByRole("navigation", { name: "Changes" });
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  await list.getByRole("link", { name: /“directed” → “headed”; “Luis CdeBaca” → “Susan Coppedge”/ }).click();
  await page
    .getByRole("region", { name: "Review" })
    .getByRole("link", { name: "Through all versions" })
    .click();
  const versions = page.locator("main ol > li");
  await expect(versions).toHaveCount(3);
  await expect(versions.nth(0)).toContainText("Not stated in this version");
  await expect(versions.nth(1)).toContainText("First stated here");
  await expect(versions.nth(2).locator("del")).toHaveText(["directed", "Luis CdeBaca"]);
  await expect(versions.nth(2).locator("ins")).toHaveText(["headed", "Susan Coppedge"]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await versions.nth(1).getByRole("link", { name: "2013 page", exact: true }).click();
  await expect(page).toHaveURL(/\/versions\//);
});
