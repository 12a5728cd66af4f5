import type { Browser, Page } from "@playwright/test";
import { origin } from "./signed-in";

/** Somebody else's browser: no session, nothing of the tests' own. */
export const elsewhere = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: origin(), storageState: { cookies: [], origins: [] } })).newPage();

export async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.goto("/settings/people");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Role", { exact: true }).selectOption({ label: role });
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  return page.getByLabel("Link of the invitation").inputValue();
}

/** Of everybody who has joined. */
export const PASSWORD = "six further words of no meaning";

/** Somebody who has been invited and has joined, in a browser of their own. */
export async function joined(page: Page, browser: Browser, name: string, role: string): Promise<Page> {
  const other = await elsewhere(browser);
  await other.goto(await invite(page, `${name.toLowerCase().replaceAll(" ", ".")}@example.org`, role));
  await other.getByLabel("Your name").fill(name);
  await other.getByLabel("Password").fill(PASSWORD);
  await other.getByRole("button", { name: "Join" }).click();
  await other.waitForURL(`${origin()}/`);
  return other;
}
