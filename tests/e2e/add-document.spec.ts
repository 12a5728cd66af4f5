import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { makeWarc } from "@/tests/factories/make-warc";
import { fileDocument, required, test } from "./signed-in";

const FIRST =
  "A Paper on Roads\n\nFact Sheet\nOctober 2, 2015\n\n1. Roads matter. They carry people.\n2. Rails matter too. They carry freight.\n\nBack to Top\n";
const SECOND = FIRST.replace("October 2, 2015", "March 3, 2016").replace("carry freight", "carry goods");

test("add a document from a paste and its next version from a file, then see what changed", async ({
  page,
}) => {
  await page.goto("/documents/new");
  await page.getByRole("button", { name: "Paste" }).click();
  await page.getByLabel("Paste the text").fill(FIRST);
  await page.getByRole("button", { name: /Look at it/ }).click();
  await expect(page.getByText("2 numbered positions")).toBeVisible();
  await expect(page.getByText("fold: link to the top")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("A Paper on Roads");
  await expect(page.getByLabel("Date", { exact: true })).toHaveValue("2015-10-02");
  await page.getByRole("button", { name: "Save the document" }).click();
  await expect(page).toHaveURL(/\/versions\//);
  await expect(page.getByRole("navigation", { name: "Positions" }).getByRole("listitem")).toHaveCount(2);

  await page
    .getByRole("navigation", { name: "Where you are" })
    .getByRole("link", { name: "A Paper on Roads" })
    .click();
  await page.getByRole("link", { name: "Add a version" }).click();
  const file = { name: "roads.txt", mimeType: "text/plain", buffer: Buffer.from(SECOND) };
  await page.getByLabel("File").setInputFiles(file);
  await page.getByRole("button", { name: /Look at it/ }).click();
  const saving = page.waitForRequest((request) => new URL(request.url()).pathname === "/api/imports");
  await page.getByRole("button", { name: "Save the version" }).click();
  // The bytes went with the preview; they are not sent twice.
  expect((await saving).postDataBuffer()).toBeNull();
  await expect(page).toHaveURL(/\/compare\//);
  await expect(page.locator("main del", { hasText: "freight" }).first()).toBeVisible();
  await expect(page.locator("main ins", { hasText: "goods" }).first()).toBeVisible();
});

test("what cannot be read is said, and the page keeps what was put in", async ({ page }) => {
  await page.goto("/documents/new");
  await page
    .getByLabel("File")
    .setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) });
  await page.getByRole("button", { name: /Look at it/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "empty" })).toBeVisible();
  const program = Buffer.concat([Buffer.from("\x7fELF", "latin1"), Buffer.alloc(512, 1)]);
  await page
    .getByLabel("File")
    .setInputFiles({ name: "program.txt", mimeType: "text/plain", buffer: program });
  await page.getByRole("button", { name: /Look at it/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: /program|binary|text/i })).toBeVisible();
  expect(
    await page.getByLabel("File").evaluate((input) => (input as HTMLInputElement).files?.[0]?.name),
  ).toBe("program.txt");
});

const site = (path: string) => `http://site.example:${required("E2E_SITE_PORT")}${path}`;
const expectNoViolations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
};

test("earlier captures of a page become versions in the order of their days; a fetched one says where it comes from", async ({
  page,
}) => {
  await page.goto("/documents/new");
  await page.getByRole("button", { name: "Web address" }).click();
  const address = page.getByRole("textbox", { name: "Web address" });
  await address.fill("http://10.0.0.1/roads");
  await page.getByRole("button", { name: "Fetch this page" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /not on the public internet|port/ })).toBeVisible();
  await address.fill(site("/slow"));
  await page.getByRole("button", { name: "Fetch this page" }).click();
  await page.getByRole("button", { name: /^Cancel/ }).click();
  await expect(page.getByRole("button", { name: "Fetch this page" })).toBeVisible();

  await address.fill(site("/roads"));
  await page.getByRole("button", { name: "Look for earlier captures" }).click();
  await expect(page.getByRole("checkbox")).toHaveCount(2);
  await expectNoViolations(page);
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "Take 2 chosen" }).click();
  await page.getByRole("button", { name: "Save the document with 2 versions" }).click();
  await expect(page.getByRole("heading", { name: "2 versions" })).toBeVisible();
  const names = page.locator("[aria-labelledby=versions] h3");
  await expect(names).toHaveText(["28 February 2016", "20 September 2012"]);

  await page.getByRole("link", { name: "Add a version" }).click();
  await page.getByRole("button", { name: "Web address" }).click();
  await page.getByRole("textbox", { name: "Web address" }).fill(site("/roads"));
  await page.getByRole("button", { name: "Look for earlier captures" }).click();
  await expect(
    page.getByRole("checkbox", { name: /in this document already: 20 September 2012/ }),
  ).toBeDisabled();
  await expect(page.getByRole("checkbox", { name: /in this document already/ })).toHaveCount(2);
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Save the version" }).click();
  await expect(page).toHaveURL(/\/compare\//);
  await expect(page.locator("main ins", { hasText: "parcels" }).first()).toBeVisible();
});

