import { expect } from "@playwright/test";
import { joined } from "./other-people";
import { annotate, expectNoViolations, pasteDocument, test } from "./signed-in";

const PAPER = `Lanterns of the quay

1. We support a lantern at the end of every quay, lit before dusk.

2. We oppose lanterns that are lit at noon.
`;

test("a note is assigned by keyboard; its colleague finds it in the inbox, answers, and the answer comes back while the page is open", async ({
  page,
  browser,
}) => {
  await pasteDocument(page, PAPER);
  const address = page.url();
  const other = await joined(page, browser, "Lantern Keeper", "Reviewer");
  // Before anything has come it says what will.
  await other.goto("/inbox");
  await expect(other.getByText(/^Nothing has come yet\. .*notes that mention you/)).toBeVisible();
  await page.goto(address);
  await annotate(page, "main", "before dusk", "Who lights it?");
  const note = page.getByRole("article").filter({ hasText: "Who lights it?" });
  const assign = note.getByRole("button", { name: /^Assign note/ });
  await assign.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await assign.focus();
  await page.keyboard.press("Enter");
  const to = page.getByRole("combobox", { name: "Assigned to" });
  await to.focus();
  await page.keyboard.type("Lantern");
  await expect(to.locator("option:checked")).toHaveText("Lantern Keeper");
  await page.getByLabel("Due on").fill("2020-02-29");
  await expectNoViolations(page, "a note is being assigned");
  await page.getByLabel("Due on").press("Enter");
  await expect(note.getByText("For Lantern Keeper, overdue since 29 February 2020")).toBeVisible();

  await other.goto("/");
  const inbox = other.getByRole("banner").getByRole("link", { name: /^Inbox/ });
  await expect(inbox).toHaveText("Inbox 1 unread");
  await inbox.click();
  const entries = other.getByRole("list", { name: "What concerns you" }).getByRole("listitem");
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText("assigned a note to you, on “before dusk”");
  await expect(entries).toContainText("Due 29 February 2020");
  for (const colorScheme of ["light", "dark"] as const) {
    await other.emulateMedia({ colorScheme });
    await expectNoViolations(other, `the inbox, ${colorScheme}`);
  }
  await other.keyboard.press("j");
  await expect(other.getByRole("link", { name: "“before dusk”" })).toBeFocused();
  await other.keyboard.press("m");
  await expect(other.getByText("You have read everything.")).toBeVisible();
  await expect(inbox).toHaveText("Inbox");
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(entries).toHaveCount(1);
  await other.getByRole("link", { name: "“before dusk”" }).click();
  const theirs = other.getByRole("article").filter({ hasText: "Who lights it?" });
  await expect(theirs.getByText("For you, overdue since 29 February 2020")).toBeVisible();
  await expect(inbox).toHaveText("Inbox");

  await theirs.getByRole("button", { name: /^Reply to/ }).click();
  await other.getByRole("textbox", { name: /^Reply to/ }).fill("The harbour master.");
  await other.keyboard.press("Control+Enter");
  await expect(page.getByRole("banner").getByRole("link", { name: /^Inbox/ })).toContainText("unread");
  await expect(note.getByText("The harbour master.")).toBeVisible();
  await page.goto("/inbox");
  const mine = page.getByRole("listitem").filter({ hasText: "The harbour master." });
  await expect(mine).toContainText("Lantern Keeper replied to a note on “before dusk”");
  await mine.getByRole("button", { name: "Mark as read: “before dusk”" }).click();
  await expect(mine).toHaveCount(0);

  await other.goto("/notes?assigned=me&due=overdue");
  await expect(other.getByRole("row").filter({ hasText: "Who lights it?" })).toContainText(
    "For you, overdue",
  );
  await expect(other.getByLabel("Assigned to")).toHaveValue("me");
  await expectNoViolations(other, "notes that are assigned to me");
});

test("who follows a document is told of its next version", async ({ page, browser }) => {
  await pasteDocument(page, PAPER.replace("Lanterns", "Buoys"));
  const back = page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1);
  const address = (await back.getAttribute("href")) ?? "";
  const other = await joined(page, browser, "Buoy Watcher", "Reader");
  await other.goto(address);
  const follow = other.getByRole("button", { name: /^Follow/ });
  await follow.click();
  await expect(follow).toHaveAttribute("aria-pressed", "true");
  await expectNoViolations(other, "a document that is followed");
  await page.goto(`${address}/add`);
  await page.getByRole("button", { name: "Paste" }).click();
  await page.getByLabel("Paste the text").fill(`${PAPER.replace("Lanterns", "Buoys")}\n3. We add a buoy.\n`);
  await page.getByRole("button", { name: /Look at it/ }).click();
  await page.getByRole("button", { name: "Save the version" }).click();
  await expect(page).toHaveURL(/\/compare\//);
  await expect(other.getByRole("banner").getByRole("link", { name: /^Inbox/ })).toHaveText("Inbox 1 unread");
  await other.goto("/inbox");
  const entry = other.getByRole("list", { name: "What concerns you" }).getByRole("listitem");
  await expect(entry).toContainText("added a version:");
  await entry.getByRole("link").first().click();
  await expect(other).toHaveURL(/\/versions\//);
  await other.goto("/inbox?show=all");
  await entry.getByRole("link", { name: "What changed" }).click();
  await expect(other).toHaveURL(/\/compare\//);
  await other.goto("/inbox?show=all");
  await expect(entry.getByRole("button", { name: /^Mark as unread/ })).toBeVisible();
  await other.setViewportSize({ width: 390, height: 800 });
  await expectNoViolations(other, "the inbox on a phone");
  const wide = await other.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
