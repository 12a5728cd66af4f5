import { expect } from "@playwright/test";
import { expectNoViolations, homeWith, OFFICE, test } from "./signed-in";

test("an editor changes the ladders; the rewording itself is flagged by them, with its rule", async ({
  page,
}) => {
  await page.goto("/settings/wording");
  const ladders = page.getByLabel("Ladders");
  await expect(ladders).toContainText("must, shall");
  const first = await ladders.inputValue();
  await ladders.fill(`${first}\n\nlead:\nheaded`);
  await page.getByRole("button", { name: "Save the ladders" }).click();
  await expect(page.getByText("“lead” needs at least two rungs")).toBeVisible();
  await expect(ladders).toHaveValue(/lead:\nheaded$/);
  await expectNoViolations(page, "the ladders with a refusal");
  await ladders.fill(`${first}\n\nlead:\nheaded\ndirected`);
  await page.getByRole("button", { name: "Save the ladders" }).click();
  await expect(
    page.getByText("Rewordings are read by these ladders", { exact: false }).first(),
  ).toBeVisible();

  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  await page.getByRole("link", { name: "Compare with 2013 page" }).click();
  const mark = page
    .getByRole("link", { name: "Wording: Strengthened? directed → headed, ladder “lead”" })
    .first();
  const reason = mark.locator(".why");
  await expect(reason).toBeHidden();
  await mark.hover();
  await expect(reason).toBeVisible();
  await page.mouse.move(0, 0);
  await mark.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(reason).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Changes" })).toContainText(
    "directed → headed, ladder “lead”",
  );
  await expectNoViolations(page, "the comparison with a flag");

  // As it was, for whoever comes next.
  await page.goto("/settings/wording");
  await page.getByRole("button", { name: "Restore defaults" }).click();
  await page.getByRole("button", { name: "Save the ladders" }).click();
  await expect(
    page.getByText("Rewordings are read by these ladders", { exact: false }).first(),
  ).toBeVisible();
});
