import { expect, type Page } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
import { joined } from "./other-people";
import { annotate, expectNoViolations, fileDocument, fileVersion, pasteDocument, test } from "./signed-in";

const paper = (name: string, verb: string) =>
  `${name}\n\n${["lamps", "wells", "stairs", "nets"]
    .map(
      (thing, at) =>
        `The board of slip ${at + 10} ${verb} mend the ${thing} of its harbour within ${at + 20} days.`,
    )
    .join("\n\n")}\n`;

async function openSlips(page: Page, name: string): Promise<void> {
  await fileDocument(page, "slips.txt", "text/plain", paper(name, "should"));
  await fileVersion(page, "slips-later.txt", "text/plain", paper(name, "must"));
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
}

const panelOf = (page: Page) => page.getByRole("region", { name: "Review", exact: true });
const assignedTo = (page: Page) =>
  panelOf(page).getByRole("group", { name: "Assigned to" }).getByRole("button");

/** Chooses a member in the dialog that is open, by keyboard. */
async function choose(page: Page, name: string): Promise<void> {
  const to = page.getByRole("dialog").getByRole("combobox", { name: "Assigned to" });
  await expect(to).toBeFocused();
  await page.keyboard.type(name);
  await expect(to.locator("option:checked")).toContainText(name);
}

test("changes are assigned by keyboard, one and all that is shown; their colleague finds them in the inbox and narrows the list", async ({
  page,
  browser,
}) => {
  await openSlips(page, "Slips and storms");
  const address = page.url().replace(/#.*/, "");
  const other = await joined(page, browser, "Slip Keeper", "Reviewer");
  await joined(page, browser, "Slip Looker", "Reader");
  await page.goto(address);
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  await expect(assignedTo(page)).toHaveText(/nobody/);
  await page.keyboard.press("j");
  await expect(page.locator("li[data-at]")).toHaveCount(1);
  await page.keyboard.press("a");
  const dialog = page.getByRole("dialog", { name: "Assign changes" });
  await expect(dialog.getByRole("option", { name: "Slip Looker" })).toHaveCount(0);
  await expectNoViolations(page, "changes are being assigned");
  await choose(page, "Slip");
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("radio", { name: "This change" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(assignedTo(page)).toContainText("Slip Keeper");
  await expect(page.locator("li[data-at]")).toContainText("For Slip Keeper");

  // The rest at once: what is listed as nobody's.
  const narrow = page.getByRole("search", { name: "Changes" }).getByLabel("Assigned to");
  await narrow.selectOption({ label: "Assigned to nobody" });
  await expect(page.locator("li[data-c]:visible")).toHaveCount(3);
  await page
    .getByRole("link", { name: /Reworded/ })
    .first()
    .focus();
  await page.keyboard.press("a");
  await choose(page, "Slip");
  await dialog.getByRole("radio", { name: "All that the list shows 3 changes" }).check();
  await dialog.getByRole("button", { name: "Assign", exact: true }).press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("3 changes assigned to Slip Keeper.").first()).toBeVisible();
  await expect(page.locator("li[data-to]")).toHaveCount(4);

  await other.goto("/inbox");
  const entry = other.getByRole("list", { name: "What concerns you" }).getByRole("listitem");
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText("assigned 4 changes to you, in");
  await expectNoViolations(other, "the inbox with changes");
  await entry.getByRole("link").click();
  await expect(other).toHaveURL(/\/compare\/.*#change-/);
  await expect(other.locator("li[data-at]")).toContainText("For you");
  await expect(assignedTo(other)).toHaveText(/you/);

  // One goes back to somebody else while the colleague looks on.
  await narrow.selectOption({ label: "Assigned to anyone" });
  await page.locator("li[data-c] a").first().click();
  await assignedTo(page).click();
  await page.getByRole("dialog").getByLabel("Assigned to").selectOption({ label: "Ana Ruiz (you)" });
  await dialog.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(other.locator("li[data-to='me']")).toHaveCount(3);
  await expect(other.locator("li[data-c]").first()).toContainText("For Ana Ruiz");
  await other.locator("body").press("m");
  await expect(other.locator("li[data-c]:visible")).toHaveCount(3);
  await other.locator("body").press("m");
  await expect(other.locator("li[data-c]:visible")).toHaveCount(4);
  await page.getByRole("button", { name: "Undo: 1 change assigned to Ana Ruiz." }).click();
  await expect(other.locator("li[data-to='me']")).toHaveCount(4);
  for (const colorScheme of ["light", "dark"] as const) {
    await other.emulateMedia({ colorScheme });
    await expectNoViolations(other, `assigned changes, ${colorScheme}`);
  }
});

test("a long name stays within the list of changes, and on a phone leaves the way back in view", async ({
  page,
  browser,
}) => {
  await openSlips(page, "Slips of long names");
  const address = page.url().replace(/#.*/, "");
  const name = "Maxi Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh";
  await joined(page, browser, name, "Reviewer");
  await page.goto(address);
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  await page.keyboard.press("j");
  await expect(page.locator("li[data-at]")).toHaveCount(1);
  await page.keyboard.press("a");
  await choose(page, "Maxi");
  await lookAtWidths(page, "changes are assigned to a long name");
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole("dialog").getByRole("button", { name: "Assign", exact: true }).press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText(`1 change assigned to ${name}.`).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Undo: 1 change assigned/ })).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 800 });
  const filter = page.getByRole("search", { name: "Changes" }).getByLabel("Assigned to");
  await expect(filter.getByRole("option", { name: `For ${name}` })).toHaveCount(1);
  const ends = await filter.evaluate((select) => {
    const panel = select.closest("search, [role=search]");
    return [select.getBoundingClientRect().right, panel?.getBoundingClientRect().right ?? 0];
  });
  expect(ends[0]).toBeLessThanOrEqual(ends[1] ?? 0);
});

test("marked notes are assigned together in All notes, and the way back gives each to whom it was", async ({
  page,
  browser,
}) => {
  await pasteDocument(
    page,
    "Moorings\n\n1. We will keep the rings of every mooring.\n\n2. We will paint the bollards green.\n",
  );
  await annotate(page, "main", "rings of every mooring", "Which rings?");
  await annotate(page, "main", "bollards green", "Which green?");
  const other = await joined(page, browser, "Mooring Keeper", "Reviewer");
  await page.goto("/notes?mine=yes");
  const rows = page.getByRole("row").filter({ hasText: /Which (rings|green)\?/ });
  await expect(rows).toHaveCount(2);
  for (const row of await rows.all()) await row.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Assign …" }).click();
  const dialog = page.getByRole("dialog", { name: "Assign 2 notes" });
  await dialog.getByLabel("Assigned to").selectOption({ label: "Mooring Keeper" });
  await dialog.getByLabel("Due on").fill("2020-02-29");
  await expectNoViolations(page, "notes are being assigned");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toHaveCount(0);
  for (const row of await rows.all())
    await expect(row).toContainText("For Mooring Keeper, overdue since 29 February 2020");
  await other.goto("/notes?assigned=me");
  await expect(other.getByRole("row").filter({ hasText: /Which (rings|green)\?/ })).toHaveCount(2);
  await page.getByRole("button", { name: "Undo: 2 notes assigned to Mooring Keeper." }).click();
  for (const row of await rows.all()) await expect(row).not.toContainText("Mooring Keeper");
});
