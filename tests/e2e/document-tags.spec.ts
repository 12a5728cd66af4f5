import { expect } from "@playwright/test";
import { expectNoViolations, origin, pasteDocument, required, test } from "./signed-in";

test("a document is tagged by keyboard, found by its tag without script too, and keeps it when the code is merged", async ({
  page,
  browser,
}) => {
  const suffix = crypto.randomUUID().slice(0, 8);
  const [laws, islands] = [`Flying laws ${suffix}`, `Floating islands ${suffix}`];
  await page.goto("/settings/codebook");
  for (const name of [laws, islands]) {
    await page.getByRole("button", { name: "Add a code" }).click();
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Definition").fill(`What an island does in the air, ${name}.`);
    await page.getByLabel("Colour").selectOption("purple");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  const title = `Charter of Laputa ${suffix}`;
  await pasteDocument(page, `${title}\n\n1. We will stay in the air.\n`);
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const shown = page.getByRole("main").getByRole("list", { name: "Tags", exact: true }).getByRole("listitem");

  const edit = page.getByRole("button", { name: "Edit details" });
  await edit.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Edit the details of this document" });
  const field = dialog.getByRole("combobox", { name: "Tags" });
  await field.focus();
  await page.keyboard.type("not in the codebook");
  await page.keyboard.press("Enter");
  const chosen = dialog.getByRole("list", { name: "Tags chosen" }).getByRole("listitem");
  await expect(chosen).toHaveText(["not in the codebook×"]);
  // It is told at once, before anything is sent.
  await expect(field).toHaveAccessibleDescription(/The codebook has no code “not in the codebook”/);
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expectNoViolations(page, "a word that is no code");
  await dialog.getByRole("button", { name: "Save" }).press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("The codebook has no code “not in the codebook”");
  await expect(chosen).toHaveText(["not in the codebook×"]);
  await field.focus();
  await page.keyboard.press("Backspace");
  await expect(chosen).toHaveCount(0);
  await expect(field).not.toHaveAttribute("aria-invalid");
  await page.keyboard.type(`flying laws ${suffix}`);
  const options = dialog.getByRole("listbox", { name: "Tags" }).getByRole("option");
  await expect(options).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `codes are offered, ${colorScheme}`);
  }
  await page.keyboard.press("Enter");
  await expect(chosen).toHaveText([`${laws}×`]);
  await dialog.getByRole("button", { name: "Save" }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(shown).toHaveText([laws]);
  await expectNoViolations(page, "a tagged document");

  await shown.getByRole("link", { name: laws }).press("Enter");
  await expect(page).toHaveURL(/\?tag=/);
  await expect(page.getByRole("combobox", { name: "Tag" })).toHaveValue(laws);
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByRole("article")).toContainText(title);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `documents of a tag, ${colorScheme}`);
  }

  const bare = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: origin(),
    storageState: required("E2E_STATE"),
  });
  const plain = await bare.newPage();
  await plain.goto("/");
  await plain.getByRole("combobox", { name: "Tag" }).selectOption(laws);
  await plain.getByRole("button", { name: "Find" }).click();
  await expect(plain.getByRole("article")).toHaveCount(1);
  await expect(plain.getByRole("article")).toContainText(title);
  await plain.getByRole("link", { name: "Archived", exact: true }).click();
  await expect(plain.getByText(`No archived document is tagged “${laws}”`)).toBeVisible();
  await bare.close();

  await page.goto("/settings/codebook");
  await page.getByRole("button", { name: `Merge: ${laws}` }).click();
  await page.getByLabel("Merge it into").selectOption({ label: islands });
  await page.getByRole("dialog").getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByText(`with “${laws}”, merged into it`)).toBeVisible();
  await page.goto(`/?tag=${encodeURIComponent(laws)}`);
  await expect(page.getByRole("combobox", { name: "Tag" })).toHaveValue(islands);
  await expect(page.getByRole("article")).toContainText(title);

  // The name it had before means the code still, and what is offered says how many documents have it.
  await page.getByRole("article").getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(/\/versions\//);
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await edit.click();
  await field.focus();
  await page.keyboard.press("Backspace");
  await expect(chosen).toHaveCount(0);
  await page.keyboard.type(`floating islands ${suffix}`);
  await expect(options.first()).toContainText("1 document");
  await page.keyboard.press("Control+a");
  await page.keyboard.type(`${laws.toUpperCase()}`);
  await page.keyboard.press("Enter");
  await expect(chosen).toHaveText([`${islands}×`]);
  await expect(field).not.toHaveAttribute("aria-invalid");
});
