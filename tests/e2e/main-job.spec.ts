import { expect, test } from "@playwright/test";
import { OFFICE, POSITIONS, required, select, spy } from "./signed-in";

/** From an empty data folder to a link that was shared and revoked: the job this product is for. */
test("set up, annotate position 10, compare 2013 with 2016, share, open without an account, revoke", async ({
  browser,
  context,
  page,
}) => {
  const strangers: string[] = [];
  spy(page, strangers);

  await test.step("create the first account from the printed link", async () => {
    await page.goto(required("E2E_SETUP"));
    await page.getByLabel("Your name").fill("Ana Ruiz");
    await page.getByLabel("E-mail address").fill("ana@example.org");
    await page.getByLabel("Password").fill("three quiet words here");
    await page.getByLabel("Name of the workspace").fill("Migration and trafficking");
    await page.getByRole("button", { name: /Create the account/ }).click();
    // The examples are imported and compared before the page answers; every other test waits for this one.
    await expect(page.getByRole("heading", { name: "Documents", level: 1 })).toBeVisible({ timeout: 60_000 });
    await context.storageState({ path: required("E2E_STATE") });
    const again = await page.goto(required("E2E_SETUP"));
    expect(again?.status()).toBe(404);
  });

  await test.step("read the thirteen positions", async () => {
    await page.goto(required("E2E_URL"));
    await page.getByRole("link", { name: POSITIONS, exact: true }).click();
    await expect(page.getByRole("navigation", { name: "Positions" }).getByRole("listitem")).toHaveCount(13);
    await expect(page.getByText("4 lines of page navigation folded")).toBeVisible();
  });
  const reader = page.url();

  await test.step("write a formatted note on words of position 10", async () => {
    await select(page, "#position-10", "the G-20 goal of five percent");
    await page
      .getByRole("toolbar", { name: "Selected passage" })
      .getByRole("button", { name: "Annotate" })
      .click();
    const editor = page.getByRole("textbox", { name: "Note on position 10" });
    await editor.pressSequentially("The goal is ");
    await page.getByRole("button", { name: "Bold" }).click();
    await editor.pressSequentially("five");
    await page.getByRole("button", { name: "Bold" }).click();
    await editor.pressSequentially(" percent.");
    await page.keyboard.press("ControlOrMeta+Enter");
    const note = page.getByRole("article", { name: "Note a" });
    await expect(note).toContainText("The goal is five percent.");
    await expect(note.locator("b", { hasText: "five" })).toHaveCount(1);
    await page.reload();
    await expect(page.getByRole("article", { name: "Note a" })).toContainText("The goal is five percent.");
    await expect(page.locator("#position-10 mark")).toHaveText("the G-20 goal of five percent");
  });

  await test.step("compare 2013 with 2016", async () => {
    await page.goto(required("E2E_URL"));
    await page.getByRole("link", { name: OFFICE, exact: true }).click();
    await page.getByRole("link", { name: "Compare with 2013 page" }).click();
    const main = page.getByRole("main");
    await expect(main.locator("del", { hasText: "CdeBaca" }).first()).toBeVisible();
    await expect(main.locator("ins", { hasText: "Coppedge" }).first()).toBeVisible();
    await expect(main.locator("del", { hasText: "directed" }).first()).toBeVisible();
    await expect(main.locator("ins", { hasText: "headed" }).first()).toBeVisible();
    for (const kept of ["Prevention", "Protection", "Prosecution", "Partnerships"]) {
      await expect(main.locator("ins, del").filter({ hasText: new RegExp(`^${kept}$`) })).toHaveCount(0);
    }
  });

  const address = await test.step("share the annotated position", async () => {
    await page.goto(reader);
    await page.getByRole("region", { name: "Reader tools" }).getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Share by link" });
    const tenth = await dialog.getByRole("option", { name: /^Position 10:/ }).getAttribute("value");
    await dialog.getByLabel("What is shown").selectOption(tenth);
    await dialog.getByRole("button", { name: "Make the link" }).click();
    return page.getByLabel("Address of the link").inputValue();
  });

  const stranger = await browser.newContext({ reducedMotion: "reduce" });
  const theirs = await stranger.newPage();
  spy(theirs, strangers);
  await test.step("open it in a private window without an account", async () => {
    await theirs.goto(address);
    expect(theirs.url()).toMatch(/\/shared\/[0-9a-f-]{36}$/);
    await expect(theirs.getByRole("heading", { level: 1 })).toContainText("Enhance the development impact");
    await expect(theirs.getByRole("article", { name: "Note a" })).toContainText("The goal is five percent.");
    await expect(theirs.getByText("human trafficking")).toHaveCount(0);
    const elsewhere = await theirs.goto(reader);
    expect(theirs.url()).toContain("/sign-in");
    expect(elsewhere?.ok()).toBe(true);
  });

  await test.step("revoke it: the link is dead", async () => {
    const shared = (await theirs.goto(address))?.url() ?? "";
    await page.goto(`${required("E2E_URL")}/settings/share-links`);
    await page.getByRole("button", { name: /^Revoke:/ }).click();
    await page.getByRole("button", { name: "Revoke it" }).click();
    await expect(page.getByText(/^Revoked on/)).toBeVisible();
    expect((await theirs.goto(shared))?.status()).toBe(404);
    expect((await theirs.goto(address))?.status()).toBe(404);
  });
  await stranger.close();
  expect(strangers).toEqual([]);
});
