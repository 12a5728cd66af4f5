import { expect, type Page } from "@playwright/test";
import { pasteDocument, select, test } from "./signed-in";

const RUN = crypto.randomUUID().slice(0, 8);
const TYPED = "First letters count, all of them";

/** The editor's own part of the page comes late, as on a slow line, and for the first time. */
async function slowEditor(page: Page, milliseconds: number): Promise<void> {
  await page.route("**/_next/static/chunks/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

async function choose(page: Page, title: string): Promise<void> {
  await pasteDocument(
    page,
    `${title} ${RUN}\n\nStates should exchange best practices with each other every year.`,
  );
  await select(page, "main", "best practices");
  await page.getByRole("toolbar", { name: "Selected passage" }).waitFor();
}

const annotate = (page: Page) =>
  page.getByRole("toolbar", { name: "Selected passage" }).getByRole("button", { name: "Annotate" });
const editorOf = (page: Page) => page.locator(".tiptap[role=textbox]");
const theNote = (page: Page) => page.getByRole("article", { name: /^Note [a-z]+$/ });

for (const delay of [0, 40, 90])
  for (const late of [0, 700])
    test(`typed at ${delay} ms a key from the press on, the editor ${late} ms late: every letter is there`, async ({
      page,
    }) => {
      await choose(page, `Typed at ${delay} and ${late}`);
      await slowEditor(page, late);
      await annotate(page).click();
      await page.keyboard.type(TYPED, { delay });
      await expect(editorOf(page)).toHaveText(TYPED);
      await page.keyboard.type(" and on");
      await expect(editorOf(page)).toHaveText(`${TYPED} and on`);
      await page.keyboard.press("ControlOrMeta+Enter");
      await expect(theNote(page)).toContainText(`${TYPED} and on`);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    });

test("by the key A, with Backspace and Enter among the first keys, and with signs that begin a list", async ({
  page,
}) => {
  await choose(page, "By key");
  await slowEditor(page, 700);
  // The words are selected and the text has the focus, as after a selection by mouse.
  await page.getByRole("group", { name: "Text" }).focus();
  await page.keyboard.press("a");
  await page.keyboard.type("Firsd");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("t");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- one");
  await page.keyboard.press("Enter");
  await page.keyboard.type("to");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("w");
  await expect(editorOf(page).locator("li")).toHaveText(["one", "two"]);
  await page.keyboard.type("!");
  await expect(editorOf(page).locator("li")).toHaveText(["one", "tw!o"]);
  await expect(editorOf(page).locator("p").first()).toHaveText("First");
});

test("a reply and an edit keep their first letters too, and keys that save or close are not lost", async ({
  page,
}) => {
  await choose(page, "Reply");
  await annotate(page).click();
  await page.keyboard.type("The note");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(theNote(page)).toContainText("The note");
  await page.reload();
  await slowEditor(page, 700);
  const note = theNote(page);
  await note.getByRole("button", { name: "best practices" }).click();
  await note.getByRole("button", { name: /^Reply/ }).click();
  await page.keyboard.type("Sent at once");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(note.getByRole("list", { name: "Replies" })).toContainText("Sent at once");

  await page.reload();
  await note.getByRole("button", { name: "best practices" }).click();
  await note.getByRole("button", { name: /^Edit/ }).last().click();
  await page.keyboard.type(", edited");
  await expect(editorOf(page)).toHaveText("The note, edited");
  await page.keyboard.press("Escape");

  await page.reload();
  await note.getByRole("button", { name: "best practices" }).click();
  await note.getByRole("button", { name: /^Reply/ }).click();
  await page.keyboard.type("Not yet");
  await page.keyboard.press("Escape");
  await expect(
    page.getByText("Not saved. Your words are kept in this browser.", { exact: true }),
  ).toBeVisible();
  await note.getByRole("button", { name: /^Reply/ }).click();
  await expect(editorOf(page)).toHaveText("Not yet");
});

test("words typed into an editor that never comes are kept", async ({ page }) => {
  await choose(page, "Never comes");
  await page.route("**/_next/static/chunks/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    // The page may be left by then.
    await route.abort().catch(() => undefined);
  });
  await annotate(page).click();
  await page.keyboard.type("Written for nothing?");
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Never comes");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.reload();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(editorOf(page)).toHaveText("Written for nothing?");
});
