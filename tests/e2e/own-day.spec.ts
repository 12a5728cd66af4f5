import { expect } from "@playwright/test";
import { localTime } from "@/lib/core/time/local-time";
import { lookAtWidths } from "./look-at-widths";
import { annotate, pasteDocument, required, test } from "./signed-in";

/** Between these two it is never the same day. */
const [EAST, WEST] = ["Pacific/Kiritimati", "Pacific/Pago_Pago"] as const;

test("what is overdue goes by the day where one is, without script by that of UTC, and the page says which", async ({
  page,
  browser,
}) => {
  test.slow();
  const title = `A Paper of Two Days ${crypto.randomUUID().slice(0, 8)}`;
  await pasteDocument(page, `${title}\n\nOctober 2, 2015\n\nThe lamps are lit at dusk.`);
  const dueOn = localTime(WEST, new Date()).day;
  await annotate(page, "main", "at dusk", "Who lights them?");
  const note = page.getByRole("article").filter({ hasText: "Who lights them?" });
  await note.getByRole("button", { name: /^Assign note/ }).press("Enter");
  await page.getByRole("combobox", { name: "Assigned to" }).selectOption({ index: 1 });
  await page.getByLabel("Due on").fill(dueOn);
  await page.getByLabel("Due on").press("Enter");
  await expect(note.getByText(/^For you/)).toBeVisible();

  const signedIn = { storageState: required("E2E_STATE") };
  const seen = async (options: object, due: string) => {
    const context = await browser.newContext({ ...signedIn, ...options });
    // As a browser that has never been here: the session alone is kept.
    await context.clearCookies({ name: "time-zone" });
    const other = await context.newPage();
    await other.goto(`/notes?assigned=me&due=${due}`);
    const said = other.getByText(/^Due (before|on) /);
    return { context, other, said, row: other.getByRole("row").filter({ hasText: title }) };
  };

  await test.step("where the day is over it is overdue", async () => {
    const { context, other, said, row } = await seen({ timezoneId: EAST }, "overdue");
    await expect(said).toContainText("the day it is in Pacific/Kiritimati");
    await expect(row).toContainText("overdue since");
    await lookAtWidths(other, "notes that are overdue");
    await context.close();
  });
  await test.step("where it is still the day, it is due today", async () => {
    const { context, said, row, other } = await seen({ timezoneId: WEST }, "today");
    await expect(said).toContainText("the day it is in Pacific/Pago Pago");
    await expect(row).toContainText("due today");
    await other.goto("/notes?assigned=me&due=overdue");
    await expect(said).toContainText("Due before");
    await expect(row).toHaveCount(0);
    await context.close();
  });
  await test.step("without script it says that it goes by UTC", async () => {
    const { context, said } = await seen({ timezoneId: EAST, javaScriptEnabled: false }, "overdue");
    await expect(said).toContainText("the day in UTC: your browser has not said in which time zone you are");
    await context.close();
  });
});
