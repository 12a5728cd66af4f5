import { expect, type Page } from "@playwright/test";
import { joined } from "./other-people";
import {
  annotate,
  expectNoViolations,
  fileDocument,
  fileVersion,
  pasteDocument,
  select,
  test,
} from "./signed-in";

const PAPER = `Harbours and storms

1. We support safe and orderly travel for everyone who moves between countries.

2. We oppose the trade in people wherever it happens, and say so.

3. We publish what we spend on this each year, by programme and by country.
`;

/** How long it takes until the other browser shows it, in milliseconds. */
async function within(act: () => Promise<unknown>, shown: () => Promise<void>): Promise<number> {
  await act();
  const began = performance.now();
  await shown();
  return performance.now() - began;
}

test("two people see each other's notes and answers as they are written, and lose nothing of what they type", async ({
  page,
  browser,
}) => {
  await pasteDocument(page, PAPER);
  const address = page.url();
  const other = await joined(page, browser, "Live Witness", "Reviewer");
  const listening = other.waitForResponse((answer) => answer.url().includes("/events"));
  await other.goto(address);
  await listening;
  await page.goto(address);
  await page.getByRole("group", { name: "Text" }).waitFor();

  await expect(page.getByText("Also here: Live Witness")).toBeVisible();

  // Somebody is in the middle of a note of their own.
  await select(other, "main", "say so");
  await other
    .getByRole("toolbar", { name: "Selected passage" })
    .getByRole("button", { name: "Annotate" })
    .click();
  const field = other.getByRole("textbox", { name: /^Note on/ });
  await field.fill("Half a sentence that is not ");
  await other.evaluate(() => scrollBy(0, 40));
  const place = () => field.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await place();

  const note = other.getByRole("article").filter({ hasText: "Who counts as moving" });
  const took = await within(
    () => annotate(page, "main", "safe and orderly", "Who counts as moving?"),
    () => expect(note).toBeVisible({ timeout: 5_000 }),
  );
  expect(took).toBeLessThan(1_000);
  await expect(other.getByRole("status").filter({ hasText: "on “safe and orderly” was added." })).toHaveCount(
    1,
  );
  await expect(field).toBeFocused();
  await other.keyboard.type("finished yet");
  await expect(field).toHaveText("Half a sentence that is not finished yet");
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(2);
  await expectNoViolations(other, "a note of somebody else came while one is written");
  await other.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("article").filter({ hasText: "not finished yet" })).toBeVisible({
    timeout: 2_000,
  });

  // An answer, there and back.
  await note.getByRole("button", { name: /safe and orderly/ }).click();
  await note.getByRole("button", { name: /^Reply to/ }).click();
  await note.getByRole("textbox").fill("Whoever crosses a border.");
  await note.getByRole("button", { name: "Reply", exact: true }).click();
  await other.getByText("Reply saved.").first().waitFor();
  const mine = page.getByRole("article").filter({ hasText: "Who counts as moving" });
  await expect(mine).toContainText("Whoever crosses a border.", { timeout: 2_000 });
  await expect(
    page.getByRole("status").filter({ hasText: "Live Witness replied to the note on “safe and orderly”." }),
  ).toHaveCount(1);

  // Both change one note: the later one sees both texts.
  await mine.getByRole("button", { name: /^Edit note/ }).click();
  const edited = page.getByRole("textbox", { name: /^Note / });
  await edited.fill("Who counts as moving, and since when?");
  await other
    .getByRole("article")
    .filter({ hasText: "not finished yet" })
    .getByRole("button")
    .first()
    .click();
  await other.getByRole("button", { name: /^Delete note/ }).click();
  await expect(page.getByRole("article").filter({ hasText: "not finished yet" })).toHaveCount(0, {
    timeout: 2_000,
  });
  await expect(edited).toHaveText("Who counts as moving, and since when?");
  await expect(edited).toBeFocused();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Note saved.").first().waitFor();
  await expect(note).toContainText("Who counts as moving, and since when?", { timeout: 2_000 });

  await other.close();
  await expect(page.getByText("Also here: Live Witness")).toHaveCount(0);
});

