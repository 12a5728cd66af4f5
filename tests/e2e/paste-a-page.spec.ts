import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectNoViolations, test } from "./signed-in";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const PAGE = `<h1>Harbour Fund</h1><p>Published 3 March 2016.</p><h2>What it pays for</h2>
<p>The fund paid $12<sup><a href="#n1">1</a></sup> million for two works:</p>
<ol><li>a sea wall at the old port;</li><li>a shelter for small boats.</li></ol>
<table><tr><th>Work</th><th>Cost</th></tr><tr><td>Sea wall</td><td>$9 million</td></tr></table>`;

/** Opens a page of one's own, selects all of it and copies it, as a person would. */
async function copyPage(page: Page, html: string): Promise<void> {
  const source = await page.context().newPage();
  await source.setContent(html);
  await source.keyboard.press("ControlOrMeta+a");
  await source.keyboard.press("ControlOrMeta+c");
  await source.close();
  await page.bringToFront();
}

test("a page is pasted without a field being pressed, with its headings, list, table and raised numbers", async ({
  page,
}) => {
  await copyPage(page, PAGE);
  await page.goto("/documents/new");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("ControlOrMeta+v");
  const field = page.getByLabel("Paste the text");
  await expect(field).toHaveValue(/^Harbour Fund/);
  await expect(page.getByText("Its headings, lists, tables and links are kept.")).toBeVisible();
  await expectNoViolations(page, "a page just pasted");
  await page.getByRole("button", { name: "Look at it before saving" }).click();
  await page.getByRole("button", { name: "Save the document" }).click();
  const text = page.getByRole("group", { name: "Text" });
  await expect(text).toContainText("$12[1] million");
  await expect(text).toContainText("1. a sea wall at the old port;");
  await expect(text.getByRole("cell", { name: "$9 million" })).toBeVisible();
});

test("words changed after they were pasted are imported as they stand, and the page comes back when asked for", async ({
  page,
}) => {
  await copyPage(page, PAGE);
  await page.goto("/documents/new");
  await page.getByRole("button", { name: "Paste", exact: true }).click();
  const field = page.getByLabel("Paste the text");
  await field.press("ControlOrMeta+v");
  const pasted = await field.inputValue();
  await field.press("End");
  await field.pressSequentially(" And more.");
  await expect(page.getByText("It was changed here since, so its words alone are taken.")).toBeVisible();
  await page.getByRole("button", { name: "Back to what was pasted" }).click();
  await expect(field).toHaveValue(pasted);
  await page.getByRole("button", { name: "Take the words alone" }).click();
  await page.getByRole("button", { name: "Look at it before saving" }).click();
  await expect(page.getByText(/^pasted .*\.txt/)).toBeVisible();
});

test("what Word puts on the clipboard keeps its lists, whatever picture lies beside them", async ({
  page,
}) => {
  const html = readFileSync(path.join("tests/fixtures/clipboard", "word.html"), "utf8");
  await page.goto("/documents/new");
  // Nobody listens to a paste before the page's script is there.
  await expect(async () => {
    await page.evaluate((copied) => {
      const data = new DataTransfer();
      data.setData("text/html", copied);
      data.setData("text/plain", "The Office leads the new effort:");
      data.items.add(new File(["a picture of the words"], "image.png", { type: "image/png" }));
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    }, html);
    await expect(page.getByLabel("Paste the text")).toHaveValue(/./, { timeout: 1_000 });
  }).toPass();
  await page.getByRole("button", { name: "Look at it before saving" }).click();
  await expect(page.getByText("• of labour trafficking")).toBeVisible();
});

test("a file copied elsewhere is pasted as if it were dropped", async ({ page }) => {
  await page.goto("/documents/new");
  await page.getByRole("button", { name: "Web address" }).click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["A paper.\n\nOne thing is said."], "copied.txt", { type: "text/plain" }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  });
  await expect(page.getByText("copied.txt")).toBeVisible();
  await expect(page.getByRole("button", { name: "Look at it before saving" })).toBeVisible();
});

test("the source of a page in Markdown is read by its marks, which are no words of the text; whoever wants them as words says so", async ({
  page,
}) => {
  const source = [
    "---\ntitle: Quay statement\nversions:\n  all: '*'\n---",
    "## Where lamps are lit",
    "They are **bright**, as [agreed](https://ports.example/lamps):",
    "   * 1 in 4 stands at the quay.\n   *\tOthers stand at the pier.",
  ].join("\n\n");
  await page.goto("/documents/new");
  await page.getByRole("button", { name: "Paste", exact: true }).click();
  const field = page.getByLabel("Paste the text");
  await field.fill(source);
  await expect(page.getByText("It is written in Markdown")).toBeVisible();
  await expectNoViolations(page, "a page in Markdown just pasted");
  await page.getByRole("button", { name: "Take the marks as words" }).press("Enter");
  await expect(page.getByText("Its marks of Markdown are taken as words.")).toBeVisible();
  await page.getByRole("button", { name: "Read it as Markdown" }).press("Enter");
  await page.getByRole("button", { name: "Look at it before saving" }).click();
  await expect(page.getByRole("heading", { name: /^pasted .*\.md/ })).toBeVisible();
  await page.getByRole("button", { name: "Save the document" }).click();
  const text = page.getByRole("group", { name: "Text" });
  await expect(text.getByRole("heading", { name: "Where lamps are lit" })).toBeVisible();
  await expect(text).toContainText("They are bright, as agreed:");
  await expect(text).not.toContainText("##");
  await expect(text).not.toContainText("**");
});
