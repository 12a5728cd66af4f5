import { expect, type Page } from "@playwright/test";
import { expectNoViolations, test } from "./signed-in";

/** Presses Tab until what has the focus is named so; a person who cannot use a mouse does no more. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const named = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return "";
      const label = at.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : at.closest("label");
      return (at.getAttribute("aria-label") ?? label?.textContent ?? at.textContent ?? "").trim();
    });
  for (let step = 0; step < 120; step++) {
    if (name.test(await named())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${name}`);
}

/** Types words of a passage and puts the first that is found in place. */
async function placeByKeys(page: Page, words: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
  const found = page.locator('[role="listbox"][aria-busy="false"]');
  await expect(found.getByRole("option").first()).toContainText(new RegExp(words.split(" ")[0] ?? "", "i"));
  await page.keyboard.press("Enter");
}

test("a topic with five passages of three documents is built, judged and opened beside each other by keyboard alone", async ({
  page,
}) => {
  test.slow();
  const name = `Trafficking by keys ${Date.now()}`;
  await page.goto("/topics");
  await tabTo(page, /^Open or add a topic$/);
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await tabTo(page, /^Words of a passage$/);
  const line = page.locator("main blockquote");
  for (const [at, words] of [
    "victims proactively identified traffickers held",
    "unscrupulous labor recruiters",
    "principal diplomatic tool engage foreign governments",
    "directed by ambassador luis",
    "headed by ambassador susan",
  ].entries()) {
    await placeByKeys(page, words);
    await expect(line).toHaveCount(at + 1);
  }
  await tabTo(page, /^Stance of Bureau of Population, Refugees, and Migration$/);
  await page.keyboard.type("supports with");
  await expect(page.getByText("Migration: supports with conditions.").first()).toBeVisible();

  const choose = page.getByRole("checkbox");
  for (const at of [3, 4]) {
    await choose.nth(at).focus();
    await page.keyboard.press("Space");
  }
  await expectNoViolations(page, "a topic with five passages");
  await tabTo(page, /^Open beside each other$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Word by word against 2013 page")).toBeVisible();
  await expect(page.locator("main del", { hasText: "directed" })).toBeVisible();
  await expect(page.locator("main ins", { hasText: "headed" })).toBeVisible();
  await expectNoViolations(page, "two quotes beside each other");
});
