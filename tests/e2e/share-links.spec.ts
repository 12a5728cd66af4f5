import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { NOT_FOUND_WORDS } from "@/lib/core/error-words";
import { lookAtWidths } from "./look-at-widths";
import { expectNoViolations, fileDocument, fileVersion, pasteDocument, spy, test } from "./signed-in";

const password = "a lamp at night";

/** Makes a link to the text whose reader one stands in, by keyboard alone; its address. */
async function makeLink(page: Page, label: string, withPassword: boolean): Promise<string> {
  await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name of the link").focus();
  await page.keyboard.type(label);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Budget office");
  if (withPassword) {
    await dialog.getByText("Password, first day").press("Enter");
    await dialog.getByLabel("Password", { exact: true }).fill(password);
    await expectNoViolations(page, "the dialog to share, all of it open");
  }
  await dialog.getByRole("button", { name: "Make the link" }).press("Enter");
  const address = await dialog.getByLabel("Address of the link").inputValue();
  await dialog.getByRole("button", { name: "Done" }).press("Enter");
  return address;
}

test("links have names and passwords, are listed with what they show and how they were used, and end together", async ({
  page,
  browser,
}) => {
  test.slow();
  const title = `A Paper to Share ${crypto.randomUUID().slice(0, 8)}`;
  await pasteDocument(page, `${title}\n\nOctober 2, 2015\n\nOne thing is said here.`);
  const locked = await makeLink(page, `Locked ${title}`, true);
  const open = await makeLink(page, `Open ${title}`, false);

  await test.step("the password is asked without script, and lets in", async () => {
    const bare = await browser.newContext({
      javaScriptEnabled: false,
      storageState: { cookies: [], origins: [] },
    });
    const strangers: string[] = [];
    const reader = await bare.newPage();
    spy(reader, strangers);
    await reader.goto(locked);
    expect(new URL(reader.url()).pathname).toMatch(/^\/shared\/[0-9a-f-]+\/password$/);
    await expect(reader.getByText(title)).toHaveCount(0);
    await reader.getByLabel("Password of the link").fill("another lamp at night");
    await reader.getByRole("button", { name: "Open" }).press("Enter");
    await expect(reader.getByText("This is not the password of the link.")).toBeVisible();
    await reader.getByLabel("Password of the link").fill(password);
    await reader.keyboard.press("Enter");
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(new URL(reader.url()).pathname).toMatch(/^\/shared\/[0-9a-f-]+$/);
    const clean = reader.url();
    await reader.reload();
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(strangers).toEqual([]);

    // Somebody else who knows the clean address is told nothing, and cannot try passwords.
    const nobody = await browser.newContext({ storageState: { cookies: [], origins: [] } });
    const other = await nobody.newPage();
    for (const address of [clean, `${clean}/password`]) {
      expect((await other.goto(address))?.status()).toBe(404);
      await expect(other.getByText(NOT_FOUND_WORDS.text)).toBeVisible();
    }
    await other.goto(locked);
    await lookAtWidths(other, "the question for a password");
    await other.goto(open);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(title);
    await nobody.close();
    await bare.close();
  });

  await test.step("the list says what each shows and how often it was opened", async () => {
    await page.goto("/settings/share-links");
    await page.getByLabel("Words").fill(title.slice(-8));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/q=/);
    const rows = page.getByRole("main").getByRole("listitem");
    await expect(rows).toHaveCount(2);
    const lockedRow = rows.filter({ hasText: `Locked ${title}` });
    await expect(lockedRow).toContainText("asks for a password");
    await expect(lockedRow).toContainText("for Budget office");
    await expect(lockedRow).toContainText("opened once, on");
    await expect(rows.filter({ hasText: `Open ${title}` })).toContainText("with notes");
    await lookAtWidths(page, "the list of links");
    // Whoever thinks better of it stays at the link.
    await lockedRow.getByRole("button", { name: /^Revoke: / }).press("Enter");
    await page.getByRole("button", { name: "Keep it" }).press("Enter");
    await expect(lockedRow).toBeFocused();
  });

  await test.step("the log of a link says when it was opened and how it went, by keyboard", async () => {
    const list = page.url();
    await page.getByRole("link", { name: `Access log: Locked ${title}` }).press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Access log");
    const rows = page.getByRole("table").getByRole("row");
    // Opened, after a wrong password; pages that were loaded again are no lines, and neither is who saw the question alone.
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1)).toContainText("Opened");
    await expect(rows.nth(1)).toContainText("Chrome on Linux");
    await expect(rows.nth(2)).toContainText("Wrong password");
    await lookAtWidths(page, "the access log");
    const started = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download as CSV" }).press("Enter");
    const file = await started;
    expect(file.suggestedFilename()).toBe(`Locked ${title}, access log.csv`);
    expect(await readFile(await file.path(), "utf8")).toMatch(
      /^\ufeffwhen,how it went,browser and device,whose code\r\n[^\r]+,Opened,Chrome on Linux,\r\n[^\r]+,Wrong password,Chrome on Linux,\r\n$/,
    );
    await page.goto(list);
  });

  await test.step("all that are listed end together, after one has seen which", async () => {
    await page.getByRole("button", { name: "Revoke all 2 …" }).press("Enter");
    const dialog = page.getByRole("dialog", { name: "Revoke 2 links?" });
    await expect(dialog.getByRole("listitem")).toHaveCount(2);
    await expect(dialog.getByRole("listitem").first()).toContainText("made by Ana Ruiz");
    await expectNoViolations(page, "what would end");
    await dialog.getByRole("button", { name: "Revoke 2 links" }).press("Enter");
    await expect(page.getByText("2 links revoked.").first()).toBeVisible();
    await expect(page.getByRole("main").getByText(/^Revoked on/)).toHaveCount(2);
    const gone = await browser.newContext({ storageState: { cookies: [], origins: [] } });
    for (const address of [locked, open]) expect((await gone.request.get(address)).status()).toBe(404);
    await gone.close();
    await page.getByLabel("State").selectOption("Not ended");
    const heightOf = async (control: Locator) => (await control.boundingBox())?.height;
    const show = page.getByRole("button", { name: "Show" });
    expect(await heightOf(show)).toBe(await heightOf(page.getByLabel("Words")));
    await show.press("Enter");
    await expect(page.getByText("No link is like this.")).toBeVisible();
  });
});

