import { expect } from "@playwright/test";
import { expectNoViolations, fileDocument, fileVersion, test } from "./signed-in";

const paper = (verb: string) =>
  `Locks and storms\n\n${["lamps", "wells", "stairs"]
    .map(
      (thing, at) =>
        `The board of lock ${at + 10} ${verb} mend the ${thing} of its harbour within ${at + 20} days.`,
    )
    .join("\n\n")}\n`;

test("signs off a review with a dissent by keyboard; a judgement changed later marks it as outdated", async ({
  page,
}) => {
  await fileDocument(page, "locks.txt", "text/plain", paper("should"));
  await fileVersion(page, "locks-later.txt", "text/plain", paper("must"));
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  const panel = page.getByRole("region", { name: "Review", exact: true });
  await page.keyboard.press("j");
  await page.keyboard.press("4");
  await expect(panel.getByRole("button", { name: "critical", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await panel.getByRole("button", { name: "Sign off …" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Sign off the review" });
  await expect(dialog).toContainText("3 changes of 3 not marked as reviewed yet");
  await expectNoViolations(page, "about to sign off");
  await dialog.getByLabel("Dissent").focus();
  await page.keyboard.type("The wells are missing.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("link", { name: "Signed off by Ana Ruiz, with dissent" })).toBeVisible();
  const record = page.locator("#review-record");
  await expect(record).toContainText("0 of 3 changes reviewed, with dissent.");
  await expect(record).toContainText("The wells are missing.");
  await expectNoViolations(page, "a signed review");

  await page.keyboard.press("j");
  await page.keyboard.press("2");
  await expect(panel.getByRole("link", { name: "Sign-off outdated" })).toBeVisible();
  await page.reload();
  await expect(record).toContainText("Outdated: 1 judgement was changed since.");
  await record.getByRole("button", { name: "Withdraw your sign-off" }).focus();
  await page.keyboard.press("Enter");
  await expect(record).toHaveCount(0);
});

test("a dissent that was typed is not lost by a press of Escape or beside the dialog", async ({ page }) => {
  await fileDocument(page, "quays.txt", "text/plain", paper("should"));
  await fileVersion(page, "quays-later.txt", "text/plain", paper("must"));
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  const asked: string[] = [];
  let answer = false;
  page.on("dialog", (question) => {
    asked.push(question.message());
    return answer ? question.accept() : question.dismiss();
  });
  const open = page.getByRole("button", { name: "Sign off …" });
  const dialog = page.getByRole("dialog", { name: "Sign off the review" });
  await open.press("Enter");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect(asked, "nothing was typed").toEqual([]);

  await open.press("Enter");
  await dialog.getByLabel("Dissent").pressSequentially("The stairs are missing.");
  await page.keyboard.press("Escape");
  await page.mouse.click(5, 5);
  await expect(dialog.getByLabel("Dissent")).toHaveValue("The stairs are missing.");
  expect(asked).toEqual(["Close this without what you typed?", "Close this without what you typed?"]);
  answer = true;
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});
