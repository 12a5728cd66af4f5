import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { openReader, POSITIONS, test } from "./signed-in";

test("positions are joined, split and folded by keyboard; the text stays, and each step leads back", async ({
  page,
}) => {
  await openReader(page, POSITIONS);
  await page.getByRole("link", { name: "Edit positions" }).click();
  const numbers = page.getByRole("list", { name: "Lines of the text" }).getByText(/^Position \d+$/);
  await expect(numbers).toHaveCount(13);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);

  await page
    .getByRole("button", { name: /^Join with the one before/ })
    .first()
    .focus();
  await page.keyboard.press("j");
  await expect(page.getByText("The two are one position now.").first()).toBeVisible();
  await expect(numbers).toHaveCount(12);
  await page
    .getByRole("button", { name: /^Split here/ })
    .first()
    .click();
  await expect(numbers).toHaveCount(13);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(numbers).toHaveCount(12);

  await page.goBack();
  await expect(page.getByRole("navigation", { name: "Positions" }).getByRole("listitem")).toHaveCount(12);
  await page.goForward();
  await page.reload();
  await page
    .getByRole("button", { name: /^Split here/ })
    .first()
    .click();
  await expect(numbers).toHaveCount(13);
});
