import { expect, type Page } from "@playwright/test";
import { codeAt } from "@/tests/factories/code-at";
import { lookAtWidths } from "./look-at-widths";
import { elsewhere, joined, PASSWORD } from "./other-people";
import { setUpApp } from "./set-up-app";
import { origin, test } from "./signed-in";

const STEP = 30_000;

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in?callbackUrl=%2Fsettings%2Faccount");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Your code" }).waitFor();
}

/** Sets two-step sign-in up from its page: the secret the app was told, and the recovery codes. */
async function turnOn(page: Page): Promise<{ readonly secret: string; readonly codes: readonly string[] }> {
  await page.goto("/settings/account/two-step");
  const app = await setUpApp(page, PASSWORD);
  await page.getByRole("region", { name: "Turn it off" }).waitFor();
  return app;
}

test("two-step sign-in is set up: what is wrong is said, and nothing is lost by it", async ({
  page,
  browser,
}) => {
  // Twelve looks of axe.
  test.setTimeout(180_000);
  const robin = await joined(page, browser, "Robin Vale", "Editor");
  await robin.goto("/settings/account");
  await robin.getByRole("link", { name: "Set it up" }).click();
  await lookAtWidths(robin, "off");
  const problem = robin.getByRole("main").getByRole("alert");
  await robin.getByLabel("Present password").fill("not the password at all");
  await robin.getByRole("button", { name: "Continue" }).click();
  await expect(problem).toContainText("This is not your present password.");
  await robin.getByLabel("Present password").fill(PASSWORD);
  await robin.getByRole("button", { name: "Continue" }).click();
  const shown = robin.getByRole("status").filter({ hasText: /^[A-Z2-7 ]{39}$/ });
  await shown.waitFor();
  await lookAtWidths(robin, "set up");
  const secret = (await shown.innerText()).replaceAll(" ", "");
  await robin.getByLabel("Code", { exact: true }).fill("000000");
  await robin.getByRole("button", { name: "Turn it on" }).click();
  await expect(problem).toContainText("not the code of the app");
  await expect(shown, "it can be tried again").toBeVisible();
  await robin.getByLabel("Code", { exact: true }).fill(codeAt(secret, Date.now()));
  await robin.getByRole("button", { name: "Turn it on" }).click();
  await robin.getByRole("heading", { name: "Your recovery codes" }).waitFor();
  await expect(robin.getByRole("main").getByRole("listitem")).toHaveCount(10);
  await lookAtWidths(robin, "recovery codes");
  const [download] = await Promise.all([
    robin.waitForEvent("download"),
    robin.getByRole("link", { name: "Save as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("variorum-recovery-codes.txt");
  await robin.getByRole("button", { name: "I have kept them" }).click();
  await expect(robin.getByRole("main")).toContainText("10 recovery codes are left");
  await lookAtWidths(robin, "on");
});

test("a code is asked for after the password, of the app or a recovery code; an administrator resets it", async ({
  page,
  browser,
}) => {
  const { secret, codes } = await turnOn(await joined(page, browser, "Sam Ford", "Reader"));
  const second = await elsewhere(browser);
  await signIn(second, "sam.ford@example.org");
  await lookAtWidths(second, "code");
  // No session before the code: nothing else opens.
  expect((await second.request.get("/settings/people")).url()).toContain("/sign-in");
  await second.getByLabel("Code", { exact: true }).fill("12345");
  await second.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(second.getByRole("alert").first()).toContainText("six digits");
  // The code that set it up was used up by that.
  await second.getByLabel("Code", { exact: true }).fill(codeAt(secret, Date.now() + STEP));
  await second.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(second, "where one wanted to go").toHaveURL(`${origin()}/settings/account`);
  await second.goto("/sign-in/code");
  await expect(second, "who is in is asked for nothing").toHaveURL(`${origin()}/`);

  const third = await elsewhere(browser);
  await signIn(third, "sam.ford@example.org");
  await third.getByRole("link", { name: "Use a recovery code" }).click();
  await third.getByRole("heading", { level: 1, name: "Your recovery code" }).waitFor();
  await lookAtWidths(third, "recovery");
  await third.getByLabel("Recovery code").fill(codes[0] ?? "");
  await third.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(third).toHaveURL(`${origin()}/settings/account`);

  await page.goto("/settings/people");
  const row = page.getByRole("listitem").filter({ hasText: "Sam Ford" });
  await expect(row).toContainText("two-step sign-in");
  const reset = page.getByRole("menuitem", { name: "Reset two-step sign-in…" });
  await row.getByRole("button", { name: "More about Sam Ford" }).click();
  await reset.waitFor();
  await reset.click();
  await page.getByRole("dialog").waitFor();
  await lookAtWidths(page, "about to reset");
  await page.getByRole("button", { name: "Reset it" }).click();
  await expect(row).not.toContainText("two-step sign-in");
  await third.goto("/");
  await expect(third, "sessions end").toHaveURL(/\/sign-in/);
  await page.goto("/settings/audit");
  await expect(page.getByRole("main")).toContainText("reset the two-step sign-in of a member");
});

test("the second step is lost to whoever has no cookie of the first, and both factors turn it off", async ({
  page,
  browser,
}) => {
  const dana = await joined(page, browser, "Dana Hill", "Reader");
  const { codes } = await turnOn(dana);
  const stranger = await elsewhere(browser);
  await stranger.goto("/sign-in/code?callbackUrl=%2Fnotes");
  await expect(stranger).toHaveURL(`${origin()}/sign-in?callbackUrl=%2Fnotes`);

  const off = dana.getByRole("region", { name: "Turn it off" });
  await off.getByLabel("Present password").fill(PASSWORD);
  // A recovery code is as good here.
  await off.getByLabel("Code", { exact: true }).fill(codes[0] ?? "");
  await off.getByRole("button", { name: "Turn it off" }).click();
  await dana.getByRole("region", { name: "Set it up" }).waitFor();
});
