import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
import { expectNoViolations, pasteDocument, test } from "./signed-in";

/** Presses Tab until what has the focus is named so; a person who cannot use a mouse does no more. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const named = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return "";
      const label = at.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : at.closest("label");
      return (at.getAttribute("aria-label") ?? label?.textContent ?? at.textContent ?? "").trim();
    });
  for (let step = 0; step < 120; step++) {
    if (name.test(await named())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${name}`);
}

/** Types words of a passage and puts the first that is found in place. */
async function placeByKeys(page: Page, words: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
  const found = page.locator('[role="listbox"][aria-busy="false"]');
  await expect(found.getByRole("option").first()).toContainText(new RegExp(words.split(" ")[0] ?? "", "i"));
  await page.keyboard.press("Enter");
}

test("a topic with five passages of three documents is built, judged, compared, exported and shared by keyboard alone", async ({
  browser,
  page,
}) => {
  test.slow();
  const name = `Trafficking by keys ${Date.now()}`;
  await page.goto("/topics");
  await tabTo(page, /^Open or add a topic$/);
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await tabTo(page, /^Words of a passage$/);
  const line = page.locator("main blockquote");
  for (const [at, words] of [
    "victims proactively identified traffickers held",
    "unscrupulous labor recruiters",
    "principal diplomatic tool engage foreign governments",
    "directed by ambassador luis",
    "headed by ambassador susan",
  ].entries()) {
    await placeByKeys(page, words);
    await expect(line).toHaveCount(at + 1);
  }
  await tabTo(page, /^Stance of Bureau of Population, Refugees, and Migration$/);
  await page.keyboard.type("supports with");
  await expect(page.getByText("Migration: supports with conditions.").first()).toBeVisible();

  for (const label of ["2013 page", "2016 page"]) {
    await page.getByRole("checkbox", { name: label }).focus();
    await page.keyboard.press("Space");
  }
  await expectNoViolations(page, "a topic with five passages");
  await tabTo(page, /^Open beside each other$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Word by word against 2013 page")).toBeVisible();
  await expect(page.locator("main del", { hasText: "directed" })).toBeVisible();
  await expect(page.locator("main ins", { hasText: "headed" })).toBeVisible();
  await expectNoViolations(page, "two quotes beside each other");
  await page.goBack();
  // What the browser has ticked again is chosen.
  await expect(page.getByText("2 chosen.")).toBeVisible();
  const boxes = page.getByRole("checkbox", { name: /^Choose/ });
  const names = await boxes.evaluateAll((all) => all.map((box) => box.closest("label")?.textContent));
  expect(new Set(names).size).toBe(5);
  for (const box of await boxes.all()) await box.check();
  await page.getByRole("button", { name: "Open beside each other" }).press("Enter");
  // Five columns leave what is done in each most of its width, so that no word of it is cut.
  const does = page.locator("main dd", { hasText: "unscrupulous labor recruiters" });
  const [column, said] = [await does.locator("..").boundingBox(), await does.boundingBox()];
  expect(said?.width).toBeGreaterThan(0.8 * (column?.width ?? Infinity));
  await lookAtWidths(page, "five quotes beside each other");
  await page.goBack();

  await tabTo(page, /^CSV$/);
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const csv = readFileSync(await file.path(), "utf8");
  expect(csv.match(/,quoted\r\n/g)).toHaveLength(5);
  expect(csv).toContain("directed by Ambassador Luis CdeBaca");

  await tabTo(page, /^Share$/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByLabel("Expires").waitFor();
  await expectNoViolations(page, "the dialog to share a topic");
  await tabTo(page, /^Make the link$/);
  await page.keyboard.press("Enter");
  const address = await page.getByLabel("Address of the link").inputValue();
  const elsewhere = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const stranger = await elsewhere.newPage();
  await stranger.goto(address);
  await expect(stranger.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(stranger.locator("main blockquote")).toHaveCount(5);
  await expect(stranger.getByText("supports with conditions")).toBeVisible();
  await expect(stranger.getByText("Ana Ruiz")).toHaveCount(0);
  expect(
    await stranger.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  // One run of words: a line never begins with the comma behind a title.
  await expect(stranger.getByText(/Dialogue, position \d+$/)).toHaveCount(2);
  await expectNoViolations(stranger, "the shared topic on a phone");
  await elsewhere.close();
});

test("the board of the example shows topics by actors in both themes and on the phone; silence is said by a person", async ({
  page,
}) => {
  test.slow();
  await page.goto("/topics");
  await expect(page.getByRole("region", { name: "Topics by actor" }).getByRole("row")).not.toHaveCount(0);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `the board, ${colorScheme}`);
  }
  await page.getByRole("link", { name: "Forums and organizations" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Forums and organizations" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Suggested passages" })).toBeVisible();
  await page.getByText(/^Papers with nothing here/).click();
  await page.getByRole("button", { name: /^No position stated: Trafficking in persons, 2016 page/ }).click();
  const said = page.getByText("No position stated, as");
  await expect(said).toBeVisible();
  await page.getByRole("button", { name: /^Undo: Said:/ }).click();
  await expect(said).toHaveCount(0);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  await expectNoViolations(page, "a topic on the phone");
});

test("coded statements come in by keyboard onto a version: what is taken stands under its topic, what is not is told row by row", async ({
  page,
}) => {
  test.slow();
  const stamp = Date.now();
  const wanted = `We want equality for all of our people, as said in ${stamp}.`;
  const other = "Freedom of the press is not up for negotiation.";
  await page.goto("/settings/codebook");
  await page.getByRole("button", { name: "Import a scheme" }).click();
  await page
    .getByRole("dialog")
    .getByLabel("File")
    .setInputFiles({
      name: "scheme.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`title,code\nEquality: positive ${stamp},e${stamp}\n`),
    });
  await page.getByRole("dialog").getByRole("button", { name: "Import" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("1 code added");

  await pasteDocument(page, `A manifesto of ${stamp}\n\n${wanted} ${other}\n`);
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  const menu = page.getByRole("button", { name: /^Notes/ });
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /Import coded statements/ }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Import coded statements" });
  await dialog.getByLabel("Version").waitFor();
  await expectNoViolations(page, "the dialog to import coded statements");
  await dialog.getByRole("button", { name: "Import" }).press("Enter");
  await expect(dialog.getByText("Choose a CSV file.")).toBeVisible();
  const choose = async (name: string, buffer: Buffer) => {
    await dialog.getByLabel("File").setInputFiles({ name, mimeType: "text/csv", buffer });
    await dialog.getByRole("button", { name: "Import" }).press("Enter");
  };
  await choose("no-codes.csv", Buffer.from("text,remark\nWe want equality.,yes\n"));
  await expect(dialog.getByText(/names no column “cmp_code”/)).toBeVisible();

  const rows = [
    "text;cmp_code",
    `"${wanted}";e${stamp}`,
    "A heading;H",
    `"Nobody ever said this here; not at all.";e${stamp}`,
    `${other};no such code`,
  ];
  // As a spreadsheet may save it: semicolons and UTF-16.
  await choose("coded.csv", Buffer.from(`\uFEFF${rows.join("\r\n")}\r\n`, "utf16le"));
  await expect(dialog.getByRole("status")).toHaveText(
    "1 statement put in place, 1 row without a code, 2 rows not taken:",
  );
  await expect(dialog.getByRole("listitem")).toHaveText([
    "Row 4 does not stand in this version letter for letter.",
    "Row 5 has the code “no such code”, which the codebook does not have.",
  ]);
  await lookAtWidths(page, "what was not taken");
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/topics");
  await page.getByRole("link", { name: `Equality: positive ${stamp}` }).click();
  await expect(page.locator("main blockquote")).toHaveText(new RegExp(`as said in ${stamp}`));
});
