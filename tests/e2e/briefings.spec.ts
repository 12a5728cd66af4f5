import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
import { expectNoViolations, homeWith, OFFICE, pasteDocument, test } from "./signed-in";

/** The comparison of the last two versions of the office's page. */
async function openComparison(page: Page): Promise<void> {
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  await page.getByRole("link", { name: "Compare with 2013 page" }).click();
  await page.locator("#main[data-steps]").waitFor();
}

test("changes and facts are collected by keys, put in order, worded, printed and taken away", async ({
  page,
}) => {
  test.slow();
  const title = `For the visit ${Date.now()}`;
  await openComparison(page);
  await page.keyboard.press("j");
  await page.keyboard.press("b");
  const dialog = page.getByRole("dialog", { name: "Add to a briefing" });
  await expect(dialog.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expectNoViolations(page, "the dialog that adds to a briefing");
  await dialog.getByLabel("Briefing", { exact: true }).selectOption({ label: "A new one …" });
  await dialog.getByLabel("Title of the new briefing").fill(title);
  const facts = dialog.getByRole("group", { name: "Facts that differ" });
  await facts.getByRole("checkbox", { name: /CdeBaca.*Coppedge/ }).press("Space");
  await dialog
    .getByRole("group", { name: "Changes" })
    .getByRole("checkbox", { checked: false })
    .first()
    .press("Space");
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 items added to the briefing.").first()).toBeVisible();

  await page.goto("/briefings");
  await expectNoViolations(page, "the list of briefings");
  await page.getByRole("link", { name: title }).press("Enter");
  const paper = page.getByRole("article", { name: "The briefing as it will be" });
  await expect(paper.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const sentences = paper.locator("p", { has: page.getByRole("link", { name: /^Source/ }) });
  await expect(sentences.first()).toContainText("CdeBaca");
  await expect(paper.locator("blockquote").first()).toBeVisible();
  await expect(paper.getByText("SHA-256").first()).toBeVisible();
  await expectNoViolations(page, "a briefing");

  // Put last by keys; the focus stays with the item.
  await page.getByRole("button", { name: "Move item 1 down" }).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("button", { name: "Move item 2 down" })).toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("button", { name: "Move item 3 up" })).toBeFocused();
  await expect(paper.getByText(/^3\. .*CdeBaca/)).toBeVisible();

  await page.getByRole("button", { name: "Edit item 3" }).press("Enter");
  await expect(page.getByLabel("Heading")).toBeFocused();
  await page.keyboard.type("Who leads");
  await page.getByLabel("Sentence").fill("The office has a new head.");
  await page.getByLabel("Comment").fill("Ask for a meeting.");
  await expectNoViolations(page, "an item being edited");
  await page.getByLabel("Heading").press("Enter");
  await expect(paper.getByRole("heading", { name: "Who leads" })).toBeVisible();
  await expect(paper.getByText(/The office has a new head\..*Sentence by /)).toBeVisible();
  await expect(page.getByRole("button", { name: "Edit item 3" })).toBeFocused();

  await page.getByRole("button", { name: "Remove item 1" }).press("Enter");
  await expect(page.getByRole("heading", { name: "2 items" })).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).press("Enter");
  await expect(page.getByRole("heading", { name: "3 items" })).toBeVisible();

  await page.getByLabel("Introduction").fill("What the office says now.");
  await page.getByLabel("Template").selectOption({ label: "Short note" });
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(paper.getByText("What the office says now.")).toBeVisible();
  await expect(paper.locator("blockquote")).toHaveCount(0);

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Markdown" }).press("Enter"),
  ]);
  const markdown = readFileSync(await file.path(), "utf8");
  expect(markdown).toContain(`# ${title}`);
  expect(markdown).toContain("## Who leads");
  expect(markdown).toContain("SHA-256");

  const [word] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Word" }).press("Enter"),
  ]);
  expect(
    readFileSync(await word.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");

  const [pdf] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "PDF" }).press("Enter"),
  ]);
  expect(pdf.suggestedFilename()).toBe(`${title}.pdf`);
  expect(readFileSync(await pdf.path(), "latin1")).toMatch(/^%PDF-.*\/StructTreeRoot.*%%EOF\s*$/s);

  await page.emulateMedia({ media: "print" });
  await expect(paper).toBeVisible();
  await expect(page.getByLabel("Introduction")).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
});

