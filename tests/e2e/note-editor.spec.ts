import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { noteFromHtml } from "@/lib/core/notes/note-from-html";
import { noteHtml } from "@/lib/core/notes/note-html";
import { origin, pasteDocument, select, test } from "./signed-in";

const RUN = crypto.randomUUID().slice(0, 8);
const SENTENCE = "States should exchange best practices with each other every year.";

/** A document of the test's own, with a fresh note on words of it. */
async function beginNote(page: Page, title: string): Promise<Locator> {
  await pasteDocument(page, `${title} ${RUN}\n\n${SENTENCE}`);
  await select(page, "main", "best practices");
  await page
    .getByRole("toolbar", { name: "Selected passage" })
    .getByRole("button", { name: "Annotate" })
    .click();
  const editor = page.getByRole("textbox", { name: "Note on the selected words" });
  await expect(editor).toBeFocused();
  return editor;
}

const theNote = (page: Page) => page.getByRole("article", { name: /^Note [a-z]+$/ });
const wordsOf = (note: Locator) => note.locator("[dir=auto]").first();

/** The structure of what was written, whoever renders it. */
async function shapeOf(body: Locator): Promise<string> {
  return body.evaluate((element) => {
    const shape = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
      if (!(node instanceof HTMLElement)) return "";
      const inner = [...node.childNodes].map(shape).join("");
      const name = { B: "b", STRONG: "b", I: "i", EM: "i" }[node.tagName] ?? node.tagName.toLowerCase();
      if (name === "br") return node.classList.contains("ProseMirror-trailingBreak") ? "" : "<br>";
      const start = node.getAttribute("start");
      const said =
        name === "a" ? ` href=${node.getAttribute("href")}` : name === "ol" && start ? ` start=${start}` : "";
      return `<${name}${said}>${inner}</${name}>`;
    };
    // Which of two marks stands inside the other is the renderer's business.
    return [...element.childNodes]
      .map(shape)
      .join("")
      .replace(/<i><b>([^<]*)<\/b><\/i>/g, "<b><i>$1</i></b>");
  });
}

async function save(page: Page, label = "Save note"): Promise<void> {
  await page.getByRole("button", { name: label, exact: true }).click();
  await expect(page.getByRole("textbox", { name: /^(Note|Reply)/ })).toHaveCount(0);
}

/** What other programs get of the document's notes. */
async function exported(page: Page): Promise<string> {
  const crumbs = page.getByRole("navigation", { name: "Where you are" });
  const href = await crumbs.getByRole("link").last().getAttribute("href");
  const answer = await page.request.get(`${origin()}/api/annotations/${href?.split("/").at(-1)}/`);
  return answer.text();
}

/** The shared page of the version, with or without script. */
async function openShared(page: Page, context: BrowserContext): Promise<Page> {
  await page.getByRole("region", { name: "Reader tools" }).getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = await page.getByLabel("Address of the link").inputValue();
  await page.keyboard.press("Escape");
  const theirs = await context.newPage();
  await theirs.goto(address);
  return theirs;
}

const EVERYTHING = [
  "<p>Plain, <b>bold</b>, <i>italic</i>, <b><i>both</i></b>,<br>a second line</p>",
  "<p>typed <a href=https://example.org/typed>https://example.org/typed</a> on</p>",
  "<p><a href=https://example.org/set>named</a></p>",
  "<ul><li><p>point</p><ul><li><p>inner</p></li></ul></li></ul>",
  "<ol start=4><li><p>fourth</p></li><li><p>fifth</p></li></ol>",
  "<blockquote><p>quoted</p></blockquote>",
  "<p>the end</p>",
].join("");

/** Every node and mark that the editor offers, by keyboard; the named link by the toolbar. */
async function writeEverything(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.type("Plain, ");
  await keyboard.press("ControlOrMeta+b");
  await keyboard.type("bold");
  await keyboard.press("ControlOrMeta+b");
  await keyboard.type(", ");
  await keyboard.press("ControlOrMeta+i");
  await keyboard.type("italic");
  await keyboard.press("ControlOrMeta+i");
  await keyboard.type(", ");
  await keyboard.press("ControlOrMeta+b");
  await keyboard.press("ControlOrMeta+i");
  await keyboard.type("both");
  await keyboard.press("ControlOrMeta+b");
  await keyboard.press("ControlOrMeta+i");
  await keyboard.type(",");
  await keyboard.press("Shift+Enter");
  await keyboard.type("a second line");
  await keyboard.press("Enter");
  await keyboard.type("typed https://example.org/typed on");
  await keyboard.press("Enter");
  await keyboard.type("named");
  for (const _ of "named") await keyboard.press("Shift+ArrowLeft");
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await page.getByLabel("Address of the link").fill("https://example.org/set");
  await page.getByRole("button", { name: "Set" }).click();
  // The editor puts its selection right shortly after it has the focus again; no hand is quicker. The page's own clock is asked:
  // on a busy machine it is late, and so are those of the editor that were set before.
  await expect(page.getByRole("textbox", { name: /^Note/ })).toBeFocused();
  await page.evaluate(() => new Promise((passed) => setTimeout(passed, 100)));
  await keyboard.press("End");
  await keyboard.press("Enter");
  await keyboard.type("- point");
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.type("inner");
  for (let out = 0; out < 3; out++) await keyboard.press("Enter");
  await keyboard.type("4. fourth");
  await keyboard.press("Enter");
  await keyboard.type("fifth");
  for (let out = 0; out < 2; out++) await keyboard.press("Enter");
  await keyboard.type("> quoted");
  for (let out = 0; out < 2; out++) await keyboard.press("Enter");
  await keyboard.type("the end");
}

