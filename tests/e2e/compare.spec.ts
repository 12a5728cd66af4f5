import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { fileDocument, fileVersion, homeWith, OFFICE, paste, pasteDocument, test } from "./signed-in";

/** Opens the comparison of the two office pages, by the way a person would take. */
async function openComparison(page: Page, query = ""): Promise<void> {
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  const href = await page.getByRole("link", { name: "Compare with 2013 page" }).getAttribute("href");
  await page.goto(`${href}${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2013 page");
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test("says what changed in a sentence, and the sentence leads to its words", async ({ page }) => {
  await openComparison(page);
  const sentences = page.getByRole("list", { name: "What changed, in sentences" });
  await expect(sentences).toContainText("Head of the office: Luis CdeBaca → Susan Coppedge");
  await expect(sentences).toContainText("over $18 million");
  await sentences.getByRole("link", { name: "Susan Coppedge" }).click();
  await expect(page).toHaveURL(/#change-/);
  await expect(page.locator(":focus")).toContainText("Susan Coppedge");
  await expect(page.locator(":focus")).toBeInViewport();
});

test("steps through changes by key, says each and keeps its address", async ({ page }) => {
  await openComparison(page);
  const list = page.getByRole("navigation", { name: "Changes" });
  await expect(list.getByRole("button", { name: /^All/ })).toBeVisible();
  const said = page.getByRole("status").filter({ hasText: /^\d+ of \d+\. / });
  await page.keyboard.press("j");
  await expect(said).toHaveCount(1);
  const opened = Number.parseInt(await said.innerText(), 10);
  await page.keyboard.press("j");
  const status = page.getByRole("status").filter({ hasText: new RegExp(`^${opened + 1} of `) });
  await expect(status).toHaveCount(1);
  await expect(list.locator("[aria-current=true]")).toHaveCount(1);
  const address = page.url();
  const words = await page.locator(":focus").innerText();
  await page.keyboard.press("k");
  await expect(page.getByRole("status").filter({ hasText: new RegExp(`^${opened} of `) })).toHaveCount(1);

  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.locator(":focus")).toHaveText(words, { useInnerText: true });

  // The browser itself goes to the address; the keys answer once the script has loaded.
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys on this page" });
  await expect(help).toContainText("next change");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
});

test("the entry one is at stays in view of a long list", async ({ page }) => {
  const paper = (verb: string) =>
    `Lamps of the piers ${Date.now()}\n\n${Array.from({ length: 40 }, (_, at) => `Pier ${at} ${verb} light lamp ${at * 7}.`).join("\n\n")}\n`;
  await fileDocument(page, "lamps.txt", "text/plain", paper("should"));
  await fileVersion(page, "lamps-later.txt", "text/plain", paper("must"));
  await page.locator("#main[data-steps]").waitFor();
  const here = page.getByRole("navigation", { name: "Changes" }).locator("[aria-current=true]");
  for (let step = 0; step < 25; step++) await page.keyboard.press("j");
  await expect(here).toBeInViewport({ ratio: 1 });
  for (let step = 0; step < 20; step++) await page.keyboard.press("k");
  await expect(here).toBeInViewport({ ratio: 1 });
});

test("filters and searches the list; the keys follow it", async ({ page }) => {
  await openComparison(page);
  const list = page.getByRole("navigation", { name: "Changes" });
  await list.getByRole("button", { name: /^Reworded/ }).click();
  await expect(list.getByRole("listitem").filter({ visible: true })).toHaveCount(1);
  await expect(list).toContainText("“directed” → “headed”");
  await list.getByRole("button", { name: /^All/ }).click();
  await list.getByLabel("Search in changes").fill("ghana compact");
  const found = await list.getByRole("listitem").filter({ visible: true }).count();
  expect(found).toBeGreaterThan(0);
  await list.getByLabel("Search in changes").press("Escape");
  await page.getByRole("heading", { level: 1 }).click();
  const shown = await list.getByRole("listitem").filter({ visible: true }).count();
  await page.keyboard.press("j");
  await expect(page.getByRole("status").filter({ hasText: new RegExp(`^\\d+ of ${shown}`) })).toHaveCount(1);
});

test("inline, changes only and the options stand in the address", async ({ page }) => {
  await openComparison(page);
  await page.getByRole("link", { name: "Inline" }).click();
  await expect(page).toHaveURL(/\?view=inline$/);
  const sentence = page
    .getByRole("main")
    .locator("p", { hasText: "leads the United States' global engagement" });
  await expect(sentence).toHaveCount(1);
  await expect(sentence.locator("del").first()).toHaveText("directed");
  await expect(sentence.locator("ins").first()).toHaveText("headed");
  await page.getByRole("link", { name: "Changes only" }).click();
  await expect(page.getByText(/paragraphs? reads? the same/).first()).toBeVisible();
  await page.getByRole("link", { name: "Open", exact: true }).click();
  await expect(page).toHaveURL(/view=changes&boilerplate=show$/);
});

test("swaps the sides and says plainly where nothing differs", async ({ page }) => {
  await openComparison(page);
  const before = page.url().split("/").slice(-2);
  await page.getByRole("link", { name: "Swap sides" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/2016 page.*2013 page/);
  expect(page.url().split("/").slice(-2)).toEqual(before.reverse());
  await page.goto(`/compare/${before[0]}/${before[0]}`);
  await expect(page.getByText("Both versions read the same, character for character.")).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("both texts, the list and the views can be read", async ({ page }) => {
    await openComparison(page);
    const main = page.getByRole("main");
    await expect(main.locator("del", { hasText: "CdeBaca" }).first()).toBeVisible();
    await expect(main.locator("ins", { hasText: "Coppedge" }).first()).toBeVisible();
    await page.getByRole("navigation", { name: "Changes" }).getByRole("link").last().click();
    await expect(page.locator(":target")).toBeInViewport();
    await page.getByText("Other versions").click();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL(/\/compare\/[^?]+\/[^?]+$/);
  });
});

for (const theme of ["light", "dark"] as const) {
  for (const [width, view] of [
    [1440, ""],
    [1440, "?view=inline"],
    [1440, "?view=changes&cosmetic=show&boilerplate=show"],
    [390, ""],
    [320, "?view=changes"],
  ] as const) {
    test(`no violation and no sideways scrolling: ${theme}, ${width}, ${view || "side by side"}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await openComparison(page, view);
      await page.keyboard.press("j");
      await expectNoViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    });
  }
}