test("notes are collected from the list of all notes, and a deleted one is said and not shown", async ({
  page,
}) => {
  test.slow();
  const words = `Ask the ports about this ${Date.now()}`;
  await pasteDocument(page, "Harbours of Mildendo\n\n1. We will keep a list of ships.\n\n2. We will not.\n");
  await page.getByRole("button", { name: "Annotate position 1" }).click();
  await page.getByRole("textbox", { name: "Note on position 1" }).fill(words);
  await page.getByRole("button", { name: "Save note" }).click();
  const note = page.getByRole("article").filter({ hasText: words });
  await expect(note).toBeVisible();
  const reader = page.url();

  // In the reader the note one is at is chosen.
  await note.click();
  await page.keyboard.press("b");
  const there = page.getByRole("dialog", { name: "Add to a briefing" });
  await expect(there.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expectNoViolations(page, "notes of the reader to choose from");
  await page.keyboard.press("Escape");

  await page.goto("/notes");
  await page.keyboard.press("b");
  const dialog = page.getByRole("dialog", { name: "Add to a briefing" });
  await dialog.getByLabel("Briefing", { exact: true }).selectOption({ label: "A new one …" });
  await dialog.getByLabel("Title of the new briefing").fill(`Notes of ${words}`);
  await dialog.getByRole("checkbox", { name: new RegExp(words.slice(-13)) }).press("Space");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Open/ }).press("Enter");
  const paper = page.getByRole("article", { name: "The briefing as it will be" });
  await expect(paper.getByText(words, { exact: true })).toBeVisible();

  await page.goto(reader);
  await note.click();
  await note.getByRole("button", { name: /^Delete/ }).press("Enter");
  await expect(note).toHaveCount(0);
  await page.goto("/briefings");
  await page.getByRole("link", { name: `Notes of ${words}` }).press("Enter");
  await expect(paper.getByText(/The note was deleted/)).toBeVisible();
  await expect(paper.getByText(words, { exact: true })).toHaveCount(0);
});

test("what was typed into a briefing is not lost by leaving it; once saved nobody is asked", async ({
  page,
}) => {
  await page.goto("/briefings");
  await page.getByLabel("New briefing").fill(`For the minister ${Date.now()}`);
  await page.keyboard.press("Enter");
  const introduction = page.getByLabel("Introduction");
  await introduction.pressSequentially("What the harbours say.");
  const asked: string[] = [];
  page.on("dialog", (question) => {
    asked.push(question.type());
    return question.dismiss();
  });
  await page.getByRole("link", { name: "Topics" }).first().click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(introduction).toHaveValue("What the harbours say.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.").first()).toBeVisible();
  await page.getByRole("link", { name: "Topics" }).first().click();
  await expect(page).toHaveURL(/\/topics/);
  expect(asked).toHaveLength(1);
});

test("the change one is at is in sight among those a briefing can be made of, however far down", async ({
  page,
}) => {
  await openComparison(page);
  await page.getByRole("navigation", { name: "Changes" }).getByRole("link").last().press("Enter");
  await page.keyboard.press("b");
  const dialog = page.getByRole("dialog", { name: "Add to a briefing" });
  const changes = dialog.getByRole("group", { name: "Changes" }).getByRole("checkbox");
  await expect(changes.last()).toBeChecked();
  await expect(changes.last()).toBeInViewport();
  await expect(changes.first()).not.toBeInViewport();
});

test("a briefing is shared by keyboard: the paper is read without an account or script, and leads nowhere else", async ({
  page,
  browser,
}) => {
  const title = `For the minister ${Date.now()}`;
  await openComparison(page);
  await page.keyboard.press("j");
  await page.keyboard.press("b");
  const adding = page.getByRole("dialog", { name: "Add to a briefing" });
  await expect(adding.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await adding.getByLabel("Briefing", { exact: true }).selectOption({ label: "A new one …" });
  await adding.getByLabel("Title of the new briefing").fill(title);
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 item added to the briefing.").first()).toBeVisible();
  await page.goto("/briefings");
  await page.getByRole("link", { name: title }).press("Enter");
  const paper = page.getByRole("article", { name: "The briefing as it will be" });
  await expect(paper.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const words = await paper.locator("blockquote").first().innerText();
  await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
  const sharing = page.getByRole("dialog", { name: "Share by link" });
  await expect(sharing).toContainText("What is changed or added later shows too.");
  await expectNoViolations(page, "a briefing about to be shared");
  await sharing.getByRole("button", { name: "Make the link" }).press("Enter");
  const address = await page.getByLabel("Address of the link").inputValue();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const stranger = await context.newPage();
  await stranger.goto(address);
  await expect(stranger.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(stranger.locator("blockquote").first()).toHaveText(words);
  await expect(stranger.getByText("SHA-256").first()).toBeVisible();
  expect(
    await stranger
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute("href")).filter((to) => !to?.startsWith("#")),
      ),
  ).toEqual([]);
  await context.close();
  const reading = await browser.newContext();
  const reader = await reading.newPage();
  await reader.goto(address);
  await reader.getByRole("heading", { level: 1, name: title }).waitFor();
  await lookAtWidths(reader, "a shared briefing");
  await reading.close();
});
