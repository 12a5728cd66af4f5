import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { OFFICE, test } from "./signed-in";

/** The two office pages; no other test reviews their changes. */
async function openPair(page: Page): Promise<string> {
  await page.goto("/");
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  const href = await page.getByRole("link", { name: "Compare with 2013 page" }).getAttribute("href");
  await page.goto(`${href}`);
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  return page.url();
}

test("reviews change after change with single keys; the judgement stays, is found, and is taken back", async ({
  page,
}) => {
  const address = await openPair(page);
  const panel = page.getByRole("region", { name: "Review" });
  const list = page.getByRole("navigation", { name: "Changes" });
  const progress = panel.locator("p").first();
  await expect(progress).toContainText(/^0 of \d+ reviewed/);
  await page.keyboard.press("j");
  await page.keyboard.press("4");
  await expect(panel.getByRole("button", { name: "4", exact: true })).toHaveAttribute("aria-pressed", "true");
  await panel.getByRole("button", { name: "weakened" }).click();
  await page.keyboard.press("n");
  await page.keyboard.type("The mandate is narrower.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await expect(progress).toContainText(/^1 of \d+ reviewed/);
  const judged = list.locator("li[data-reviewed]");
  await expect(judged).toHaveCount(1);
  await expect(judged).toContainText("Reviewed, significance 4, position weakened, with a note");
  await expect(page.getByRole("status").filter({ hasText: /^2 of \d+\. / })).toHaveCount(1);

  await page.goto(address);
  await expect(judged).toContainText("Reviewed, significance 4, position weakened, with a note");
  await page.keyboard.press("f");
  await expect(judged).toBeHidden();
  await list.getByLabel("Significance").selectOption("4");
  await expect(list.getByRole("listitem").filter({ visible: true })).toHaveCount(0);
  await page.keyboard.press("f");
  await expect(list.getByRole("listitem").filter({ visible: true })).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // Somebody else is quicker.
  await judged.getByRole("link").click();
  await expect(panel.getByRole("textbox", { name: "Note on this change" })).toHaveValue(
    "The mandate is narrower.",
  );
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole("region", { name: "Review" }).getByRole("textbox")).toHaveValue(
    "The mandate is narrower.",
  );
  await other.keyboard.press("2");
  await expect(
    other.getByRole("region", { name: "Review" }).getByRole("button", { name: "2", exact: true }),
  ).toHaveAttribute("aria-pressed", "true");
  await other.close();
  await page.locator("h1").click();
  await page.keyboard.press("3");
  const alert = panel.getByRole("alert");
  await expect(alert).toContainText("Nothing was overwritten");
  await expect(alert).toContainText("significance 2");
  await expect(alert).toContainText("significance 3");
  await alert.getByRole("button", { name: "Save mine instead" }).click();
  await expect(judged).toContainText("significance 3");
  await expect(alert).toBeHidden();
  await page.keyboard.press("u");
  await expect(judged).toContainText("significance 2");
});
