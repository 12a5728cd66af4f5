import { expect, type Page } from "@playwright/test";
import { homeWith, OFFICE, pasteDocument, test } from "./signed-in";

/** Whether the beginning of what has the focus is on screen with nothing above it. */
const isUncovered = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const box = focused?.getClientRects()[0];
    if (!focused || !box) return false;
    const there = document.elementFromPoint(box.left + 2, box.top + 2);
    return there !== null && (focused.contains(there) || there.contains(focused));
  });

test("a link to a change lands below the bars, and going on from it leaves no old highlight", async ({
  page,
}) => {
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  const href = await page.getByRole("link", { name: "Compare with 2013 page" }).getAttribute("href");
  await page.goto(href ?? "");
  const changes = page.getByRole("navigation", { name: "Changes" }).getByRole("listitem");
  const far = await changes.nth(9).getByRole("link").getAttribute("href");
  await page.goto("about:blank");
  await page.goto(`${href}${far}`);
  await expect(page.locator("[data-on]").first()).toBeAttached();
  await expect(page.locator(":focus")).toBeInViewport();
  await expect.poll(() => isUncovered(page)).toBe(true);
  const marked = () =>
    page.evaluate(() => [
      ...new Set([...document.querySelectorAll<HTMLElement>("[data-on]")].map(({ dataset }) => dataset.x)),
    ]);
  const before = await marked();
  await page.keyboard.press("j");
  await expect.poll(marked).not.toEqual(before);
  expect(await marked()).toHaveLength(1);
  await expect.poll(() => isUncovered(page)).toBe(true);
});

test("the history of a note shows what an edit took out and put in", async ({ page }) => {
  await pasteDocument(
    page,
    "Harbours of Brobdingnag\n\n1. We will support the harbour of Brobdingnag.\n\n2. We will not.\n",
  );
  await page.getByRole("button", { name: "Annotate position 1" }).click();
  await page.getByRole("textbox", { name: "Note on position 1" }).fill("Ask the small office");
  await page.getByRole("button", { name: "Save note" }).click();
  const note = page.getByRole("article").filter({ hasText: "Ask the small office" });
  await note.getByRole("button", { name: /^Edit/ }).click();
  await page.getByRole("textbox", { name: /^Note / }).fill("Ask the large office");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page
    .getByRole("article")
    .filter({ hasText: "Ask the large office" })
    .getByRole("button", { name: /^History of/ })
    .click();
  const edited = page
    .getByRole("dialog", { name: /^History of/ })
    .getByRole("listitem")
    .first();
  await expect(edited.locator("del")).toHaveText(/small/);
  await expect(edited.locator("ins")).toHaveText(/large/);
});