test("every node and mark typed is saved, read again, edited, shared without script and exported", async ({
  page,
  browser,
}) => {
  const editor = await beginNote(page, "Everything typed");
  await writeEverything(page);
  expect(await shapeOf(editor)).toBe(EVERYTHING);
  await save(page);
  const note = theNote(page);
  expect(await shapeOf(wordsOf(note))).toBe(EVERYTHING);
  await page.reload();
  expect(await shapeOf(wordsOf(note))).toBe(EVERYTHING);

  await test.step("closing an unchanged edit keeps no draft", async () => {
    await note.getByRole("button", { name: "best practices" }).click();
    await note.getByRole("button", { name: /^Edit/ }).click();
    await expect(page.getByRole("textbox", { name: /^Note/ })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("textbox", { name: /^Note/ })).toHaveCount(0);
    await expect(page.getByText("Your words are kept in this browser")).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  await test.step("edit", async () => {
    await note.getByRole("button", { name: /^Edit/ }).click();
    await expect(page.getByRole("textbox", { name: /^Note/ })).toBeFocused();
    await page.keyboard.type(", edited");
    await save(page, "Save");
    expect(await shapeOf(wordsOf(note))).toBe(EVERYTHING.replace("the end", "the end, edited"));
  });

  await test.step("reply, and edit the reply", async () => {
    await note.getByRole("button", { name: /^Reply/ }).click();
    await expect(page.getByRole("textbox", { name: /^Reply/ })).toBeFocused();
    await page.keyboard.type("see https://example.org/reply now");
    await page.keyboard.press("Enter");
    await page.keyboard.type("1. counted");
    await save(page, "Reply");
    const replies = note.getByRole("list", { name: "Replies" });
    const said =
      "<p>see <a href=https://example.org/reply>https://example.org/reply</a> now</p><ol><li><p>counted</p></li></ol>";
    expect(await shapeOf(wordsOf(replies))).toBe(said);
    await replies.getByRole("button", { name: /^Edit/ }).click();
    await expect(page.getByRole("textbox", { name: /^Reply/ })).toBeFocused();
    await page.keyboard.type(" twice");
    await save(page, "Save");
    await page.reload();
    await note.getByRole("button", { name: "best practices" }).click();
    expect(await shapeOf(wordsOf(replies))).toBe(said.replace("counted", "counted twice"));
  });

  await test.step("a draft of it is continued", async () => {
    await note.getByRole("button", { name: /^Edit/ }).last().click();
    await expect(page.getByRole("textbox", { name: /^Note/ })).toBeFocused();
    await page.keyboard.type(" again");
    await page.keyboard.press("Escape");
    await expect(
      page.getByText("Not saved. Your words are kept in this browser.", { exact: true }),
    ).toBeVisible();
    await page.reload();
    await note.getByRole("button", { name: "best practices" }).click();
    await note.getByRole("button", { name: /^Edit/ }).last().click();
    await expect(page.getByRole("button", { name: "Discard the draft" })).toBeVisible();
    await save(page, "Save");
    expect(await shapeOf(wordsOf(note))).toBe(EVERYTHING.replace("the end", "the end, edited again"));
  });

  const whole = EVERYTHING.replace("the end", "the end, edited again");
  for (const javaScriptEnabled of [true, false])
    await test.step(`share, ${javaScriptEnabled ? "with" : "without"} script`, async () => {
      const stranger = await browser.newContext({
        javaScriptEnabled,
        storageState: { cookies: [], origins: [] },
      });
      const theirs = await openShared(page, stranger);
      expect(await shapeOf(wordsOf(theNote(theirs)))).toBe(whole);
      await stranger.close();
    });

  await test.step("export, and read it back", async () => {
    const { first } = JSON.parse(await exported(page));
    const bodies = first.items.flatMap(
      (item: { body: { value?: string }[] | { value?: string } }) => item.body,
    );
    const html = bodies.map(({ value }: { value?: string }) => value ?? "");
    const mine = html.find((value: string) => value.includes("edited again"));
    for (const part of ["<strong>bold</strong>", '<ol start="4">', 'href="https://example.org/set"', "<br>"])
      expect(mine).toContain(part);
    expect(noteHtml(noteFromHtml(mine))).toBe(mine);
    expect(html.some((value: string) => value.includes("counted twice"))).toBe(true);
  });
});

test("every button of the toolbar makes what it says, and what it makes is saved", async ({ page }) => {
  await beginNote(page, "Everything pressed");
  const form = page.getByRole("group", { name: "Formatting" });
  const press = (name: string) => form.getByRole("button", { name, exact: true }).click();
  const line = async (name: string, words: string) => {
    await press(name);
    await page.keyboard.type(words);
    await press(name);
    await page.keyboard.press("Enter");
  };
  await line("Bold", "heavy");
  await line("Italic", "leaning");
  await press("List");
  await page.keyboard.type("point");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await press("Numbered list");
  await page.keyboard.type("first");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await press("Quote");
  await page.keyboard.type("quoted");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await press("Link");
  await page.getByLabel("Address of the link").fill("example.org/inserted");
  await page.getByLabel("Address of the link").press("Enter");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("textbox", { name: /^Note/ })).toHaveCount(0);
  await page.reload();
  expect(await shapeOf(wordsOf(theNote(page)))).toBe(
    [
      "<p><b>heavy</b></p>",
      "<p><i>leaning</i></p>",
      "<ul><li><p>point</p></li></ul>",
      "<ol><li><p>first</p></li></ol>",
      "<blockquote><p>quoted</p></blockquote>",
      "<p><a href=https://example.org/inserted>example.org/inserted</a></p>",
    ].join(""),
  );
});
