import { expect, type Page } from "@playwright/test";
import { expectNoViolations, homeWith, OFFICE, POSITIONS, test } from "./signed-in";

async function openDocument(page: Page, title: string): Promise<string> {
  await page.goto(homeWith(title));
  const entry = page
    .getByRole("article")
    .filter({ has: page.getByRole("link", { name: title, exact: true }) });
  await entry.getByRole("link", { name: /\bversions?\b/ }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  return page.url();
}

/** A row of the table by its question, and its cells. */
const row = (page: Page, question: string) =>
  page
    .getByRole("region", { name: "Table of facts" })
    .getByRole("row")
    .filter({
      has: page.getByRole("rowheader", { name: question, exact: true }),
    });

test("the picture tells the heads, what is not stated, and every amount with its quote, and pairs none", async ({
  page,
}) => {
  await openDocument(page, OFFICE);
  const chart = page.getByRole("region", { name: "Facts over time" });
  const lane = (name: string) => chart.getByRole("region", { name, exact: true });
  await expect(lane("Office and head").getByRole("link", { name: "Ambassador Luis CdeBaca" })).toBeVisible();
  await expect(
    lane("Office and head").getByRole("link", { name: "Ambassador Susan Coppedge" }),
  ).toBeVisible();
  await expect(lane("Office and head").getByText("Office head not stated")).toHaveCount(1);
  await expect(
    lane("Office and head").getByRole("link", { name: "Luis CdeBaca → Susan Coppedge" }),
  ).toHaveAttribute("href", /^\/compare\//);
  await expect(lane("Funding").getByText("No amount stated")).toHaveCount(1);
  await expect(lane("Funding").getByRole("link", { name: /→/ })).toHaveCount(0);

  const heads = row(page, "Head of the office").getByRole("cell");
  await expect(heads).toHaveCount(3);
  await expect(heads.nth(0)).toHaveText("Office head not stated");
  await expect(heads.nth(1)).toContainText("directed by Ambassador Luis CdeBaca");
  await expect(heads.nth(2)).toContainText("headed by Ambassador Susan Coppedge");
  const sums = row(page, "Funding").getByRole("cell");
  for (const amount of ["$30 million", "$50-million"]) await expect(sums.nth(0)).toContainText(amount);
  await expect(sums.nth(1)).toHaveText("No amount stated");
  for (const amount of ["$18 million", "$600,000", "$5 million", "$250,000", "$20,000"])
    await expect(sums.nth(2).locator("b", { hasText: amount }).first()).toBeVisible();
});

test("a quote comes with the pointer and the focus, goes with Escape, and says where measures differ", async ({
  page,
}) => {
  await openDocument(page, OFFICE);
  const mark = page.getByRole("link", { name: "Approximately 800,000 people a year" });
  const card = page.getByRole("tooltip").filter({ hasText: "are forced, defrauded, deceived" });
  await expect(card).toBeHidden();
  await mark.hover();
  await expect(card).toBeVisible();
  await expect(card).toContainText(/not the same measure/i);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await page.mouse.move(0, 0);
  await mark.focus();
  await expect(card).toBeVisible();
  await mark.press("Enter");
  await expect(page.locator(":target")).toContainText("approximately 800,000");
});

const PROOF = "Trafficking in persons is a modern-day form of slavery";

/** Folding a line makes a new state of the version, and the facts of that state are read from its text again. */
async function readAnew(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("[aria-labelledby=versions] h3 a", { hasText: "2007 fact sheet" }).click();
  await page.getByRole("link", { name: "Edit positions" }).click();
  const lines = page.getByRole("list", { name: "Lines of the text" });
  await lines.getByRole("button", { name: /^Fold/ }).first().click();
  await expect(page.getByText("The line is folded.").first()).toBeVisible();
  await page.goto(address);
}

test("a person dismisses one fact and adds one; both survive a new reading of the text, and can be taken back", async ({
  page,
}) => {
  const address = await openDocument(page, OFFICE);
  const figures = row(page, "Figures").getByRole("cell");
  const before = await figures.nth(0).locator("details").count();
  await page.getByText("Why “Five victims”").click();
  await page
    .getByRole("group", { name: "Your word on “Five victims”" })
    .getByRole("button", { name: "Dismiss" })
    .click();
  await expect(page.getByText("One fact was dismissed")).toBeVisible();
  await expect(figures.nth(0).locator("details")).toHaveCount(before - 1);
  await expect(page.getByText("Why “Five victims”")).toHaveCount(0);

  await page.getByRole("button", { name: "Add a fact…" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a fact" });
  await dialog.getByLabel("Stated in").selectOption({ label: "2007 fact sheet" });
  await dialog.getByLabel("What it is").selectOption({ label: "A programme, law, report or term" });
  await dialog.getByRole("button", { name: "Add the fact" }).click();
  await expect(dialog.getByText("This is needed.").first()).toBeVisible();
  await dialog.getByLabel("Words that prove it").fill("These words were never said");
  await dialog.getByLabel("Name, as printed").fill("modern-day form of slavery");
  await dialog.getByRole("button", { name: "Add the fact" }).click();
  await expect(dialog.getByRole("alert")).toContainText("are not in the text");
  await expectNoViolations(page, "the dialog with a refusal");
  await dialog.getByLabel("Words that prove it").fill(PROOF);
  await dialog.getByRole("button", { name: "Add the fact" }).click();
  await expect(dialog).toBeHidden();
  const added = row(page, "Programmes and terms").getByRole("cell").nth(0);
  await expect(added).toContainText(PROOF);

  await readAnew(page, address);
  await expect(added).toContainText(PROOF);
  await expect(page.getByText("Why “Five victims”")).toHaveCount(0);
  await page.getByText("One fact was dismissed").click();
  await page.getByRole("button", { name: "Bring back Five victims" }).click();
  await expect(page.getByText("Why “Five victims”")).toHaveCount(1);
  await page.getByText("Why “modern-day form of slavery”").click();
  await page
    .getByRole("group", { name: "Your word on “modern-day form of slavery”" })
    .getByRole("button", { name: "Dismiss" })
    .click();
  await expect(added).not.toContainText(PROOF);
});

test("the data can be taken away as CSV, SVG and PNG", async ({ page }) => {
  await openDocument(page, OFFICE);
  const save = async (name: string, role: "link" | "button") => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole(role, { name }).click(),
    ]);
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part));
    return Buffer.concat(parts);
  };
  const csv = (await save("Facts as CSV", "link")).toString();
  expect(csv).toContain("Susan Coppedge");
  expect(csv.match(/,funding,/g)).toHaveLength(7);
  const svg = (await save("Picture as SVG", "link")).toString();
  expect(svg).toContain("<svg");
  expect(svg).toContain("Ambassador Luis CdeBaca");
  const png = await save("Picture as PNG", "button");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(2_000);
});

