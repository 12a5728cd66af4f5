import { type Browser, expect, type Page } from "@playwright/test";
import { expectWholeOnPaper, PAPER, type Paper } from "./printed-page";
import { annotate, OFFICE, openReader, origin, POSITIONS, paste, pasteDocument, test } from "./signed-in";

// Each page is laid out, printed and read back twice.
test.slow();

/** Unlike any document of another run on the same data. */
const RUN = crypto.randomUUID().slice(0, 8);
const TITLE = `A Paper on Harbours ${RUN}`;
const GONE = "Dredging is paid for by those who use the channel.";
const FIRST = `${TITLE}\n\nFact Sheet\nOctober 2, 2015\n\n1. Harbours matter. They carry grain, cars and people, and they feed whole regions of the country that have neither rail nor road.\n2. Ferries matter too. They carry freight between the islands every day of the year.\n3. Pilots are licensed. ${GONE} Nobody enters without a pilot.\n4. Lights are kept. Each light is seen by two keepers.\n5. Storms are foretold. The office warns every harbour.\n`;
const SECOND = FIRST.replace("October 2, 2015", "March 3, 2016").replace(` ${GONE}`, "");
const LONG = Array.from({ length: 160 }, (_, at) => `word${at} of a long note`).join(", ");
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

for (const paper of Object.keys(PAPER) as Paper[]) {
  test(`a reader full of notes is whole on ${paper}, by its desk and by a link`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await pasteDocument(page, FIRST.replaceAll(RUN, `${RUN} on ${paper}`));
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
    const whole = await expectWholeOnPaper(page, paper);
    const words = whole.map((line) => line.words).join(" ");
    for (const said of [`Grain ${MANY - 1}.`, "shut on the screen", "Nobody says."])
      expect(words).toContain(said);

    const look = async (reader: Page) => {
      await reader
        .getByRole("article", { name: /^Note / })
        .first()
        .waitFor();
      await expectWholeOnPaper(reader, paper);
    };
    await asStranger(browser, shared, look);
    await asStranger(browser, shared, look, false);

    await page.getByRole("navigation", { name: "Where you are" }).getByRole("link").nth(1).click();
    await page.getByRole("link", { name: "Add a version" }).click();
    await page.getByRole("button", { name: "Paste" }).click();
    await paste(page, SECOND.replaceAll(RUN, `${RUN} on ${paper}`));
    await page.getByRole("button", { name: /Look at it/ }).click();
    await page.getByRole("button", { name: "Save the version" }).click();
    await expect(page).toHaveURL(/\/compare\//);
    await page.locator("main del").first().waitFor();
    await expectWholeOnPaper(page, paper);
    const newer = page.url().split("/").at(-1);
    await page.goto(`/versions/${newer}`);
    await page.locator("[data-tray] summary").waitFor();
    const tray = (await expectWholeOnPaper(page, paper)).map((line) => line.words).join(" ");
    expect(tray, "the tray is shut on the screen").toContain("Who pays now?");
    expect(tray).toContain("Nobody says.");
  });

  test(`every other page is whole on ${paper}`, async ({ page, browser }) => {
    test.setTimeout(240_000);
    const look = () => expectWholeOnPaper(page, paper);
    const at = async (address: string) => {
      await page.goto(address);
      await page.locator("h1").first().waitFor({ state: "attached" });
      await look();
    };
    await at("/");
    await at("/documents/new");
    await at("/settings/share-links");
    await at("/settings/wording");
    await at("/versions/nonsense");
    await openReader(page, POSITIONS);
    const positions = page.url();
    await look();
    await at(`${positions}/provenance`);
    await at(`${positions}/positions`);
    await page.goto(positions);
    const position = page.getByRole("heading", { name: "Position 10" }).getByRole("link");
    await at((await position.getAttribute("href")) ?? "");
    await openReader(page, OFFICE);
    await look();
    await at(`${page.url()}/passages?at=0-80`);
    await page.goto("/");
    await page.getByRole("link", { name: OFFICE, exact: true }).click();
    await page.getByRole("heading", { name: "3 versions" }).waitFor();
    await look();
    const compare =
      (await page.getByRole("link", { name: "Compare with 2013 page" }).getAttribute("href")) ?? "";
    for (const options of ["", "?view=inline", "?view=changes", "?cosmetic=show&boilerplate=show"])
      await at(`${compare}${options}`);
    await asStranger(browser, `${origin()}/sign-in`, (stranger) => expectWholeOnPaper(stranger, paper));
    await asStranger(browser, `${origin()}/shared/00000000-0000-4000-8000-000000000000`, (stranger) =>
      expectWholeOnPaper(stranger, paper),
    );
  });
}
