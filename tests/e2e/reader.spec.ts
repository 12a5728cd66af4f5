import { expect } from "@playwright/test";
import { annotate, openReader, origin, POSITIONS, pasteDocument, select, test } from "./signed-in";

/** The article of the note that says something, whatever its siglum is by now. */
const noteThatSays = (page: import("@playwright/test").Page, words: string) =>
  page.getByRole("article", { name: /^Note [a-z]+$/ }).filter({ hasText: words });

test.beforeEach(async ({ page }) => openReader(page, POSITIONS));

test("annotate with the keyboard alone", async ({ page }) => {
  await page.getByRole("button", { name: "Select by keyboard" }).focus();
  await page.keyboard.press("Enter");
  const text = page.getByRole("application", { name: "Text, selecting by keyboard" });
  await expect(text).toBeFocused();
  const spoken = page.getByRole("status");
  await expect(spoken).toContainText("Selecting by keyboard");
  // Down to the first sentence of position 1, then word by word inside it.
  while (!(await page.evaluate(() => getSelection()?.toString() ?? "")).startsWith("Human trafficking"))
    await page.keyboard.press("ArrowDown");
  await expect(spoken).toContainText("Human trafficking victims");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(spoken).toContainText("Selected: Human trafficking victims");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Note on position 1" })).toBeFocused();
  await page.keyboard.type("Written without a mouse.");
  await page.keyboard.press("ControlOrMeta+Enter");
  const note = noteThatSays(page, "Written without a mouse.");
  await expect(note).toBeVisible();
  await expect(note.getByRole("button", { name: "Human trafficking victims" })).toBeFocused();
  await expect(page.locator("#position-1 mark").first()).toHaveText("Human trafficking victims");
});

test("escape leaves the keyboard mode and gives focus back", async ({ page }) => {
  const button = page.getByRole("button", { name: "Select by keyboard" });
  await button.click();
  await expect(page.getByRole("application")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(page.getByRole("application")).toHaveCount(0);
});

test("one button annotates a whole position; deleting it can be undone", async ({ page }) => {
  await page.getByRole("button", { name: "Annotate position 3" }).click();
  await page.getByRole("textbox", { name: "Note on position 3" }).fill("The whole of it.");
  await page.getByRole("button", { name: "Save note" }).click();
  const note = noteThatSays(page, "The whole of it.");
  await note.getByRole("button", { name: "Delete" }).click();
  await expect(note).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo:/ }).click();
  await expect(note).toBeVisible();
  await page.reload();
  await expect(noteThatSays(page, "The whole of it.")).toBeVisible();
});

