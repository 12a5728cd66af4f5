import { expect } from "@playwright/test";
import { expectNoViolations, fileDocument, fileVersion, test } from "./signed-in";

const paper = (verb: string, thing: string) =>
  `Moles and gales\n\nThe board of mole 10 ${verb} mend the lamps of its harbour within 20 days.\n\nThe board of mole 11 ${verb} mend the ${thing} of its harbour within 21 days.\n`;

test("a judgement whose version was replaced is listed with its words, and put on another change by keyboard", async ({
  page,
}) => {
  await fileDocument(page, "moles.txt", "text/plain", paper("should", "wells"));
  await fileVersion(page, "moles-later.txt", "text/plain", paper("must", "wells"));
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  const panel = page.getByRole("region", { name: "Review", exact: true });
  await page.keyboard.press("j");
  await page.keyboard.press("4");
  await expect(panel.getByRole("button", { name: "critical", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const newer = /compare\/[^/]+\/([^/#?]+)/.exec(page.url())?.[1] ?? "";
  await page.goto(`/versions/${newer}/provenance`);
  await page.getByRole("button", { name: "Move to trash" }).click();
  // The page goes on to the document, whose picture comes later: the message with its way back stays.
  await expect(page.getByRole("heading", { name: "Moles and gales", level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "Facts over time" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.goto("/?q=Moles+and+gales");
  await page.getByRole("link", { name: "Moles and gales", exact: true }).click();
  await page.getByRole("group", { name: "Text" }).waitFor();
  await fileVersion(page, "moles-corrected.txt", "text/plain", paper("shall", "wells"));

  const record = page.locator("#review-record");
  await expect(
    record.getByRole("heading", { name: "1 judgement stands on a change that is no longer here" }),
  ).toBeVisible();
  await expect(record).toContainText("The board of mole 10 must mend");
  await expect(record).toContainText("Critical, by Ana Ruiz");
  await expectNoViolations(page, "a judgement without a change");
  await record.getByRole("button", { name: "Put on another change …" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Put on another change" });
  await expectNoViolations(page, "about to put a judgement elsewhere");
  await dialog.getByRole("button", { name: "Put here" }).focus();
  await page.keyboard.press("Enter");
  await expect(record).toHaveCount(0);
  await expect(page.locator("li[data-sig='4']")).toHaveCount(1);
});
