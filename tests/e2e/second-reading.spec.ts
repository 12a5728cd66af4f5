import { expect, type Page } from "@playwright/test";
import { joined } from "./other-people";
import { expectNoViolations, fileDocument, fileVersion, test } from "./signed-in";

const paper = (verb: string) =>
  `Piers and storms\n\n${["lamps", "wells", "stairs", "nets"]
    .map(
      (thing, at) =>
        `The board of pier ${at + 10} ${verb} mend the ${thing} of its harbour within ${at + 20} days.`,
    )
    .join("\n\n")}\n`;

async function openPiers(page: Page): Promise<void> {
  await fileDocument(page, "piers.txt", "text/plain", paper("should"));
  await fileVersion(page, "piers-later.txt", "text/plain", paper("must"));
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
}

/** Goes to a button by keyboard alone and presses it. */
async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name }).focus();
  await page.keyboard.press("Enter");
}

/** Judges all four changes from the first, with the keys given for each. */
async function judge(page: Page, keys: readonly (readonly string[])[]): Promise<void> {
  const progress = page.getByRole("region", { name: "Review", exact: true }).locator("p").first();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  for (const [at, each] of keys.entries()) {
    for (const key of each) await page.keyboard.press(key);
    await page.keyboard.press("r");
    await expect(progress).toContainText(`${at + 1} of 4 reviewed`);
  }
}

test("two people read a comparison, the second one blind and by keyboard alone; then both stand side by side", async ({
  page,
  browser,
}) => {
  const second = await joined(page, browser, "Sam Second", "Reviewer");
  await openPiers(page);
  await judge(page, [["4", "+"], ["4", "+"], ["4"], ["3"]]);

  await second.goto(page.url().replace(/#.*/, ""));
  const panel = second.getByRole("region", { name: "Review", exact: true });
  await expect(panel).toContainText("4 of 4 reviewed");
  await press(second, /^Read as second reader/);
  const dialog = second.getByRole("dialog", { name: "Read as second reader (blind)" });
  await expect(dialog).toContainText("yours are shown to nobody");
  await expectNoViolations(second, "what a second reading means");
  await dialog.getByRole("button", { name: "Begin" }).focus();
  await second.keyboard.press("Enter");
  await expect(panel.getByText("Second reading, blind.")).toBeVisible();
  await expect(panel).toContainText("0 of 4 reviewed");
  await expect(second.locator("li[data-reviewed]")).toHaveCount(0);
  await expectNoViolations(second, "a second reading");
  await judge(second, [["2", "+"], ["4", "+"], ["4"], ["3"]]);
  await press(second, /^Finish second reading/);
  await second.getByRole("dialog").getByRole("button", { name: "Finish and compare" }).focus();
  await second.keyboard.press("Enter");

  await expect(panel.getByText("Second reading, blind.")).toBeHidden();
  await page.reload();
  for (const each of [second, page]) {
    const link = each.getByRole("link", { name: "3 of 4 changes judged alike" });
    await expect(link).toBeVisible();
    const chip = each.getByRole("button", { name: "Disagreements 1" });
    await chip.focus();
    await each.keyboard.press("Enter");
    const listed = each.locator("li[data-c]:visible");
    await expect(listed).toHaveCount(1);
    await expect(listed).toContainText("judged differently");
    await listed.getByRole("link").focus();
    await each.keyboard.press("Enter");
    const readers = each.getByRole("region", { name: "Review", exact: true });
    await expect(readers.getByText("Judged differently")).toBeVisible();
    await expect(readers.getByRole("definition")).toHaveText([
      "Critical, position strengthened",
      "Minor, position strengthened",
    ]);
    await expectNoViolations(each, "two readings side by side");
    await link.focus();
    await each.keyboard.press("Enter");
    await expect(each.locator("#review-record")).toBeInViewport();
    await expect(each.locator("#review-record")).toContainText("4 changes judged by two readers are too few");
  }
});
