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
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
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

/** Sets two-step sign-in up from its page: the secret the app was told, and the recovery codes. */
async function turnOn(page: Page): Promise<{ readonly secret: string; readonly codes: readonly string[] }> {
  await page.goto("/settings/account/two-step");
  await page.getByLabel("Present password").fill(PASSWORD);
  const shown = page.getByRole("status").filter({ hasText: /^[A-Z2-7 ]{39}$/ });
  await pressUntil(page.getByRole("button", { name: "Continue" }), shown);
  const secret = (await shown.innerText()).replaceAll(" ", "");
  await page.getByLabel("Code", { exact: true }).fill(codeAt(secret, Date.now()));
  await page.getByRole("button", { name: "Turn it on" }).click();
  await page.getByRole("heading", { name: "Your recovery codes" }).waitFor();
  const codes = await page.getByRole("main").getByRole("listitem").allInnerTexts();
  await page.getByRole("button", { name: "I have kept them" }).click();
  await page.getByRole("region", { name: "Turn it off" }).waitFor();
  return { secret, codes };
}

test("two-step sign-in is set up: what is wrong is said, and nothing is lost by it", async ({
  page,
  browser,
}) => {
  const robin = await joined(page, browser, "Robin Vale", "Editor");
  await robin.goto("/settings/account");
  await robin.getByRole("link", { name: "Set it up" }).click();
  await look(robin, "off");
  const problem = robin.getByRole("main").getByRole("alert");
  await robin.getByLabel("Present password").fill("not the password at all");
  await pressUntil(robin.getByRole("button", { name: "Continue" }), problem);
  await robin.getByLabel("Present password").fill(PASSWORD);
  await robin.getByRole("button", { name: "Continue" }).click();
  const shown = robin.getByRole("status").filter({ hasText: /^[A-Z2-7 ]{39}$/ });
  await shown.waitFor();
  await look(robin, "set up");
  const secret = (await shown.innerText()).replaceAll(" ", "");
  await robin.getByLabel("Code", { exact: true }).fill("000000");
  await robin.getByRole("button", { name: "Turn it on" }).click();
  await expect(problem).toContainText("not the code of the app");
  await expect(shown, "it can be tried again").toBeVisible();
  await robin.getByLabel("Code", { exact: true }).fill(codeAt(secret, Date.now()));
  await robin.getByRole("button", { name: "Turn it on" }).click();
  await robin.getByRole("heading", { name: "Your recovery codes" }).waitFor();
  await expect(robin.getByRole("main").getByRole("listitem")).toHaveCount(10);
  await look(robin, "recovery codes");
  const [download] = await Promise.all([
    robin.waitForEvent("download"),
    robin.getByRole("link", { name: "Save as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("variorum-recovery-codes.txt");
  await robin.getByRole("button", { name: "I have kept them" }).click();
  await expect(robin.getByRole("main")).toContainText("10 recovery codes are left");
  await look(robin, "on");
});

test("a code is asked for after the password, of the app or a recovery code; an administrator resets it", async ({
  page,
  browser,
}) => {
  const { secret, codes } = await turnOn(await joined(page, browser, "Sam Ford", "Reader"));
  const second = await elsewhere(browser);
  await signIn(second, "sam.ford@example.org");
  await look(second, "code");
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
  await look(third, "recovery");
  await third.getByLabel("Recovery code").fill(codes[0] ?? "");
  await third.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(third).toHaveURL(`${origin()}/settings/account`);

  await page.goto("/settings/people");
  const row = page.getByRole("listitem").filter({ hasText: "Sam Ford" });
  await expect(row).toContainText("two-step sign-in");
  const reset = page.getByRole("menuitem", { name: "Reset two-step sign-in…" });
  await pressUntil(row.getByRole("button", { name: "More about Sam Ford" }), reset);
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
