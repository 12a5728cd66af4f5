import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { leavesOrigin } from "@/tests/fixtures/leaves-origin";

export const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by start-app.ts`);
  return value;
};

export const origin = () => required("E2E_URL");

interface Spied {
  /** Where somebody's browser asked, in whatever page, besides where it may. */
  readonly strangers: string[];
  /** What the policy of a page kept a script from doing. */
  readonly violations: string[];
  /** Origins that a test goes to on purpose: another installation, a page on the web that is played. */
  readonly alsoVisited: Set<string>;
}

/**
 * Every page opened by a test is signed in. No browser of it, be it of a second person, of a guest or without script, may ask anybody but the app itself.
 */
export const test = base.extend<Spied>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  baseURL: async ({}, use) => use(origin()),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  storageState: async ({}, use) => use(required("E2E_STATE")),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  alsoVisited: async ({}, use) => use(new Set()),
  // A library asks whether it may make code of strings, and goes without (zod): that is told as a TrustedScript.
  violations: [
    async ({ browser }, use) => {
      const violations: string[] = [];
      const listen = (context: BrowserContext) =>
        context.on("console", (message) => {
          if (
            message.type() === "error" &&
            /Content Security Policy|TrustedHTML|TrustedScriptURL/.test(message.text())
          )
            violations.push(`${message.page()?.url()}: ${message.text()}`);
        });
      browser.on("context", listen);
      await use(violations);
      browser.off("context", listen);
      if (violations.length > 0)
        throw new Error(`A page did what its policy forbids: ${violations.join("\n")}`);
    },
    { auto: true },
  ],
  strangers: [
    async ({ browser, alsoVisited }, use) => {
      const strangers: string[] = [];
      const watch = (context: BrowserContext) => spy(context, strangers, alsoVisited);
      browser.on("context", watch);
      await use(strangers);
      browser.off("context", watch);
      if (strangers.length > 0) throw new Error(`Requests left the origin: ${strangers.join(", ")}`);
    },
    { auto: true },
  ],
});

/** Collects the addresses of requests and sockets that leave the origin. */
export function spy(
  of: Page | BrowserContext,
  strangers: string[],
  alsoVisited: ReadonlySet<string> = new Set(),
): void {
  const look = (url: string) => {
    if (leavesOrigin(url, origin(), alsoVisited)) strangers.push(url);
  };
  const lookAtSockets = (page: Page) => page.on("websocket", (socket) => look(socket.url()));
  if ("newPage" in of) {
    of.on("request", (request) => look(request.url()));
    of.on("page", lookAtSockets);
  } else {
    of.on("request", (request) => look(request.url()));
    lookAtSockets(of);
  }
}

export const POSITIONS =
  "Promoting Positive Outcomes on Migration and Development: U.S. Positions for the High Level Dialogue";
export const OFFICE = "Trafficking in persons";

/** The list of documents as a person narrows it to a title: other tests have added many more. */
export const homeWith = (title: string) => `/?q=${encodeURIComponent(title)}`;

/** Opens the newest version of a document, by the way a person would take. */
export async function openReader(page: Page, title: string): Promise<void> {
  await page.goto(homeWith(title));
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("main").waitFor();
  // A document of one version opens in the reader at once.
  const read = page.getByRole("link", { name: "Read", exact: true });
  const text = page.getByRole("group", { name: "Text" });
  await read.or(text).first().waitFor();
  if (await read.isVisible()) await read.click();
  await page.getByRole("group", { name: "Text" }).waitFor();
}

/** Adds a document of the test's own from a paste, and stands in its reader: others read the examples meanwhile. */
export async function pasteDocument(page: Page, text: string): Promise<void> {
  await page.goto("/documents/new");
  await page.getByRole("button", { name: "Paste" }).click();
  await paste(page, text);
  await page.getByRole("button", { name: /Look at it/ }).click();
  await page.getByRole("button", { name: "Save the document" }).click();
  await page.getByRole("group", { name: "Text" }).waitFor();
}

/** Adds a document of the test's own from a file, and stands in its reader. */
export async function fileDocument(page: Page, name: string, mimeType: string, words: string): Promise<void> {
  await page.goto("/documents/new");
  await page.getByLabel("File").setInputFiles({ name, mimeType, buffer: Buffer.from(words) });
  await page.getByRole("button", { name: /Look at it/ }).click();
  await page.getByRole("button", { name: "Save the document" }).click();
  await page.getByRole("group", { name: "Text" }).waitFor();
}

/** Adds a version to the document whose reader one stands in, from a file, and stands in the comparison. */
export async function fileVersion(page: Page, name: string, mimeType: string, words: string): Promise<void> {
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
  await page.getByRole("link", { name: "Add a version" }).click();
  await page.getByLabel("File").setInputFiles({ name, mimeType, buffer: Buffer.from(words) });
  await page.getByRole("button", { name: /Look at it/ }).click();
  await page.getByRole("button", { name: "Save the version" }).click();
  await expect(page).toHaveURL(/\/compare\//);
}

/** Ctrl+V, without the clipboard of the machine; typing a long text would take a browser many seconds. */
export async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByLabel("Paste the text");
  const taken = await field.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    return !element.dispatchEvent(event);
  }, text);
  // A short text is left to the browser, and a browser does nothing of its own for an event of ours.
  if (!taken) await field.fill(text);
  await expect(field).toHaveValue(text);
}

/** No barrier that axe knows of; `state` names what was looked at. */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`),
    state,
  ).toEqual([]);
}