test("a phrase that moved within its sentence is told as moved, in the text and in the list", async ({
  page,
}) => {
  const rest = "the board publishes the list of all piers that were mended in the year before";
  await pasteDocument(page, `Piers\n\nBefore the end of March, ${rest}.\n\nBoats pay at the gate.\n`);
  await page.waitForURL(/\/versions\//);
  await fileVersion(
    page,
    "piers.txt",
    "text/plain",
    `Piers\n\nT${rest.slice(1)} before the end of March.\n\nBoats pay at the gate.\n`,
  );
  await expect(page.getByTitle("Moved within the sentence")).toHaveText([
    /^Before the end of March,?$/,
    /^Before the end of March,?$/,
    "before the end of March",
  ]);
  const list = page.getByRole("navigation", { name: "Changes" });
  await expect(list.getByText("“before the end of March” moved")).toBeVisible();
  await expectNoViolations(page);
});

test("on a phone the text is one column with both sides' words", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openComparison(page);
  const sentence = page
    .getByRole("main")
    .locator("p", { hasText: "leads the United States' global engagement" })
    .filter({ visible: true });
  await expect(sentence).toHaveCount(1);
  await expect(sentence.locator("del").filter({ visible: true }).first()).toHaveText("directed");
  await expect(sentence.locator("ins").first()).toHaveText("headed");
});

