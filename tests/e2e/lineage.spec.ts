import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { pasteDocument, test } from "./signed-in";

const TITLE = `A Paper on Canals ${crypto.randomUUID().slice(0, 8)}`;
const FIRST = `${TITLE}

Fact Sheet
October 2, 2015

1. Canals matter to every town. They carry stone.
2. Locks are kept by the towns beside them.
3. We publish what we spend on canals each year.
`;
const SECOND = `${TITLE}

Fact Sheet
March 3, 2016

1. Locks are kept by the towns beside them.
2. Canals matter to every town. They carry stone and grain.
3. Budgets are open to all readers.
`;

test("a position is followed by what it says; linked and parted by hand, and taken back", async ({
  page,
}) => {
  await pasteDocument(page, FIRST);
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link", { name: TITLE }).click();
  await page.getByRole("link", { name: "Add a version" }).click();
  await page.getByRole("button", { name: "Paste" }).click();
  await page.getByLabel("Paste the text").fill(SECOND);
  await page.getByRole("button", { name: /Look at it/ }).click();
  await page.getByRole("button", { name: "Save the version" }).click();
  await expect(page).toHaveURL(/\/compare\//);

  await page.getByRole("link", { name: TITLE }).first().click();
  await page.locator("[aria-labelledby=versions] h3 a").first().click();
  await page.getByRole("link", { name: "Position 1", exact: true }).click();
  const lineage = page.getByRole("region", { name: "Through the versions" });
  const first = lineage.getByRole("listitem").first();
  await expect(first).toContainText("2 Locks are kept by the towns");
  await first.getByRole("button", { name: "Not the same position" }).click();
  await expect(first).toContainText("Not stated");
  await page.getByRole("button", { name: /^Undo:/ }).click();
  await expect(first).toContainText("2 Locks are kept by the towns");

  await page.goBack();
  await page.getByRole("link", { name: "Position 3", exact: true }).click();
  await expect(first).toContainText("Not stated");
  await first.getByText("Link a position…").click();
  await first.getByRole("combobox").selectOption({ index: 3 });
  for (const theme of ["light", "dark"]) {
    await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await first.getByRole("button", { name: "Link", exact: true }).click();
  await expect(page.getByRole("status").first()).toContainText("kept as one position. Undo is available.");
  await expect(first).toContainText("We publish what we spend");
  await expect(lineage).toContainText("linked by hand");
  await page.reload();
  await expect(first).toContainText("We publish what we spend");
  await first.getByRole("button", { name: "Undo the link" }).click();
  await expect(first).toContainText("Not stated");
});
