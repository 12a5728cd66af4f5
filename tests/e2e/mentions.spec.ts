import { expect } from "@playwright/test";
import { joined } from "./other-people";
import { expectNoViolations, pasteDocument, test } from "./signed-in";

const PAPER = `Ferries of the sound

1. We support a ferry to every island, in winter too.

2. We oppose ferries without lifeboats.
`;

test("a colleague is mentioned by keyboard, finds it in the inbox, opens it in its place and answers alike", async ({
  page,
  browser,
}) => {
  await pasteDocument(page, PAPER);
  const address = page.url();
  const other = await joined(page, browser, "Zora Ferrywoman", "Reviewer");
  await page.goto(address);
  await page.getByRole("button", { name: "Annotate position 1" }).focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: "Note on position 1" });
  await expect(field).toBeFocused();
  await page.keyboard.type("Who pays? @zor");
  const list = page.getByRole("listbox", { name: "Members to mention" });
  await expect(list.getByRole("option")).toHaveText(["Zora Ferrywoman"]);
  await expect(list.getByRole("option")).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", /.+/);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `members are offered, ${colorScheme}`);
  }
  // Shut, it is words; the sign typed anew offers them again.
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(field).toBeFocused();
  for (let key = 0; key < 4; key++) await page.keyboard.press("Backspace");
  await page.keyboard.type("@");
  await expect(list.getByRole("option").first()).toBeVisible();
  await page.keyboard.type("Ferryw");
  await expect(list.getByRole("option")).toHaveText(["Zora Ferrywoman"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(list).toHaveCount(0);
  // Taking it back leaves what was written before it.
  await page.keyboard.press("Control+z");
  await expect(field).toHaveText("Who pays? @Ferryw");
  await expect(list.getByRole("option")).toHaveText(["Zora Ferrywoman"]);
  await page.keyboard.press("Enter");
  await expect(list).toHaveCount(0);
  await page.keyboard.type("knows.");
  await expect(field).toHaveText("Who pays? @Zora Ferrywoman knows.");
  // It is one piece: taken away whole, and given back.
  for (let key = 0; key < 8; key++) await page.keyboard.press("Backspace");
  await expect(field).toHaveText("Who pays? ");
  await page.keyboard.type("@zora");
  await expect(list).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await page.keyboard.type("knows.");
  await page.keyboard.press("Control+Enter");
  const note = page.getByRole("article").filter({ hasText: "Who pays? @Zora Ferrywoman knows." });
  await expect(note).toBeVisible();
  await expect(field).toHaveCount(0);
  await expectNoViolations(page, "a note that mentions somebody");

  await other.goto("/");
  await other.getByRole("banner").getByRole("link", { name: "Inbox 1 unread" }).click();
  const entry = other.getByRole("list", { name: "What concerns you" }).getByRole("listitem");
  await expect(entry).toContainText("mentioned you in a note on");
  await expect(entry).toContainText("Who pays? @Zora Ferrywoman knows.");
  await entry.getByRole("link").first().focus();
  await other.keyboard.press("Enter");
  const theirs = other.getByRole("article").filter({ hasText: "Who pays?" });
  await expect(theirs.getByRole("button", { name: /^Reply to/ })).toBeVisible();

  await other.setViewportSize({ width: 320, height: 700 });
  await theirs.getByRole("button", { name: /^Reply to/ }).click();
  const answer = other.getByRole("textbox", { name: /^Reply to/ });
  await expect(answer).toBeFocused();
  await other.keyboard.type("The harbour,");
  await other.getByRole("button", { name: "Mention somebody" }).click();
  const offered = other.getByRole("listbox", { name: "Members to mention" }).getByRole("option");
  await expect(offered.first()).toBeVisible();
  await expect(offered.filter({ hasText: "Zora" })).toHaveCount(0);
  expect(await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
    0,
  );
  await offered.first().click();
  await expect(answer).toBeFocused();
  await expectNoViolations(other, "a reply with a mention on a phone");
  const banner = other.getByRole("banner");
  const [crumb, inbox] = [
    await banner.locator("li[aria-current=page]").boundingBox(),
    await banner.getByRole("link", { name: /^Inbox/ }).boundingBox(),
  ];
  expect((crumb?.x ?? 0) + (crumb?.width ?? 0)).toBeLessThanOrEqual(inbox?.x ?? 0);
  await other.keyboard.press("Control+Enter");
  await expect(theirs.getByText(/^The harbour, @/)).toBeVisible();
  await expect(answer).toHaveCount(0);
});