async function pasteVersions(page: Page, title: string, older: string, newer: string): Promise<void> {
  await pasteDocument(page, older);
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link", { name: title }).click();
  await page.getByRole("link", { name: "Add a version" }).click();
  await page.getByRole("button", { name: "Paste" }).click();
  await paste(page, newer);
  await page.getByRole("button", { name: /Look at it/ }).click();
  await page.getByRole("button", { name: "Save the version" }).click();
  await page.waitForURL(/\/compare\//);
}

test("texts from right to left: the older one is on the right, with its name over it", async ({ page }) => {
  const older = [
    "سياسة الملاجئ",
    "تفتح الملاجئ خلال عشرة أيام من الطلب. تدفع المقاطعة ثمن التدفئة ووجبة واحدة في اليوم.",
    "يحتفظ كل ملجأ بسجل لضيوفه، ولا يعرض السجل على أحد سوى المحكمة.",
  ].join("\n\n");
  await pasteVersions(page, "سياسة الملاجئ", older, older.replace("عشرة", "خمسة"));
  const texts = page.getByRole("region", { name: "Both texts" });
  const left = async (what: Locator) => (await what.boundingBox())?.x ?? Number.NaN;
  const [olderHead, newerHead] = [texts.locator("h2").first(), texts.locator("h2").last()];
  expect(await left(olderHead)).toBeGreaterThan(await left(newerHead));
  expect(await left(texts.locator("del", { hasText: "عشرة" }).first())).toBeGreaterThan(
    await left(olderHead),
  );
  expect(await left(texts.locator("ins", { hasText: "خمسة" }).first())).toBeLessThan(await left(olderHead));
  await expectNoViolations(page);
});

test("tells that the same change stands at several places, and steps through these alone", async ({
  page,
}) => {
  const older = [
    "A Paper on Offices",
    "The Office of Roads keeps the roads of the north in good repair.",
    "Freight goes by rail, and the Office of Roads counts the wagons twice.",
    "Ships are inspected every spring by people of the harbour.",
    "Nobody may cross at night without the word of the Office of Roads.",
  ].join("\n\n");
  await pasteVersions(
    page,
    "A Paper on Offices",
    older,
    older.replaceAll("the Office", "the Bureau").replace("spring", "autumn"),
  );
  const list = page.getByRole("navigation", { name: "Changes" });
  const entries = list.getByRole("listitem").filter({ visible: true });
  await expect(entries).toHaveCount(3);
  await expect(entries.nth(0)).toContainText("same change 1 of 2");
  await expect(entries.nth(1)).not.toContainText("same change");

  await entries.nth(0).getByRole("link").click();
  const chip = list.getByRole("button", { name: "Same change 2 times" });
  await expect(chip).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("s");
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  await expect(entries).toHaveCount(2);
  await page.keyboard.press("j");
  await expect(page.getByRole("status").filter({ hasText: /^2 of 2\. / })).toHaveCount(1);
  await expectNoViolations(page);
  // Nothing said, there is nothing to say of the other; said of one, then of both; one step back takes it from the other.
  await page.keyboard.press("e");
  await expect(
    page.getByText("Judge this change first: then the same can be said of 1 other place too.").last(),
  ).toBeVisible();
  await page.keyboard.press("3");
  await expect(entries.nth(1)).toContainText(/substantive/i);
  await page
    .getByRole("region", { name: "Review" })
    .getByRole("button", { name: "Same change elsewhere: apply to all 2" })
    .click();
  await expect(list.locator("[data-sig='3']")).toHaveCount(2);
  const messages = page.getByRole("region", { name: "Messages" });
  await expect(messages.getByText("Substantive: said of 1 other place too.")).toBeVisible();
  await page.keyboard.press("u");
  await expect(list.locator("[data-sig='3']")).toHaveCount(1);
  await page.keyboard.press("s");
  await expect(entries).toHaveCount(3);
});

test("a list that is new as a whole is judged once, and the step past it is one", async ({ page }) => {
  const title = "A Paper on Bridges";
  const older = [title, "The office keeps the roads.", "Freight goes by rail, twice a day."];
  const items = ["- bridges in spring", "- wagons twice a year", "- quays every autumn"];
  const newer = [title, "The office keeps:", items.join("\n"), "Freight goes by rail, once a day."];
  await pasteVersions(page, title, older.join("\n\n"), newer.join("\n\n"));
  const list = page.getByRole("navigation", { name: "Changes" });
  const entries = list.getByRole("listitem").filter({ visible: true });
  await expect(entries).toHaveCount(5);
  await entries.nth(2).getByRole("link").click();
  await page.keyboard.press("1");
  await expect(list.locator("[data-sig='1']")).toHaveCount(1);
  const panel = page.getByRole("region", { name: "Review" });
  await expect(panel.getByRole("button", { name: "New in a row: all 3 reviewed" })).toBeVisible();
  await page.keyboard.press("i");
  await expect(list.locator("[data-sig='1'][data-reviewed]")).toHaveCount(3);
  await expect(panel).toContainText("3 of 5 reviewed");
  // The one behind the row is current, and has no row of its own.
  await expect(list.locator("[data-at]")).toContainText("twice");
  await expect(panel.getByRole("button", { name: /in a row/ })).toHaveCount(0);
  await expectNoViolations(page);
  // One step back takes it from all; what was said of the first stays.
  await page.keyboard.press("u");
  await expect(panel).toContainText("0 of 5 reviewed");
  await expect(list.locator("[data-sig='1']")).toHaveCount(1);
});

test("a long text is pasted at once, and of it only what is near is laid out: at its start, its middle and its end", async ({
  page,
}) => {
  // Two texts of five hundred paragraphs are imported, compared and laid out.
  test.slow();
  const title = "A Long Register";
  const paragraph = (at: number, word: string) =>
    `${at + 1}. The office of district ${at + 1} keeps a register of the shelters it ${word}, and reports on them every June. Each entry names the street, the number of beds and the person who answers for them, so that whoever asks is told the same by all.`;
  const text = (every5th: string) =>
    [title, ...Array.from({ length: 500 }, (_, at) => paragraph(at, at % 5 ? "funds" : every5th))].join(
      "\n\n",
    );
  await pasteVersions(page, title, text("funds"), text("leads"));
  const edits = page.getByRole("region", { name: "Both texts" }).locator("ins, del");
  // The older word in both columns (a phone shows it in one), and the newer one.
  await expect(edits).toHaveCount(3 * 100);
  /** The elements a browser has laid out: all others are skipped until they come near. */
  const laidOut = () =>
    edits.evaluateAll(
      (all) => all.filter((element) => element.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
    await expect.poll(laidOut, `scrolled to ${share}`).toBeGreaterThan(0);
    expect(await laidOut(), `scrolled to ${share}`).toBeLessThan(75);
  }
  // From where one reads, not from the start.
  await page.keyboard.press("j");
  await expect(page.getByRole("status").filter({ hasText: /^100 of 100\. / })).toHaveCount(1);
  await expect(edits.last()).toBeInViewport();
});

test("opens on the first change of weight, and the first step leads to it", async ({ page }) => {
  const filler = Array.from({ length: 40 }, (_, at) => `Paragraph ${at} stays as it was written before.`);
  await pasteDocument(
    page,
    ["The Harbour Plan", "Boats come first here.", ...filler, "The office must answer in a month."].join(
      "\n\n",
    ),
  );
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").last().click();
  await page.getByRole("link", { name: "Add a version" }).click();
  await page.getByRole("button", { name: "Paste" }).click();
  await paste(
    page,
    ["The Harbour Plan", "Boats come early here.", ...filler, "The office may answer in a month."].join(
      "\n\n",
    ),
  );
  await page.getByRole("button", { name: /Look at it/ }).click();
  await page.getByRole("button", { name: "Save the version" }).click();
  const list = page.getByRole("navigation", { name: "Changes" });
  const current = list.locator("[aria-current=true]");
  await expect(current).toContainText(/must.*may/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press("j");
  await expect(page.locator(":focus")).toContainText("may");
  await expect(page.locator(":focus")).toBeInViewport();
  await page.keyboard.press("k");
  await expect(current).toContainText(/first.*early/);
  await expect(page.locator("main ins[data-on], main [data-on] ins").first()).toContainText("early");
});
