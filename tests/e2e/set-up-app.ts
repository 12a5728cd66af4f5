import type { Page } from "@playwright/test";
import { codeAt } from "@/tests/factories/code-at";

/** Sets an app up on the page at hand, by keyboard: the secret the app was told, and the recovery codes. */
export async function setUpApp(
  page: Page,
  password: string,
): Promise<{ readonly secret: string; readonly codes: readonly string[] }> {
  await page.getByLabel("Present password").fill(password);
  await page.keyboard.press("Enter");
  const shown = page.getByRole("status").filter({ hasText: /^[A-Z2-7 ]{39}$/ });
  await shown.waitFor();
  const secret = (await shown.innerText()).replaceAll(" ", "");
  await page.getByLabel("Code", { exact: true }).fill(codeAt(secret, Date.now()));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Your recovery codes" }).waitFor();
  const codes = await page.getByRole("main").getByRole("listitem").allInnerTexts();
  await page.getByRole("button", { name: "I have kept them" }).press("Enter");
  return { secret, codes };
}
