import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { pasteDocument, test } from "./signed-in";

const TEXT = `A Paper on Ferries ${crypto.randomUUID().slice(0, 8)}

Fact Sheet
May 4, 2015

1. Ferries should run every day of the year. Islands depend on them.
2. Tickets must cost the same on every line.
3. Crews are trained in first aid.
4. Boats are inspected each spring.
`;

test("positions are joined, split and folded by keyboard; the text stays, and each step leads back", async ({
  page,
}) => {
  await pasteDocument(page, TEXT);
  await page.getByRole("link", { name: "Edit positions" }).click();
  const numbers = page.getByRole("list", { name: "Lines of the text" }).getByText(/^Position \d+$/);
  await expect(numbers).toHaveCount(4);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);

  await page
    .getByRole("button", { name: /^Join with the one before/ })
    .first()
    .focus();
  await page.keyboard.press("j");
  await expect(page.getByText("The two are one position now.").first()).toBeVisible();
  await expect(numbers).toHaveCount(3);
  await page
    .getByRole("button", { name: /^Split here/ })
    .first()
    .click();
  await expect(numbers).toHaveCount(4);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(numbers).toHaveCount(3);

  await page.goBack();
  await expect(page.getByRole("navigation", { name: "Positions" }).getByRole("listitem")).toHaveCount(3);
  await page.goForward();
  await expect(numbers).toHaveCount(3);
  await page.reload();
  await page
    .getByRole("button", { name: /^Split here/ })
    .first()
    .click();
  await expect(numbers).toHaveCount(4);
});
