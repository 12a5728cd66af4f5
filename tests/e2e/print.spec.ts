import { type Browser, expect, type Page } from "@playwright/test";
import { expectWholeOnPaper, expectWideOnPaper } from "./printed-page";
import {
  annotate,
  fileDocument,
  fileVersion,
  homeWith,
  OFFICE,
  openReader,
  origin,
  POSITIONS,
  pasteDocument,
  test,
} from "./signed-in";

// Each page is laid out, printed and read back twice.
test.slow();

/** Unlike any document of another run on the same data. */
const RUN = crypto.randomUUID().slice(0, 8);
const TITLE = `A Paper on Harbours ${RUN}`;
const GONE = "Dredging is paid for by those who use the channel.";
const FIRST = `${TITLE}\n\nFact Sheet\nOctober 2, 2015\n\nOur priorities\n\n1. Harbours matter. They carry grain, cars and people, and they feed whole regions of the country that have neither rail nor road.\n2. Ferries matter too. They carry freight between the islands every day of the year.\n3. Pilots are licensed. ${GONE} Nobody enters without a pilot.\n4. Lights are kept. Each light is seen by two keepers.\n5. Storms are foretold. The office warns every harbour.\n`;
const SECOND = FIRST.replace("October 2, 2015", "March 3, 2016")
  .replace(` ${GONE}`, "")
  .replace(
    /5\. Storms.*/,
    "5. Cranes run on rails which towns grease before spring; no ship waits longer than a tide.",
  );
const LONG = Array.from({ length: 160 }, (_, at) => `word${at} of a long note`).join(", ");
const FEES = `<!doctype html><html lang="en"><title>Fees ${RUN}</title><main><h1>Fees ${RUN}</h1><table><tr>${Array.from({ length: 9 }, (_, at) => `<th>Column number ${at}</th>`).join("")}</tr>${Array.from({ length: 60 }, (_, row) => `<tr>${Array.from({ length: 9 }, (_, at) => `<td>Fee ${row}-${at}</td>`).join("")}</tr>`).join("")}</table></main></html>`;
/** More notes on one paragraph than a screen shows unasked. */
const MANY = 14;

async function reply(page: Page, note: string, words: string): Promise<void> {
  const article = page.getByRole("article").filter({ hasText: note });
  await article.getByRole("button", { name: "Reply" }).click();
  await page.getByRole("textbox", { name: /^Reply to note/ }).fill(words);
  await article.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(article.getByRole("list", { name: "Replies" })).toContainText(words);
}

async function shareWhole(page: Page): Promise<string> {
  await expect(page.getByRole("toolbar", { name: "Selected passage" })).toBeHidden();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = await page.getByLabel("Address of the link").inputValue();
  await page.keyboard.press("Escape");
  return address;
}

/** Opens an address as somebody who is not signed in, with script or without. */
async function asStranger(
  browser: Browser,
  address: string,
  look: (page: Page) => Promise<unknown>,
  javaScriptEnabled = true,
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled, storageState: { cookies: [], origins: [] } });
  try {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await look(page);
  } finally {
    await context.close();
  }
}

/** What is gone stands on the left half of the paper and what is new on the right, also where neither has a counterpart. */
async function expectSidesOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  const boxes = await page.getByRole("main").evaluate((main) => {
    const middle = (main.getBoundingClientRect().left + main.getBoundingClientRect().right) / 2;
    const cells = (name: string) =>
      [...main.querySelectorAll(`.apart ${name}`)].map((cell) => cell.getBoundingClientRect());
    return { middle, gone: cells(".o").map(({ right }) => right), new: cells(".n").map(({ left }) => left) };
  });
  await page.emulateMedia({ media: null });
  expect(boxes.new.length).toBeGreaterThan(0);
  for (const right of boxes.gone) expect(right).toBeLessThan(boxes.middle);
  for (const left of boxes.new) expect(left).toBeGreaterThan(boxes.middle);
}

