import { expect, type Page } from "@playwright/test";
import { elsewhere, invite } from "./other-people";
import { expectNoViolations, origin, test } from "./signed-in";

const PASSWORD = "four rather quiet words";

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

test("somebody is invited, joins, is disabled, enabled, gets a new password and is removed", async ({
  page,
  browser,
}) => {
  const email = "kim@example.org";
  const link = await invite(page, email, "Reviewer");
  await expectNoViolations(page, "an invitation just made");
  await expect(page.getByRole("region", { name: "Invited" })).toContainText(email);

  const kim = await elsewhere(browser);
  await kim.goto(link);
  await expect(kim.getByRole("heading", { level: 1 })).toContainText("Join");
  await expectNoViolations(kim, "an invitation");
  await kim.getByLabel("Your name").fill("Kim Reed");
  await kim.getByLabel("Password").fill("kimreed12345");
  await kim.getByRole("button", { name: "Join" }).click();
  await expect(kim.getByText("among the first ones that are tried")).toBeVisible();
  await expect(kim.getByLabel("Your name")).toHaveValue("Kim Reed");
  await expectNoViolations(kim, "a password that was refused");
  await kim.getByLabel("Password").fill(PASSWORD);
  await kim.getByRole("button", { name: "Join" }).click();
  await expect(kim).toHaveURL(`${origin()}/`);
  expect((await kim.goto(link))?.status(), "the link works once").toBe(404);
  await kim.goto("/settings/people");
  await expect(kim.getByRole("button", { name: "Invite", exact: true })).toHaveCount(0);

  await page.reload();
  const row = page.getByRole("listitem").filter({ hasText: "Kim Reed" });
  await expect(row).toContainText("last signed in");
  const more = async (act: string) => {
    await row.getByRole("button", { name: "More about Kim Reed" }).click();
    await page.getByRole("menuitem", { name: act }).click();
  };
  await row.getByLabel("Role of Kim Reed").selectOption({ label: "Editor" });
  await page.getByText("Kim Reed: Editor from now on.").first().waitFor();
  await more("Disable");
  await expect(row).toContainText("disabled");
  await kim.goto("/");
  await expect(kim).toHaveURL(/\/sign-in/);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(row).not.toContainText("disabled");

  await more("New password…");
  await page.getByRole("button", { name: "Make the link" }).click();
  const reset = await page.getByLabel("Link to a new password").inputValue();
  await expectNoViolations(page, "a reset link");
  await page.getByRole("button", { name: "Done" }).click();
  await kim.goto(reset);
  await kim.getByLabel("New password").fill("five rather more quiet words");
  await kim.getByRole("button", { name: "Set the password" }).click();
  await expect(kim).toHaveURL(`${origin()}/`);

  await more("Remove…");
  await expectNoViolations(page, "about to remove somebody");
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(row).toHaveCount(0);
  await kim.goto("/");
  await expect(kim).toHaveURL(/\/sign-in/);
});

test("people and account fit a phone, light and dark, and own name, password and devices are changed by oneself", async ({
  page,
  browser,
}) => {
  const email = "lee@example.org";
  const link = await invite(page, email, "Reader");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `people, ${colorScheme}`);
  }
  const lee = await elsewhere(browser);
  await lee.goto(link);
  await lee.getByLabel("Your name").fill("Lee");
  await lee.getByLabel("Password").fill(PASSWORD);
  await lee.getByRole("button", { name: "Join" }).click();
  await expect(lee).toHaveURL(`${origin()}/`);
  const second = await elsewhere(browser);
  await signIn(second, email, PASSWORD);
  await expect(second).toHaveURL(`${origin()}/`);

  await lee.goto("/settings/account");
  const name = lee.getByRole("region", { name: "Name", exact: true });
  await name.getByLabel("Your name").fill("Lee Park");
  await name.getByRole("button", { name: "Save the name" }).click();
  await expect(lee.getByRole("button", { name: "Account of Lee Park" })).toBeVisible();
  const devices = lee.getByRole("region", { name: "Where you are signed in" });
  await expect(devices.getByRole("listitem")).toHaveCount(2);
  await devices.getByRole("button", { name: /^Sign out Chrome/ }).click();
  await expect(devices.getByRole("listitem")).toHaveCount(1);
  await second.goto("/");
  await expect(second).toHaveURL(/\/sign-in/);

  const password = lee.getByRole("region", { name: "Password", exact: true });
  await password.getByLabel("New password").fill("six words that nobody else knows");
  await password.getByLabel("Present password").fill("not the present one");
  await password.getByRole("button", { name: "Save the password" }).click();
  await expect(password.getByRole("alert")).toBeVisible();
  await password.getByLabel("Present password").fill(PASSWORD);
  await password.getByRole("button", { name: "Save the password" }).click();
  await lee.getByText("The password is changed.").first().waitFor();
  await expect(password.getByLabel("Present password")).toHaveValue("");
  for (const [width, place] of [
    [320, "/settings/account"],
    [390, "/settings/people"],
  ] as const) {
    await lee.setViewportSize({ width, height: 800 });
    await lee.goto(place);
    expect(await lee.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    for (const colorScheme of ["light", "dark"] as const) {
      await lee.emulateMedia({ colorScheme });
      await expectNoViolations(lee, `${place}, ${width}, ${colorScheme}`);
    }
  }
});
