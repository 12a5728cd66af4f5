import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { annotate, expectNoViolations, fileDocument, fileVersion, homeWith, OFFICE, test } from "./signed-in";

/** Chooses a file in the export menu by keyboard, and answers what was downloaded. */
async function exported(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole("button", { name: "Export" }).focus();
  await page.keyboard.press("Enter");
  const item = page.getByRole("menuitem", { name });
  await expect(item).toBeVisible();
  const downloading = page.waitForEvent("download");
  await item.press("Enter");
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("a comparison leaves as a Word file, a table, Markdown and data", async ({ page }) => {
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  await page.getByRole("link", { name: "Compare with 2013 page" }).click();
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("menuitem", { name: /Word/ })).toBeVisible();
  await expectNoViolations(page, "the open export menu");
  await page.keyboard.press("Escape");

  const word = await exported(page, /Word/);
  expect(word.name).toBe(`${OFFICE}, 2013 page to 2016 page.docx`);
  expect(word.bytes.subarray(0, 2).toString()).toBe("PK");
  const pdf = await exported(page, /PDF/);
  expect(pdf.name).toBe(`${OFFICE}, 2013 page to 2016 page.pdf`);
  expect(pdf.bytes.toString("latin1")).toMatch(/^%PDF-.*\/StructTreeRoot/s);
  const web = await exported(page, /Web page/);
  expect(web.bytes.toString()).toContain("<del>");
  const table = await exported(page, /Spreadsheet/);
  expect(table.bytes.toString()).toMatch(/^\ufeffchange,number,kind,/);
  expect(table.bytes.toString()).toContain("Susan Coppedge");
  const markdown = await exported(page, /Markdown/);
  expect(markdown.bytes.toString()).toContain(`# ${OFFICE}: 2013 page compared with 2016 page`);
  const data = JSON.parse((await exported(page, /Data/)).bytes.toString());
  expect(data.older.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("a change has a card with both quotes, their sources and citations, at an address of its own", async ({
  page,
}) => {
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  await page.getByRole("link", { name: "Compare with 2013 page" }).click();
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  await page
    .getByRole("navigation", { name: "Changes" })
    .getByRole("link", { name: /Coppedge/ })
    .first()
    .click();
  await page.getByRole("region", { name: "Review" }).getByRole("link", { name: "Evidence card" }).click();
  await expect(page).toHaveURL(/\/changes\/[0-9a-z]{14}/);
  await expect(page.getByRole("region", { name: /^Older/ })).toContainText("SHA-256");
  await expect(
    page
      .getByRole("region", { name: /^Newer/ })
      .locator("ins")
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: "Cite both versions" })).toContainText(
    `“${OFFICE},” 2016 page`,
  );
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy as Markdown" }).press("Enter");
  await expect(page.getByText("The card was copied as Markdown.").first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`Permalink: <${page.url()}>`);
  await expectNoViolations(page, "the evidence card");
});

/** What a picture looks like to somebody it is handed to. `text`: base64 of a PNG; `inked`: the share of its pixels that is dark. */
async function looked(page: Page, text: string) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (!pen) throw new Error("no canvas");
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4)
      if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 300) dark++;
    const { width, height } = bitmap;
    return { width, height, corner: [...data.slice(0, 3)], inked: (4 * dark) / data.length };
  }, text);
}

test("the card of a change is copied as a picture, the same from a dark phone; without a clipboard it is saved", async ({
  page,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  await page.getByRole("link", { name: "Compare with 2013 page" }).click();
  const list = page.getByRole("navigation", { name: "Changes" });
  await list
    .getByRole("link", { name: /Coppedge/ })
    .first()
    .click();
  await page.getByRole("region", { name: "Review" }).getByRole("link", { name: "Evidence card" }).click();
  await expect(page.getByRole("region", { name: /^Older/ })).toContainText("SHA-256");
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text().slice(0, 200));
  });
  const copy = page.getByRole("button", { name: "Copy as picture" });
  const copied = async () => {
    await copy.press("Enter");
    await expect(page.getByText("The card was copied as a picture.").first()).toBeVisible();
    const base64 = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bytes = new Uint8Array((await (await item?.getType("image/png"))?.arrayBuffer()) ?? []);
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    });
    return looked(page, base64);
  };
  const wide = await copied();
  expect(refused).toEqual([]);
  expect(wide.width).toBe(1920);
  expect(wide.height).toBeGreaterThan(600);
  expect(Math.min(...wide.corner)).toBeGreaterThan(240);
  expect(wide.inked).toBeGreaterThan(0.01);
  expect(wide.inked).toBeLessThan(0.2);

  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.reload();
  expect(await copied()).toEqual(wide);

  // As over a line without TLS, where browsers have no clipboard.
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }),
  );
  await page.reload();
  const downloading = page.waitForEvent("download");
  await copy.press("Enter");
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Trafficking in persons, change \d+\.png$/);
  expect(await looked(page, readFileSync(await download.path()).toString("base64"))).toEqual(wide);
  await expect(page.getByText(/It was saved as/).first()).toBeVisible();

  await page.setViewportSize({ width: 1280, height: 800 });
  await fileDocument(
    page,
    "registers.txt",
    "text/plain",
    `Registers\n\n${"Each office must keep one. ".repeat(4_000)}`,
  );
  await fileVersion(page, "registers-2.txt", "text/plain", "Registers\n\nNobody keeps any.");
  await list
    .getByRole("link", { name: /^Gone|must keep/ })
    .first()
    .click();
  await page.getByRole("region", { name: "Review" }).getByRole("link", { name: "Evidence card" }).click();
  await copy.press("Enter");
  await expect(page.getByText(/too long for one. Print it, or copy it as Markdown/).first()).toBeVisible();
});

test("notes leave as a file of annotations and come in again, and what cannot be placed is told", async ({
  page,
}) => {
  await fileDocument(
    page,
    "ferries.txt",
    "text/plain",
    "Ferries of the north\n\nEach ferry shall carry a lamp at night.\n",
  );
  await annotate(page, "main", "a lamp at night", "Since when?");
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  const menu = page.getByRole("button", { name: /^Notes/ });
  await menu.focus();
  await page.keyboard.press("Enter");
  const downloading = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /Export notes/ }).press("Enter");
  const file = JSON.parse(readFileSync(await (await downloading).path()).toString());
  expect(file.first.items[0].target.selector).toBeDefined();
  expect(JSON.stringify(file)).toContain("Since when?");

  const stranger = { ...file.first.items[0], id: "urn:uuid:0b8e4c8e-2f51-4c39-9a29-5d1f4a6d9a10" };
  const lost = JSON.parse(JSON.stringify(stranger).replaceAll("a lamp at night", "a whale by day"));
  const again = { ...file, first: { ...file.first, items: [...file.first.items, lost] } };
  await menu.press("Enter");
  await page.getByRole("menuitem", { name: /Import notes/ }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Import notes" });
  await dialog.getByLabel("File").setInputFiles({
    name: "notes.jsonld",
    mimeType: "application/ld+json",
    buffer: Buffer.from(JSON.stringify(again)),
  });
  await dialog.getByRole("button", { name: "Import" }).press("Enter");
  await expect(dialog.getByRole("status")).toContainText("0 notes added, 1 there already");
  await expectNoViolations(page, "the report of an import of notes");
});