test("somebody who changes a note while another does sees both texts when they save", async ({ page }) => {
  await pasteDocument(page, PAPER.replace("Harbours", "Quays"));
  await annotate(page, "main", "by programme", "Which programmes?");
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByRole("group", { name: "Text" }).waitFor();
  for (const one of [page, second]) {
    const note = one.getByRole("article").filter({ hasText: "Which programmes?" });
    if (!(await note.getByRole("button", { name: /^Edit note/ }).isVisible()))
      await note.getByRole("button", { name: /by programme/ }).click();
    await note.getByRole("button", { name: /^Edit note/ }).click();
  }
  const field = page.getByRole("textbox", { name: /^Note / });
  await field.fill("Which programmes, and of whom?");
  await second.getByRole("textbox", { name: /^Note / }).fill("Which of the programmes?");
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await expect(
    page.getByText("Somebody else changed the note you are writing in.").filter({ visible: true }),
  ).toHaveCount(1);
  await expect(field).toHaveText("Which programmes, and of whom?");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Somebody else changed this note in the meantime.")).toBeVisible();
  await expect(page.getByRole("group", { name: "The text saved in the meantime" })).toContainText(
    "Which of the programmes?",
  );
  await expect(field).toHaveText("Which programmes, and of whom?");
  await page.getByRole("button", { name: "Save mine instead" }).click();
  await expect(second.getByRole("article").filter({ hasText: "Which programmes, and of whom?" })).toBeVisible(
    {
      timeout: 2_000,
    },
  );
});

const OLDER =
  "Wards and storms\n\nThe council should repair the lamps of the harbour within twenty days of the storm.\n\nThe council should repair the wells of the harbour within thirty days of the storm.\n";

test("two people who judge the same changes see each other's judgements, and what is being written stays", async ({
  page,
  browser,
}) => {
  const text = { name: "wards-live.txt", mimeType: "text/plain" };
  await fileDocument(page, text.name, text.mimeType, OLDER);
  await fileVersion(page, "wards-live-2.txt", text.mimeType, OLDER.replaceAll("should", "must"));
  const address = page.url();
  const other = await joined(page, browser, "Second Witness", "Reviewer");
  for (const one of [page, other]) {
    const listening = one.waitForResponse((answer) => answer.url().includes("/events"));
    await one.goto(address);
    await expect(one.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
    await listening;
  }
  const panel = (one: Page) => one.getByRole("region", { name: "Review" });
  const judged = (one: Page) => one.getByRole("navigation", { name: "Changes" }).locator("li[data-reviewed]");
  for (const one of [page, other])
    await one
      .getByRole("navigation", { name: "Changes" })
      .getByRole("listitem")
      .first()
      .getByRole("link")
      .click();

  await expect(panel(page).getByText("Also here: Second Witness")).toBeVisible();
  await page.keyboard.press("4");
  await expect(panel(page).getByRole("button", { name: "critical", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(panel(other).getByRole("button", { name: "critical", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
    { timeout: 2_000 },
  );
  await expect(other.getByRole("status").filter({ hasText: /judged a change: Critical\.$/ })).toHaveCount(1);

  // A sentence that is being written is not written over by what another says of the same change.
  const field = panel(other).getByRole("textbox", { name: "Note on this change" });
  await field.focus();
  await other.keyboard.type("The mandate is ");
  await page.keyboard.press("r");
  await expect(panel(page).locator("p").first()).toContainText("1 of 2 reviewed");
  await other.keyboard.type("narrower");
  await expect(field).toHaveValue("The mandate is narrower");
  await expect(field).toBeFocused();
  await expectNoViolations(other, "a judgement of somebody else came while a note is written");
  await other.keyboard.press("Escape");
  await expect(panel(other).getByRole("alert")).toContainText("Somebody else reviewed this change");
  await expect(panel(other).getByRole("alert")).toContainText("The mandate is narrower");
  await panel(other).getByRole("button", { name: "Save mine instead" }).click();
  await expect(judged(page)).toHaveCount(0, { timeout: 2_000 });
  await expect(page.getByRole("navigation", { name: "Changes" })).toContainText("with a note");
});