test("a reader full of notes is whole on paper, by its desk and by a link", async ({ page, browser }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await pasteDocument(page, FIRST);
  const older = page.url();
  for (let at = 0; at < MANY; at++) await annotate(page, "#position-1", "They carry grain", `Grain ${at}.`);
  await annotate(page, "#position-1", "feed whole regions", LONG);
  await annotate(page, "#position-2", "freight between the islands", `First. ${LONG}`);
  await reply(page, "First.", "A reply that is shut on the screen.");
  await annotate(page, "#position-2", "every day", "Holidays too?");
  await annotate(page, "#position-3", GONE, "Who pays now?");
  await reply(page, "Who pays now?", "Nobody says.");
  await annotate(page, "#position-4", "two keepers", "By night.");
  const shared = await shareWhole(page);
  await page.goto(older);
  await page
    .getByRole("article", { name: /^Note / })
    .first()
    .waitFor();
  const whole = await expectWholeOnPaper(page);
  for (const said of [`Grain ${MANY - 1}.`, "shut on the screen", "Nobody says."])
    expect(whole).toContain(said);

  const look = async (reader: Page) => {
    await reader
      .getByRole("article", { name: /^Note / })
      .first()
      .waitFor();
    await expectWholeOnPaper(reader);
    await expectWideOnPaper(reader);
  };
  await asStranger(browser, shared, look);
  await asStranger(browser, shared, look, false);

  await fileVersion(page, "harbours.txt", "text/plain", SECOND);
  await page.locator("main del").first().waitFor();
  await expectWholeOnPaper(page);
  await expectSidesOnPaper(page);
  const compared = page.url();
  await asStranger(browser, await shareWhole(page), async (reader) => {
    await reader.locator("main del").first().waitFor();
    await expectWholeOnPaper(reader);
    await expectWideOnPaper(reader);
  });
  await page.goto(compared);
  await page.goto(`/versions/${page.url().split("/").at(-1)}`);
  await page.locator("[data-tray] summary").waitFor();
  const tray = await expectWholeOnPaper(page);
  expect(tray, "the tray is shut on the screen").toContain("Who pays now?");
  expect(tray).toContain("Nobody says.");
});

const wetlands = (year: number, hectares: number, days: number) =>
  `Wetlands Strategy\n\nOffice for Water, May 12, ${year}\n\n1. The Office will restore at least ${hectares} hectares of wetland by 2030.\n\n2. “Wetland” means land that is wet for at least ${days} days a year.\n`;

test("sentences that are folded above a comparison are open on paper, for a stranger too", async ({
  page,
  browser,
}) => {
  await fileDocument(page, "wetlands.txt", "text/plain", wetlands(2019, 400, 90));
  // A deadline that is gone is something to check, and stands among what is folded.
  const later = wetlands(2023, 650, 60).replace(" by 2030", "");
  await fileVersion(page, "wetlands-later.txt", "text/plain", later);
  await page.locator("main del").first().waitFor();
  const folded = page.getByRole("list", { name: "Further changes, in sentences" });
  await expect(folded).toBeHidden();
  expect(await expectWholeOnPaper(page)).toContain("To check: by 2030");
  await asStranger(browser, await shareWhole(page), async (reader) => {
    await reader.locator("main del").first().waitFor();
    expect(await expectWholeOnPaper(reader)).toContain("To check: by 2030");
  });
});

test("the change one is at on the screen is framed there and not on paper", async ({ page }) => {
  await fileDocument(page, "wetlands.txt", "text/plain", wetlands(2014, 400, 60));
  await fileVersion(page, "wetlands-later.txt", "text/plain", wetlands(2018, 900, 30));
  await page.getByRole("search", { name: "Changes" }).and(page.locator("[data-ready]")).waitFor();
  await page.keyboard.press("j");
  const at = page.locator("[data-x][data-on]").first();
  await expect(at).not.toHaveCSS("outline-style", "none");
  await page.emulateMedia({ media: "print" });
  await expect(at).toHaveCSS("outline-style", "none");
});

test("every other page is whole on paper", async ({ page, browser }) => {
  test.setTimeout(300_000);
  // What others write and delete meanwhile would change a page between two looks at it.
  await page.route(/\/events(\?|$)/, (route) => route.abort());
  const at = async (address: string) => {
    await page.goto(address);
    await page.locator("h1").first().waitFor({ state: "attached" });
    await expectWholeOnPaper(page);
  };
  await at("/");
  await at("/documents/new");
  await at("/settings/share-links");
  await at("/settings/wording");
  for (const list of ["/briefings", "/topics", "/notes", "/search?q=harbour"]) await at(list);
  for (const list of ["codebook", "people", "account", "trash", "audit"]) await at(`/settings/${list}`);
  await at("/versions/nonsense");
  await openReader(page, POSITIONS);
  const positions = page.url();
  await expectWholeOnPaper(page);
  await at(`${positions}/provenance`);
  await at(`${positions}/positions`);
  await page.goto(positions);
  const position = page.getByRole("heading", { name: "Position 10" }).getByRole("link");
  await at((await position.getAttribute("href")) ?? "");
  await openReader(page, OFFICE);
  await at(`${page.url()}/passages?at=0-80`);
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  await page.getByRole("heading", { name: "3 versions" }).waitFor();
  await expectWholeOnPaper(page);
  const compare =
    (await page.getByRole("link", { name: "Compare with 2013 page" }).getAttribute("href")) ?? "";
  for (const options of ["", "?view=inline", "?view=changes", "?cosmetic=show&boilerplate=show"])
    await at(`${compare}${options}`);
  await fileDocument(page, "fees.html", "text/html", FEES);
  await expectWholeOnPaper(page);
  await asStranger(browser, `${origin()}/sign-in`, expectWholeOnPaper);
  await asStranger(browser, `${origin()}/shared/00000000-0000-4000-8000-000000000000`, expectWholeOnPaper);
});