test("positions by versions and related passages lead on", async ({ page }) => {
  await openDocument(page, POSITIONS);
  const table = page.getByRole("region", { name: "Positions by version" });
  await expect(table.getByRole("row")).toHaveCount(14);
  await expect(table.getByRole("link", { name: /echoed/ }).first()).toHaveAttribute("href", /^\/versions\//);
  await expectNoViolations(page, "a document with positions");
  await table.getByRole("link", { name: /development impact of remittances/ }).click();
  const related = page.getByRole("region", { name: "Related passages in other documents" });
  await expect(related.getByRole("listitem").first()).toContainText(/same words:.*remittance/);
  await expectNoViolations(page, "a position with related passages");
});

for (const scheme of ["light", "dark"] as const) {
  test(`no barrier on screen, phone and paper, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openDocument(page, OFFICE);
    await page.getByText("Why “Ambassador Luis CdeBaca”").click();
    await expectNoViolations(page, "wide");
    await page.setViewportSize({ width: 390, height: 844 });
    const upright = page.getByRole("list", { name: "Versions on a time line" });
    await upright.getByText("Ambassador Susan Coppedge", { exact: true }).click();
    await expect(upright.getByText("headed by Ambassador Susan Coppedge")).toBeVisible();
    await expect(upright.getByText("Office head not stated")).toBeVisible();
    await expectNoViolations(page, "phone");
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("region", { name: "Facts over time" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Add a fact…" })).toBeHidden();
  });
}

test("without script the picture, its quotes and its table are all there", async ({
  browser,
  storageState,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
    ...(storageState ? { storageState } : {}),
  });
  const page = await context.newPage();
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  const mark = page.getByRole("link", { name: "Approximately 800,000 people a year" });
  await mark.hover();
  await expect(page.getByRole("tooltip").filter({ hasText: "are forced, defrauded" })).toBeVisible();
  await expect(row(page, "Funding").getByRole("cell").nth(2)).toContainText("$600,000");
  await context.close();
});