test("several files at once, one of them unreadable, one an archive to choose from", async ({ page }) => {
  await page.goto("/documents/new");
  const pages = ["2014-01-05T00:00:00Z", "2015-01-05T00:00:00Z"].map((date) => ({
    url: "http://www.example.gov/roads.html",
    date,
    type: "text/html",
    body: `<!doctype html><title>Roads</title><main><h1>Roads</h1><p>As captured on ${date}.</p></main>`,
  }));
  await page.getByLabel("File").setInputFiles([
    { name: "first.txt", mimeType: "text/plain", buffer: Buffer.from(FIRST) },
    { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
    { name: "roads.warc", mimeType: "application/warc", buffer: Buffer.from(makeWarc(pages)) },
  ]);
  await page.getByRole("checkbox", { name: /5 January 2014/ }).check();
  await page.getByRole("button", { name: "Take 1 chosen" }).click();
  await page.getByRole("button", { name: /before saving$/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "empty (0 bytes)" })).toBeVisible();
  await expect(page.getByText("captured 5 January 2014")).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Remove empty.txt" }).click();
  await page.getByRole("button", { name: "Save the document with 2 versions" }).click();
  await expect(page.getByRole("heading", { name: "2 versions" })).toBeVisible();
});

test("nothing that was put in is left behind by saving: a text still being read, one that cannot be, one not looked at", async ({
  page,
}) => {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(/\/api\/imports\/preview\?.*slow\.txt/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/documents/new");
  const text = (name: string, words: string) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(words),
  });
  await page.getByLabel("File").setInputFiles([text("first.txt", FIRST), text("slow.txt", SECOND)]);
  await page.getByRole("button", { name: "Look at 2 files before saving" }).click();
  await page.getByRole("button", { name: "Save the document" }).click();
  await expect(page.getByText("“slow.txt” is still being read.")).toBeVisible();
  goOn();
  await expect(page.getByText("“slow.txt” is still being read.")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Save the document with 2 versions" })).toBeVisible();
  // Why nothing was saved does not vanish with what stood in the way.
  const waited = page.getByText(
    "Nothing is saved yet: a text was still being read. Now look at it, and save.",
  );
  await expect(waited).toBeVisible();
  await expectNoViolations(page);

  // Chosen, and pasted on the other tab, after the first were looked at.
  await page
    .getByLabel("File")
    .setInputFiles([text("empty.txt", ""), text("third.txt", `${SECOND}3. Ports.\n`)]);
  await page.getByRole("button", { name: "Paste" }).click();
  await page.getByLabel("Paste the text").fill(FIRST.replace("2015", "2014"));
  await page.getByRole("button", { name: "Save the document with 2 versions" }).click();
  await expect(page.getByRole("button", { name: "Save the document with 4 versions" })).toBeVisible();
  await expect(page.getByText("The file is empty (0 bytes).")).toBeVisible();
  await page.getByRole("button", { name: "Save the document with 4 versions" }).click();
  await expect(page.getByText("“empty.txt” could not be read. Remove it to save the rest.")).toBeVisible();
  await page.getByRole("button", { name: "Remove empty.txt" }).click();
  await page.getByRole("button", { name: "Save the document with 4 versions" }).click();
  await expect(page.getByRole("heading", { name: "4 versions" })).toBeVisible();
});

test("files dropped one after the other come together, and one dropped beside the field does not take the place of the page", async ({
  page,
}) => {
  await page.goto("/documents/new");
  const drop = (on: string, name: string) =>
    page.locator(on).evaluate(
      (element, [fileName, words]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([words ?? ""], fileName ?? ""));
        const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
        return !element.dispatchEvent(event);
      },
      [name, FIRST],
    );
  const field = 'input[type="file"]';
  await page.getByLabel("File").waitFor();
  await drop(field, "one.txt");
  await drop(field, "two.txt");
  await expect(page.getByRole("list", { name: "Chosen files" }).getByRole("listitem")).toHaveCount(2);
  expect(await drop("h1", "three.txt"), "the browser would open the file").toBe(true);
  await expect(page.getByRole("list", { name: "Chosen files" }).getByRole("listitem")).toHaveCount(2);
});

test("a file of a very long name stays within a phone, in its reader and on the page of its document", async ({
  page,
}) => {
  const within = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("main h3, main bdi")].every(
        (element) => element.getBoundingClientRect().right <= innerWidth && element.scrollWidth <= innerWidth,
      ),
    );
  const name = `Harbour_${"regulations_".repeat(16)}.txt`;
  await fileDocument(page, name, "text/plain", "Harbour rules\n\nThe board must mend the lamps.\n");
  const wide = { width: 1280, height: 800 };
  const phone = { width: 320, height: 800 };
  await page.setViewportSize(phone);
  expect(await within()).toBe(true);
  await page.setViewportSize(wide);
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  await page.setViewportSize(phone);
  await expect(page.getByRole("heading", { level: 3, name: /Harbour_regulations/ })).not.toHaveCount(0);
  expect(await within()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
