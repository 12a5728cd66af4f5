import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { pasteDocument, select, test } from "./signed-in";

const RUN = crypto.randomUUID().slice(0, 8);
const clipboard = (name: string) => readFileSync(path.join("tests/fixtures/clipboard", name), "utf8");

async function beginNote(page: Page, title: string): Promise<Locator> {
  await pasteDocument(
    page,
    `${title} ${RUN}\n\nStates should exchange best practices with each other every year.`,
  );
  await select(page, "main", "best practices");
  await page
    .getByRole("toolbar", { name: "Selected passage" })
    .getByRole("button", { name: "Annotate" })
    .click();
  const editor = page.locator(".tiptap[role=textbox]");
  await expect(editor).toBeFocused();
  return editor;
}

/** Ctrl+V with this on the clipboard. */
async function paste(
  editor: Locator,
  data: { readonly text: string; readonly html?: string },
): Promise<void> {
  await editor.evaluate((element, { text, html }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    if (html) clipboardData.setData("text/html", html);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

/** The blocks of the note, a line each: what it is, and its words with hard breaks as "/". */
async function linesOf(root: Locator): Promise<string[]> {
  return root.evaluate((element) =>
    [...element.querySelectorAll("p")].map((paragraph) => {
      const around: string[] = [];
      for (let node = paragraph.parentElement; node && node !== element; node = node.parentElement) {
        const at =
          [...(node.parentElement?.children ?? [])].indexOf(node) +
          Number(node.parentElement?.getAttribute("start") ?? 1);
        if (node.tagName === "LI")
          around.unshift(
            node.parentElement?.tagName === "OL"
              ? `${node.parentElement.getAttribute("type") ?? ""}${at}`
              : "•",
          );
        if (node.tagName === "BLOCKQUOTE") around.unshift(">");
      }
      const copy = paragraph.cloneNode(true) as HTMLElement;
      for (const br of copy.querySelectorAll("br")) br.replaceWith(br.className ? "" : "/");
      return [...around, copy.textContent].join(" ");
    }),
  );
}

const clear = async (page: Page) => {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
};

test("a plain line stays as it is, whatever it begins with", async ({ page }) => {
  const editor = await beginNote(page, "Plain lines");
  for (const text of [
    "M. Johnson leads",
    "U. S. policy",
    "1. x",
    "2013. A year",
    "A. x",
    "iv. x",
    "(a) x",
    "- x",
    "* x",
    "+ x",
    "# x",
    "> x",
    "[ ] x",
    "**not** bold, _not_ italic, `not` code",
    "~~not~~ struck, ==nor== this",
    "1) first\n2) second",
    "three  spaces   and\ta tab",
  ]) {
    await paste(editor, { text });
    expect(await linesOf(editor)).toEqual([text.replace("\n", "/")]);
    await expect(editor.locator("b, strong, em, i, li, blockquote")).toHaveCount(0);
    await clear(page);
  }
  // In the middle of a line, too.
  await page.keyboard.type("see ");
  await paste(editor, { text: "- x" });
  await page.keyboard.type(" there");
  expect(await linesOf(editor)).toEqual(["see - x there"]);
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("article", { name: /^Note [a-z]+$/ })).toContainText("see - x there");
});

test("pasted Markdown is taken as Markdown with one click or key, and undone with one", async ({ page }) => {
  const editor = await beginNote(page, "Markdown");
  const text = "# Funding\n\n- **one**\n- two\n\n3. three";
  await paste(editor, { text });
  expect(await linesOf(editor)).toEqual(["# Funding", "- **one**/- two", "3. three"]);
  await page.getByRole("button", { name: "Take as Markdown" }).click();
  await expect.poll(() => linesOf(editor)).toEqual(["Funding", "• one", "• two", "3 three"]);
  await expect(editor.locator("strong")).toHaveText(["Funding", "one"]);
  await expect(page.getByRole("button", { name: "Take as Markdown" })).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  expect(await linesOf(editor)).toEqual(["# Funding", "- **one**/- two", "3. three"]);
  await clear(page);

  await page.keyboard.type("Before ");
  await paste(editor, { text: "a **b** c" });
  await page.keyboard.type(" after");
  await page.keyboard.press("ControlOrMeta+Shift+m");
  await expect(editor.locator("strong")).toHaveText("b");
  expect(await linesOf(editor)).toEqual(["Before a b c after"]);

  await clear(page);
  await paste(editor, { text: "M. Johnson leads" });
  await expect(page.getByRole("button", { name: "Take as Markdown" })).toHaveCount(0);
});

test("what is typed begins a list only where it is meant to, and Backspace takes that back", async ({
  page,
}) => {
  const editor = await beginNote(page, "Typed signs");
  for (const text of ["M. Johnson", "2013. A year", "A. x", "# x", "[ ] x"]) {
    await page.keyboard.type(text);
    expect(await linesOf(editor)).toEqual([text]);
    await clear(page);
  }
  for (const [text, line] of [
    ["1. ", "1. "],
    ["- ", "- "],
    ["> ", "> "],
    ["**so** ", "**so** "],
  ] as const) {
    await page.keyboard.type(text.trimEnd());
    if (text.trimEnd() !== "**so**") await page.keyboard.type(" ");
    await page.keyboard.press("Backspace");
    expect(await linesOf(editor)).toEqual([text.startsWith("**") ? line.trimEnd() : line]);
    await clear(page);
  }
});

test("rows of a spreadsheet keep their cells apart", async ({ page }) => {
  const editor = await beginNote(page, "Spreadsheet");
  const text = "Year\tAmount\n2013\t$5.8 million";
  await paste(editor, { text, html: clipboard("spreadsheet.html") });
  expect(await linesOf(editor)).toEqual(["Year | Amount", "2013 | $5.8 million"]);
  await clear(page);
  await paste(editor, { text });
  expect(await linesOf(editor)).toEqual(["Year\tAmount/2013\t$5.8 million"]);
});

test("a word processor's lists arrive as lists, and what is struck out is left out and said", async ({
  page,
}) => {
  const editor = await beginNote(page, "Word processor");
  await paste(editor, { text: "", html: clipboard("word.html") });
  expect(await linesOf(editor)).toEqual([
    "The Office leads the new effort:",
    "• protect victims",
    "• • of labour trafficking",
    "• prosecute offenders",
    "3 third of the plan",
    "4 fourth of the plan",
    "a1 by letter",
    "a2 by the next",
    "Year | Amount",
    "2013 | $5.8 million",
  ]);
  await expect(editor.locator("ol", { hasText: "by letter" })).toHaveCSS("list-style-type", "lower-alpha");
  await expect(editor.locator("strong")).toHaveText("Office");
  await expect(editor.locator("em")).toHaveText("new");
  await expect(editor.locator("a")).toHaveAttribute("href", "https://www.state.gov/");
  await expect(page.getByText("Not pasted because it is struck out: “former”")).toBeVisible();
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(editor).toHaveCount(0);
  const saved = page
    .getByRole("article", { name: /^Note [a-z]+$/ })
    .locator("[dir=auto]")
    .first();
  await page.reload();
  expect(await linesOf(saved)).toContain("a2 by the next");
  expect(await linesOf(saved)).toContain("• • of labour trafficking");
  const counted = saved.locator("ol", { hasText: "by letter" });
  await expect(counted).toHaveCSS("list-style-type", "lower-alpha");
});

for (const [name, lines] of [
  [
    "libreoffice.html",
    [
      "First words, new here",
      "1 one",
      "2 two",
      "2 a1 inner",
      "• point",
      "Year | Amount",
      "2013 | $5.8 million",
    ],
  ],
  ["google-docs.html", ["Heading", "Some bold and plain", "• one", "• • inner", "1 counted"]],
  [
    "web-page.html",
    ["Trafficking", "The Office was set up in 2001.[1]", "• Prevention", "• Protection", "> A quotation."],
  ],
] as const)
  test(`rich text keeps its form: ${name}`, async ({ page }) => {
    const editor = await beginNote(page, name);
    await paste(editor, { text: "", html: clipboard(name) });
    expect(await linesOf(editor)).toEqual(lines);
    await page.getByRole("button", { name: "Save note" }).click();
    await expect(editor).toHaveCount(0);
    const saved = page
      .getByRole("article", { name: /^Note [a-z]+$/ })
      .locator("[dir=auto]")
      .first();
    await page.reload();
    expect(await linesOf(saved)).toEqual(lines);
  });

test("what is copied in the editor comes back as it was", async ({ page }) => {
  const editor = await beginNote(page, "Copied inside");
  await page.keyboard.type("- **one");
  await page.keyboard.press("Enter");
  await page.keyboard.type("two");
  const before = await linesOf(editor);
  await page.keyboard.press("ControlOrMeta+a");
  const data = await editor.evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return { text: clipboardData.getData("text/plain"), html: clipboardData.getData("text/html") };
  });
  await clear(page);
  await paste(editor, data);
  expect(await linesOf(editor)).toEqual(before);
});
