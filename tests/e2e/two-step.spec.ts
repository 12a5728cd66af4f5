import { expect, type Locator, type Page } from "@playwright/test";
import { codeAt } from "@/tests/factories/code-at";
import { elsewhere, joined } from "./other-people";
import { expectNoViolations, origin, test } from "./signed-in";

/** As other-people.ts has it. */
const PASSWORD = "six further words of no meaning";
const STEP = 30_000;

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in?callbackUrl=%2Fsettings%2Faccount");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: "Your code" }).waitFor();
}

/** Looks at a state as it is, and on two phones, one of them dark. */
async function look(page: Page, state: string): Promise<void> {
  for (const [width, height, colorScheme] of [
    [1280, 800, "light"],
    [390, 844, "dark"],
    [320, 800, "light"],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const name = `${state}, ${width}`;
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond, name).toBeLessThanOrEqual(0);
    await expectNoViolations(page, name);
    // While working on the pages: what they look like.
    if (process.env.E2E_PICTURES)
      await page.screenshot({ path: `${process.env.E2E_PICTURES}/${name}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: "light" });
}

/** Presses until what comes of it is there. */
async function pressUntil(button: Locator, there: Locator): Promise<void> {
  await expect(async () => {
    if (!(await there.isVisible())) await button.click({ timeout: 1_000 });
    await there.waitFor({ timeout: 3_000 });
  }).toPass();
}

test("two-step sign-in is set up, asked for, answered with app and recovery code, reset and turned off", async ({
  page,
  browser,
}) => {
  const email = "robin.vale@example.org";
  const robin = await joined(page, browser, "Robin Vale", "Editor");
  await robin.goto("/settings/account");
  await robin.getByRole("link", { name: "Set it up" }).click();
  await look(robin, "off");
  await robin.getByLabel("Present password").fill("not the password at all");
  await pressUntil(
    robin.getByRole("button", { name: "Continue" }),
    robin.getByRole("main").getByRole("alert"),
  );
  await robin.getByLabel("Present password").fill(PASSWORD);
  await robin.getByRole("button", { name: "Continue" }).click();
  const shown = robin.getByRole("status").filter({ hasText: /^[A-Z2-7 ]{39}$/ });
  await shown.waitFor();
  await look(robin, "set up");
  const secret = (await shown.innerText()).replaceAll(" ", "");
  await robin.getByLabel("Code", { exact: true }).fill("000000");
  await robin.getByRole("button", { name: "Turn it on" }).click();
  await expect(robin.getByRole("main").getByRole("alert")).toContainText("not the code of the app");
  await expect(shown, "it can be tried again").toBeVisible();
  await robin.getByLabel("Code", { exact: true }).fill(codeAt(secret, Date.now()));
  await robin.getByRole("button", { name: "Turn it on" }).click();
  await robin.getByRole("heading", { name: "Your recovery codes" }).waitFor();
  const codes = await robin.getByRole("main").getByRole("listitem").allInnerTexts();
  expect(codes).toHaveLength(10);
  await look(robin, "recovery codes");
  const [download] = await Promise.all([
    robin.waitForEvent("download"),
    robin.getByRole("link", { name: "Save as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("variorum-recovery-codes.txt");
  await robin.getByRole("button", { name: "I have kept them" }).click();
  await expect(robin.getByRole("main")).toContainText("10 recovery codes are left");
  await look(robin, "on");

  const second = await elsewhere(browser);
  await signIn(second, email);
  await look(second, "code");
  // No session before the code: nothing else opens.
  const bare = await second.context().newPage();
  await bare.goto("/settings/people");
  await expect(bare).toHaveURL(/\/sign-in/);
  await bare.close();
  await second.getByLabel("Code", { exact: true }).fill("12345");
  await second.getByRole("button", { name: "Sign in" }).click();
  await expect(second.getByRole("alert").first()).toContainText("six digits");
  // The code that set it up was used up by that.
  await second.getByLabel("Code", { exact: true }).fill(codeAt(secret, Date.now() + STEP));
  await second.getByRole("button", { name: "Sign in" }).click();
  await expect(second, "where one wanted to go").toHaveURL(`${origin()}/settings/account`);

  const third = await elsewhere(browser);
  await signIn(third, email);
  await third.getByRole("link", { name: "Use a recovery code" }).click();
  await third.getByRole("heading", { level: 1, name: "Your recovery code" }).waitFor();
  await look(third, "recovery");
  await third.getByLabel("Recovery code").fill(codes[0] ?? "");
  await third.getByRole("button", { name: "Sign in" }).click();
  await expect(third).toHaveURL(`${origin()}/settings/account`);
  await third.goto("/sign-in/code");
  await expect(third, "who is in is asked for nothing").toHaveURL(`${origin()}/`);

  await page.goto("/settings/people");
  const row = page.getByRole("listitem").filter({ hasText: "Robin Vale" });
  await expect(row).toContainText("two-step sign-in");
  const reset = page.getByRole("menuitem", { name: "Reset two-step sign-in…" });
  await pressUntil(row.getByRole("button", { name: "More about Robin Vale" }), reset);
  await reset.click();
  await page.getByRole("dialog").waitFor();
  await look(page, "about to reset");
  await page.getByRole("button", { name: "Reset it" }).click();
  await expect(row).not.toContainText("two-step sign-in");
  await third.goto("/");
  await expect(third, "sessions end").toHaveURL(/\/sign-in/);
  await page.goto("/settings/audit");
  await expect(page.getByRole("main")).toContainText("reset the two-step sign-in of a member");
});

test("the second step is lost to whoever has no cookie of the first, and two-step sign-in is turned off by both factors", async ({
  page,
  browser,
}) => {
  const dana = await joined(page, browser, "Dana Hill", "Reader");
  await dana.goto("/settings/account/two-step");
  const shown = dana.getByRole("status").filter({ hasText: /^[A-Z2-7 ]{39}$/ });
  await dana.getByLabel("Present password").fill(PASSWORD);
  await pressUntil(dana.getByRole("button", { name: "Continue" }), shown);
  const secret = (await shown.innerText()).replaceAll(" ", "");
  await dana.getByLabel("Code", { exact: true }).fill(codeAt(secret, Date.now()));
  await dana.getByRole("button", { name: "Turn it on" }).click();
  const recovery = await dana.getByRole("main").getByRole("listitem").first().innerText();
  await dana.getByRole("button", { name: "I have kept them" }).click();

  const stranger = await elsewhere(browser);
  await stranger.goto("/sign-in/code?callbackUrl=%2Fnotes");
  await expect(stranger).toHaveURL(`${origin()}/sign-in?callbackUrl=%2Fnotes`);

  const off = dana.getByRole("region", { name: "Turn it off" });
  await off.getByLabel("Present password").fill(PASSWORD);
  // A recovery code is as good here.
  await off.getByLabel("Code", { exact: true }).fill(recovery);
  await off.getByRole("button", { name: "Turn it off" }).click();
  await dana.getByRole("region", { name: "Set it up" }).waitFor();
});
