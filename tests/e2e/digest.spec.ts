import { expect } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
import { elsewhere, joined } from "./other-people";
import { origin, test } from "./signed-in";

test("a digest by mail is chosen by keyboard, goes by the clock of the browser it was chosen in, and is ended again", async ({
  page,
  browser,
}) => {
  test.slow();
  // Choices of somebody of the test's own: other tests have an account in common.
  const other = await joined(page, browser, `Dana ${crypto.randomUUID().slice(0, 8)}`, "Reader");
  const state = await other.context().storageState();
  await other.context().close();
  const context = await browser.newContext({
    baseURL: origin(),
    storageState: state,
    timezoneId: "America/Los_Angeles",
  });
  const mine = await context.newPage();
  await mine.goto("/settings/account");
  const digest = mine.getByRole("region", { name: "Digest by mail" });
  await expect(digest).toContainText("at seven in the morning by your clock");
  const often = digest.getByLabel("How often");
  await expect(often).toHaveValue("none");
  await often.focus();
  await mine.keyboard.type("Every M");
  await digest.getByRole("button", { name: "Save the choice" }).press("Enter");
  await expect(mine.getByRole("region", { name: "Messages" })).toContainText("Your choice is saved.");
  await expect(digest).toContainText("at seven in the morning in America/Los Angeles");
  await mine.reload();
  await expect(often).toHaveValue("weekly");
  await lookAtWidths(mine, "the account with a digest");
  await often.selectOption("No letters");
  await digest.getByRole("button", { name: "Save the choice" }).press("Enter");
  await expect(digest).toContainText("by your clock");
  await context.close();
});

test("an address in a letter that this installation has not made opens nothing and says so", async ({
  browser,
}) => {
  const other = await elsewhere(browser);
  const answer = await other.goto("/unsubscribe/nothing-that-was-ever-sealed");
  expect(answer?.status()).toBe(404);
  await lookAtWidths(other, "an address of no letter");
  await other.context().close();
});