/** Selects words of the text as a mouse would, within the element. */
export async function select(page: Page, within: string, words: string): Promise<void> {
  await page.locator(within).evaluate((element, wanted) => {
    const runs = [...element.querySelectorAll("[data-at]")];
    const run = runs.find(({ textContent }) => textContent?.includes(wanted));
    if (!run?.firstChild) throw new Error(`“${wanted}” does not stand in one run here`);
    const at = run.textContent?.indexOf(wanted) ?? 0;
    run.scrollIntoView({ block: "center" });
    const range = document.createRange();
    range.setStart(run.firstChild, at);
    range.setEnd(run.firstChild, at + wanted.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
}

/** Writes a note on words of the text and saves it. */
export async function annotate(page: Page, within: string, words: string, note: string): Promise<void> {
  const button = page
    .getByRole("toolbar", { name: "Selected passage" })
    .getByRole("button", { name: "Annotate" });
  const field = page.getByRole("textbox", { name: /^Note on/ });
  // A note that was just saved may still be coming into view, and take the words out of it at any moment before the click.
  await expect(async () => {
    // A click that was slow to answer has opened the form all the same.
    if (await field.isVisible()) return;
    await select(page, within, words);
    await button.click({ timeout: 1_000 });
  }).toPass();
  await field.fill(note);
  await page.getByRole("button", { name: "Save note" }).click();
  // The message may still be that of the note before; the form is shut by this one alone.
  await field.waitFor({ state: "detached" });
  await page.getByText("Note saved.").first().waitFor();
}

/** Selects from the first sign of `from` to the last of `to`, each of which stands in one run of the text. */
export async function selectFromTo(page: Page, within: string, from: string, to: string): Promise<void> {
  await page.locator(within).evaluate(
    (element, ends) => {
      const runs = [...element.querySelectorAll("[data-at]")];
      const first = runs.findIndex(({ textContent }) => textContent?.includes(ends.from));
      const last = runs.findIndex(({ textContent }, at) => at >= first && textContent?.includes(ends.to));
      const [start, end] = [runs[first]?.firstChild, runs[last]?.firstChild];
      if (!start || !end) throw new Error(`“${ends.from}” to “${ends.to}” does not stand here`);
      runs[first]?.scrollIntoView({ block: "center" });
      const range = document.createRange();
      range.setStart(start, start.textContent?.indexOf(ends.from) ?? 0);
      const at = end.textContent?.indexOf(ends.to, start === end ? range.startOffset : 0) ?? 0;
      range.setEnd(end, at + ends.to.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    { from, to },
  );
}

/** Ctrl+C, and what it puts on the clipboard; `null` where the page leaves it to the browser. */
export async function copySelection(page: Page): Promise<{ plain: string; html: string } | null> {
  await page.evaluate(() => {
    const seen = window as { copied?: { plain: string; html: string } | null };
    delete seen.copied;
    document.addEventListener(
      "copy",
      (event) => {
        const data = event.clipboardData;
        seen.copied =
          event.defaultPrevented && data
            ? { plain: data.getData("text/plain"), html: data.getData("text/html") }
            : null;
      },
      { once: true },
    );
  });
  await page.keyboard.press("ControlOrMeta+c");
  // The browser copies after it has answered for the key.
  await page.waitForFunction(() => "copied" in window);
  return page.evaluate(() => (window as { copied?: { plain: string; html: string } | null }).copied ?? null);
}