const OLDER = `Office of Example Affairs

1. We support safe and orderly travel for everyone who moves between countries.
2. We oppose the trade in people wherever it happens, and say so.
`;
const NEWER = OLDER.replace("oppose the trade", "regret the trade");

test("one change is shared alone; a shared position says that it was reworded since, and shows it where that was allowed", async ({
  page,
  browser,
}) => {
  test.slow();
  const name = `shared-${crypto.randomUUID().slice(0, 8)}`;
  await fileDocument(page, `${name}.txt`, "text/plain", OLDER);
  const reader = page.url();
  await fileVersion(page, `${name}-2.txt`, "text/plain", NEWER);
  const stranger = await (await browser.newContext({ storageState: { cookies: [], origins: [] } })).newPage();
  const share = async () => {
    await page.getByRole("button", { name: "Make the link" }).press("Enter");
    return page.getByLabel("Address of the link").inputValue();
  };
  const look = async (state: string) => {
    await lookAtWidths(stranger, state);
  };

  await test.step("a change, from its evidence card", async () => {
    await page.getByRole("main").waitFor();
    await page.keyboard.press("j");
    await page.getByRole("link", { name: "Evidence card" }).press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("oppose");
    await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
    await page.getByRole("checkbox", { name: /With its review/ }).waitFor();
    await expectNoViolations(page, "the dialog to share a change");
    // Two changes of one comparison are told apart in the list of links, also where nobody named them.
    await expect(page.getByLabel("Name of the link")).toHaveValue("Reworded: “oppose” → “regret”");
    await stranger.goto(await share());
    await expect(stranger.getByRole("heading", { level: 1 })).toContainText("oppose");
    await expect(stranger.locator("main del", { hasText: "oppose" })).toBeVisible();
    await expect(stranger.locator("main ins", { hasText: "regret" })).toBeVisible();
    expect(await stranger.content()).not.toContain("safe and orderly");
    await look("a shared change");
  });

  await test.step("a position of the older version", async () => {
    await page.goto(reader);
    await page.getByRole("group", { name: "Text" }).waitFor();
    await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
    await page.getByLabel("What is shown").selectOption({ index: 2 });
    await page.getByRole("checkbox", { name: /With its newest wording/ }).press("Space");
    await stranger.goto(await share());
    await expect(stranger.getByText("This position was reworded there, as is shown below.")).toBeVisible();
    await expect(stranger.locator("main ins", { hasText: "regret" })).toBeVisible();
    expect(await stranger.content()).not.toContain("safe and orderly");
    await look("a shared position with its newest wording");
    // On paper the name of the program begins where the text does.
    await stranger.emulateMedia({ media: "print" });
    const left = async (name: string) => (await stranger.locator(name).first().boundingBox())?.x;
    expect(await left("header > :first-child")).toBe(await left("main"));
  });
  await stranger.context().close();
});