test("notes beside the text never cover one another", async ({ page }) => {
  for (const [at, words] of ["social security benefits", "lawful migrant workers", "hard work"].entries())
    await annotate(page, "#position-8", words, `Crowded ${at}. ${"More words to make it tall. ".repeat(6)}`);
  const boxes = await page.getByRole("article", { name: /^Note [a-z]+$/ }).evaluateAll((notes) =>
    notes.map((note) => {
      const { top, bottom } = note.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  expect(boxes.length).toBeGreaterThanOrEqual(3);
  boxes.slice(1).forEach((box, at) => {
    expect(box.top).toBeGreaterThanOrEqual(boxes[at]?.bottom ?? 0);
  });
});

test("overlapping notes deepen the words they share", async ({ page }) => {
  await annotate(page, "#position-9", "huge cross-cutting topics", "First of two.");
  await select(page, "#position-9", " topics");
  // The words already stand in a highlight; their neighbours are outside of it.
  await page.evaluate(() => {
    const runs = [...document.querySelectorAll("#position-9 [data-at]")];
    const marked = runs.find(({ textContent }) => textContent === "huge cross-cutting topics");
    const next = runs[runs.indexOf(marked as Element) + 1];
    if (!marked?.firstChild || !next?.firstChild) throw new Error("the runs are not as expected");
    const range = document.createRange();
    range.setStart(marked.firstChild, 5);
    range.setEnd(next.firstChild, 15);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page
    .getByRole("toolbar", { name: "Selected passage" })
    .getByRole("button", { name: "Annotate" })
    .click();
  await page.getByRole("textbox", { name: /^Note on/ }).fill("Second of two.");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(noteThatSays(page, "Second of two.")).toBeVisible();
  await expect(page.locator("#position-9 mark")).toHaveText([
    "huge ",
    "cross-cutting topics",
    ". When lumped t",
  ]);
});

test("an unsaved note survives a reload and can be continued", async ({ page }) => {
  await select(page, "#position-5", "Migrant victims of crime");
  await page.getByRole("toolbar").getByRole("button", { name: "Annotate" }).click();
  await page.getByRole("textbox", { name: "Note on position 5" }).pressSequentially("Half a thought");
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((key) => key.startsWith("variorum-draft:")),
  );
  await page.reload();
  await expect(page.getByText("An unsaved note is kept in this browser:")).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  const editor = page.getByRole("textbox", { name: "Note on position 5" });
  await expect(editor).toContainText("Half a thought");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(noteThatSays(page, "Half a thought")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("signing out asks for unsaved notes once and leaves none in the browser", async ({ browser }) => {
  // A session of its own: ending the shared one would end the other tests.
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  await page.goto(`${origin()}/sign-in`);
  await page.getByLabel("E-mail address").fill("ana@example.org");
  await page.getByLabel("Password").fill("three quiet words here");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { name: "Documents", level: 1 }).waitFor();
  await openReader(page, POSITIONS);
  await page.getByRole("button", { name: "Annotate position 7" }).click();
  await page.getByRole("textbox", { name: "Note on position 7" }).pressSequentially("For nobody else");
  const drafts = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("variorum-draft:")).length);
  await expect.poll(drafts).toBe(1);

  const signOut = async () => {
    await page.getByRole("button", { name: "Account of Ana Ruiz" }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
  };
  page.once("dialog", (dialog) => {
    expect(dialog.message()).toContain("An unsaved note is kept in this browser");
    void dialog.dismiss();
  });
  await signOut();
  await expect.poll(drafts).toBe(1);
  page.once("dialog", (dialog) => void dialog.accept());
  await signOut();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await drafts()).toBe(0);
  await context.close();
});

test("a note of 20,001 characters is kept and refused with a reason", async ({ page }) => {
  await page.getByRole("button", { name: "Annotate position 6" }).click();
  const editor = page.getByRole("textbox", { name: "Note on position 6" });
  await editor.fill("x".repeat(20_001));
  await expect(page.getByText("20,001 of 20,000 characters")).toBeVisible();
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "1 too many" })).toBeVisible();
  await expect(editor).toHaveText("x".repeat(20_001));
  await editor.press("End");
  await editor.press("Backspace");
  await expect(page.getByText("20,000 of 20,000 characters")).toBeVisible();
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(noteThatSays(page, "x".repeat(20_000))).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("what is typed while a note is on its way is in no form that shuts with it", async ({ page }) => {
  await page.getByRole("button", { name: "Annotate position 7" }).click();
  const editor = page.getByRole("textbox", { name: "Note on position 7" });
  await editor.fill("Sent as it stands");
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(page.url().replace(/#.*/, ""), async (route) => {
    await held;
    if (route.request().method() === "POST") return route.abort();
    await route.continue();
  });
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("button", { name: "Saving…" })).toBeVisible();
  await page.keyboard.type(" and more");
  await expect(editor).toHaveText("Sent as it stands");
  letThrough();
  // The server was not reached: the words are there still, and can be written on.
  await expect(page.getByRole("button", { name: "Save note" })).toBeEnabled();
  await expect(editor).toHaveAttribute("contenteditable", "true");
  await editor.press("End");
  await page.keyboard.type(", with more");
  await expect(editor).toHaveText("Sent as it stands, with more");
  await page.unroute(page.url().replace(/#.*/, ""));
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(noteThatSays(page, "Sent as it stands, with more")).toBeVisible();
});

test("a stale edit shows both texts and lets the person choose", async ({ page, context }) => {
  // A document of its own: the notes of the other tests, one of 20,000 characters among them, have no part in this.
  await pasteDocument(
    page,
    "A Paper on Exchange\n\nStates should exchange best practices with each other every year.",
  );
  await annotate(page, "main", "best practices", "As it was.");
  // The field is open before the others save: what comes in by itself leaves a note alone in which somebody writes.
  await noteThatSays(page, "As it was.").getByRole("button", { name: "Edit" }).click();
  await expect(page.getByRole("textbox", { name: /^Note [a-z]+$/ })).toHaveText("As it was.");
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, ""));
  const theirs = noteThatSays(other, "As it was.");
  await theirs.getByRole("button", { name: "best practices" }).click();
  await theirs.getByRole("button", { name: "Edit" }).click();
  await other.getByRole("textbox", { name: /^Note [a-z]+$/ }).fill("Theirs, saved first.");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(noteThatSays(other, "Theirs, saved first.")).toBeVisible();

  await page.getByRole("textbox", { name: /^Note [a-z]+$/ }).fill("Mine, written meanwhile.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("group", { name: "The text saved in the meantime" })).toHaveText(
    "Theirs, saved first.",
  );
  await expect(page.getByRole("textbox", { name: /^Note [a-z]+$/ })).toHaveText("Mine, written meanwhile.");
  await page.getByRole("button", { name: "Save mine instead" }).click();
  await expect(noteThatSays(page, "Mine, written meanwhile.")).toBeVisible();
  await other.reload();
  await expect(noteThatSays(other, "Mine, written meanwhile.")).toBeVisible();
});

test("replies, filter, addresses of positions and notes, palette", async ({ page }) => {
  await annotate(page, "#position-11", "powerful role", "Worth quoting.");
  const note = noteThatSays(page, "Worth quoting.");
  await note.getByRole("button", { name: "Reply" }).click();
  await page.getByRole("textbox", { name: /^Reply to note/ }).fill("Agreed.");
  await note.getByRole("button", { name: "Reply", exact: true }).click();
  const replies = note.getByRole("list", { name: "Replies" });
  await expect(replies).toContainText("Agreed.");
  await replies.getByRole("button", { name: "Delete" }).click();
  await expect(replies).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo:/ }).click();
  await expect(replies).toContainText("Agreed.");

  const filter = page.getByRole("group", { name: "Notes shown" });
  await filter.getByRole("button", { name: "None" }).click();
  await expect(page.locator("mark")).toHaveCount(0);
  await filter.getByRole("button", { name: "Mine" }).click();
  await expect(note).toBeVisible();

  const id = await note.getAttribute("id");
  await page.goto(`${page.url().replace(/#.*/, "")}#${id}`);
  await page.reload();
  await expect(page.locator(`#${id}`).getByRole("button", { name: "powerful role" })).toHaveAttribute(
    "aria-expanded",
    "true",
  );

  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox").fill("remittances");
  await page.getByRole("option", { name: /Enhance the development impact/ }).waitFor();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#position-10$/);
});

test("a page from before an update says so and keeps what was written", async ({ page }) => {
  await page.getByRole("button", { name: "Annotate position 6" }).click();
  await page.getByRole("textbox", { name: "Note on position 6" }).fill("Written before the update.");
  await page.waitForFunction(() => JSON.stringify(localStorage).includes("Written before the update."));
  // The parts an older page would ask for are gone.
  await page.route("**/_next/static/chunks/**", (route) => route.fulfill({ status: 404, body: "" }));
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("heading", { name: "Variorum was updated in the meantime" })).toBeVisible();
  await page.unroute("**/_next/static/chunks/**");
  await page.getByRole("button", { name: "Reload this page" }).click();
  await expect(page.getByRole("button", { name: "Reload this page" })).toBeHidden();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain("Written before the update.");
});
