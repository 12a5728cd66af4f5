import { expect } from "@playwright/test";
import { expectNoViolations, pasteDocument, test } from "./signed-in";

test("a note is tagged by keyboard from the codebook, with tags used before and with a new one", async ({
  page,
}) => {
  await page.goto("/settings/codebook");
  for (const [name, definition] of [
    ["Eggs, broken", "Which end of an egg is broken, and by whom."],
    ["Big-endians", "Those who break the larger end."],
  ] as const) {
    await page.getByRole("button", { name: "Add a code" }).click();
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Definition").fill(definition);
    await page.getByLabel("Colour").selectOption("ochre");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  await pasteDocument(page, "Ends of eggs\n\n1. We will break the smaller end.\n\n2. We will not.\n");
  await page.getByRole("button", { name: "Annotate position 1" }).click();
  await page.getByRole("textbox", { name: "Note on position 1" }).fill("By whose law?");
  const field = page.getByRole("combobox", { name: "Tags" });
  await field.focus();
  await page.keyboard.type("egg");
  const options = page.getByRole("listbox", { name: "Tags" }).getByRole("option");
  await expect(options.filter({ hasText: "Which end of an egg is broken" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expectNoViolations(page, "tags are offered");
  await page.keyboard.press("Enter");
  const chosen = page.getByRole("list", { name: "Tags chosen" });
  await expect(chosen.getByRole("listitem")).toHaveText(["Eggs, broken×"]);
  await page.keyboard.type("law of Lilliput,mistake");
  await page.keyboard.press("Enter");
  await expect(chosen.getByRole("listitem")).toHaveCount(3);
  await page.keyboard.press("Backspace");
  await expect(chosen.getByRole("listitem")).toHaveText(["Eggs, broken×", "law of Lilliput×"]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `tags are chosen, ${colorScheme}`);
  }
  // What is still typed counts.
  await page.keyboard.type("half typed");
  await page.getByRole("button", { name: "Save note" }).click();
  const note = page.getByRole("article").filter({ hasText: "By whose law?" });
  const tags = note.getByRole("list", { name: "Tags" }).getByRole("listitem");
  await expect(tags).toHaveText(["Eggs, broken", "law of Lilliput", "half typed"]);

  await page.getByRole("button", { name: "Annotate position 2" }).click();
  await page.getByRole("textbox", { name: "Note on position 2" }).fill("Another");
  await field.fill("lilli");
  await expect(options).toHaveText(["law of Lilliputfree tag, 1 note"]);
  await options.first().click();
  await expect(chosen.getByRole("listitem")).toHaveText(["law of Lilliput×"]);
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("navigation", { name: "Positions" }).getByText("1 note")).toHaveCount(2);

  await page.goto("/settings/codebook");
  await page.getByRole("button", { name: "Merge: Eggs, broken" }).click();
  await page.getByLabel("Merge it into").selectOption({ label: "Big-endians" });
  await page.getByRole("dialog").getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByText("with “Eggs, broken”, merged into it")).toBeVisible();
  await page.goto("/notes?tag=big-endians");
  await expect(page.getByRole("row").filter({ hasText: "By whose law?" })).toContainText("Big-endians");
});
