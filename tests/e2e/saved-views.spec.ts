import { expect, type Page } from "@playwright/test";
import { expectNoViolations, pasteDocument, test } from "./signed-in";

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string | RegExp, role: "link" | "button" | "checkbox") {
  const wanted = page.getByRole(role, { name });
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
}

test("a view is saved, opened, changed, updated, renamed, found in the palette and deleted by keyboard alone", async ({
  page,
}) => {
  await pasteDocument(page, "Lighthouses of Lilliput\n\n1. We will support the lighthouse of Lilliput.\n");
  await page.goto("/notes?stance=question&state=open&sort=oldest");
  const views = page.getByRole("navigation", { name: "Views of the notes" });
  await tabTo(page, "Save as a view …", "button");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Save as a view" });
  await expect(dialog).toContainText("Stance: Question · State: Open · Oldest first");
  await expect(dialog.getByLabel("Name")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByLabel("Name")).toHaveAccessibleDescription("Give the view a name.");
  await expectNoViolations(page, "a view without a name");
  await page.keyboard.type("Questions of Lilliput");
  await page.keyboard.press("Enter");
  const link = views.getByRole("link", { name: "Questions of Lilliput", exact: true });
  await expect(link).toHaveAttribute("aria-current", "page");
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/\/notes\?view=[^&]+$/);
  await expectNoViolations(page, "a saved view");

  // Changed by the form, it is open and is not what is shown, until it is updated.
  await page.getByLabel("State").focus();
  await page.keyboard.press("Home");
  await expect(page.getByLabel("State")).toHaveValue("");
  await tabTo(page, "Show", "button");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=/);
  await expect(views).toContainText("Changed from “Questions of Lilliput”");
  await expectNoViolations(page, "a changed view");
  await tabTo(page, "Update the view", "button");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/notes\?view=[^&]+$/);
  await expect(link).toBeFocused();
  await expect(page.getByLabel("State")).toHaveValue("");
  await expect(page.getByLabel("Stance")).toHaveValue("question");

  await tabTo(page, "What can be done with the view “Questions of Lilliput”", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Rename or share …" })).toBeFocused();
  await page.keyboard.press("Enter");
  const renaming = page.getByRole("dialog", { name: "The saved view" });
  await renaming.getByLabel("Name").fill("Asked in Lilliput");
  await tabTo(page, /^Share with the workspace/, "checkbox");
  await page.keyboard.press("Space");
  await expectNoViolations(page, "naming a view anew");
  await page.keyboard.press("Enter");
  const renamed = views.getByRole("link", { name: "Asked in Lilliput shared" });
  await expect(renamed).toHaveAttribute("aria-current", "page");

  await page.goto("/");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("asked lilliput");
  const place = page.getByRole("option", { name: "Asked in Lilliput All notes" });
  await expect(place).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(renamed).toHaveAttribute("aria-current", "page");

  await tabTo(page, "What can be done with the view “Asked in Lilliput”", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(renamed).toBeHidden();
  await expect(page.getByLabel("Stance")).toHaveValue("question");
  await page.getByRole("button", { name: /^Undo/ }).press("Enter");
  await expect(renamed).toBeVisible();
});

test("a view of a document in the trash says so and keeps its filter; one that is not there says so", async ({
  page,
}) => {
  await pasteDocument(page, "Mills of Blefuscu\n\n1. We will support the mill of Blefuscu.\n");
  const version = new URL(page.url()).pathname;
  await page.goto("/notes");
  await page.getByLabel("Document").selectOption({ label: "Mills of Blefuscu" });
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("button", { name: "Save as a view …" }).click();
  await page.getByLabel("Name").fill("مطاحن بليفوسكو");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("link", { name: "مطاحن بليفوسكو" })).toHaveAttribute("aria-current", "page");
  const view = page.url();
  await page.goto(version);
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  await page.getByRole("button", { name: "Move to trash" }).click();
  await page.getByText("The document is in the trash.").first().waitFor();
  await page.goto(view);
  await expect(page.getByText("The document that this asks for is in the trash")).toBeVisible();
  await expect(page.getByLabel("Document").locator("option:checked")).toHaveText(
    "A document that is not here",
  );
  await expectNoViolations(page, "a view of what is gone");
  await page.goto(`${view}0`);
  await expect(page.getByText("This saved view was deleted, or is not shared with you.")).toBeVisible();
});
