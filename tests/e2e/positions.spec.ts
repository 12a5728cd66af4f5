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
  await page
    .getByRole("button", { name: /^Undo:/ })
    .last()
    .click();
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

const RULES = `The Harbour Rules ${crypto.randomUUID().slice(0, 8)}

Notice
May 4, 2015

1. The harbour opened in 1902 and was widened after the war.
2. The pier was built by the town and is 300 metres long.
3. The lighthouse was lit for the first time in the same year.
`;

test("a numbered list that nothing says is one of positions is offered, and one click or one key takes it", async ({
  page,
}) => {
  await pasteDocument(page, RULES);
  await page.getByRole("link", { name: "Edit positions" }).click();
  const numbers = page.getByRole("list", { name: "Lines of the text" }).getByText(/^Position \d+$/);
  await expect(page.getByRole("heading", { name: "Positions" })).toBeVisible();
  await expect(numbers).toHaveCount(0);
  const take = page.getByRole("button", { name: /take all 3/ });
  await expect(take).toHaveCount(1);
  await take.click();
  await expect(numbers).toHaveCount(3);
  await expect(take).toHaveCount(0);
  await page
    .getByRole("button", { name: /^Undo:/ })
    .last()
    .click();
  await expect(numbers).toHaveCount(0);
  await take.focus();
  await page.keyboard.press("t");
  await expect(numbers).toHaveCount(3);
  await page.getByRole("link", { name: "Read it" }).click();
  await expect(page.getByRole("navigation", { name: "Positions" }).getByRole("listitem")).toHaveCount(3);
});
