import { expect, type Page } from "@playwright/test";
import { localTime } from "@/lib/core/time/local-time";
import { formatDay } from "@/lib/view-models/documents/format-stated-date";
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

/** Thirteen hours ahead of UTC and ten behind it: at any moment at least one of them has another day than UTC. */
const AHEAD_AND_BEHIND = ["Pacific/Tongatapu", "Pacific/Honolulu"] as const;

test("days of notes, versions and links are those where their reader is, as the page comes and when its script is there", async ({
  page,
  browser,
}) => {
  test.slow();
  const title = `A Paper of One Moment ${crypto.randomUUID().slice(0, 8)}`;
  await pasteDocument(page, `${title}\n\nOctober 2, 2015\n\nThe lamps are lit at dusk.`);
  await annotate(page, "main", "at dusk", "Who lights them?");
  const reader = page.url();
  // A first day is one of who makes the link, and is said as it was chosen.
  const share = async (other: Page) => {
    await other.goto(reader);
    await other.getByRole("button", { name: "Share", exact: true }).press("Enter");
    const dialog = other.getByRole("dialog");
    await dialog.getByText("Members only, named addresses").press("Enter");
    const day = localTime(
      await other.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
      new Date(),
    ).day;
    await dialog.getByLabel("Opens on").fill(day);
    await dialog.getByRole("button", { name: "Make the link" }).press("Enter");
    await expect(dialog.getByText(`from ${formatDay(day)} until`)).toBeVisible();
    return dialog.getByLabel("Address of the link").inputValue();
  };
  for (const timezoneId of AHEAD_AND_BEHIND) {
    await test.step(timezoneId, async () => {
      const context = await browser.newContext({ storageState: required("E2E_STATE"), timezoneId });
      await context.clearCookies({ name: "time-zone" });
      const other = await context.newPage();
      const dayOf = (iso: string | null) => formatDay(localTime(timezoneId, new Date(iso ?? "")).day);
      const expectOwnDays = async (within: string, atLeast: number) => {
        const times = other.locator(`${within} time[datetime*="T"]`);
        await expect(times.first()).toBeAttached();
        expect(await times.count(), within).toBeGreaterThanOrEqual(atLeast);
        for (const time of await times.all())
          await expect(time, within).toHaveText(
            new RegExp(`^${dayOf(await time.getAttribute("datetime"))}( at \\d\\d:\\d\\d)?$`),
          );
      };
      await share(other);
      await expectOwnDays("article", 1);
      await other.goto(`/notes?q=${encodeURIComponent("lights")}`);
      await expectOwnDays("main", 1);
      await other.goto("/settings/share-links");
      await expectOwnDays("main", 1);
      await other.goto(`${reader}/provenance`);
      await expectOwnDays("main", 1);
      // What the server sends says the same, before and when it is sent again from memory.
      for (let time = 0; time < 2; time++) {
        const sent = await context.request.get(reader);
        const [, at, said] = /<time dateTime="([^"]+T[^"]+)">([^<]+)/i.exec(await sent.text()) ?? [];
        expect(said).toBe(dayOf(at ?? null));
      }
      await context.close();
    });
  }
});
