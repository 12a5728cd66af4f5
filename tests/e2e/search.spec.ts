import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { homeWith, OFFICE, origin, POSITIONS, required, test } from "./signed-in";

test("the palette finds words in the texts as one types, and opens them in their place", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill("coppe");
  const found = page.getByRole("group", { name: "In texts, facts and notes" }).getByRole("option");
  await expect(found.first()).toContainText("Coppedge");
  await expect(found.first().locator("mark").first()).toHaveText("Coppedge");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/versions\//);
  await expect(page.getByRole("group", { name: "Text" })).toContainText("Coppedge");
});

test("a search by keyboard alone: words, a filter, the place itself, and the way back", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Search", exact: true }).focus();
  await page.keyboard.press("Enter");
  const words = page.getByRole("searchbox", { name: "Words to look for" });
  await expect(words).toBeVisible();
  await words.focus();
  await page.keyboard.type('"human trafficking" -smuggling');
  await page.keyboard.press("Enter");
  const results = page.getByRole("region", { name: "What was found" });
  await expect(results.getByRole("article").first().locator("mark").first()).toHaveText(/human trafficking/i);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByText("Filters").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Document", { exact: true }).selectOption({ label: OFFICE });
  await page.getByLabel("Texts").check();
  await words.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/kind=text/);
  await expect(page.getByLabel("Texts")).toBeChecked();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await results.getByRole("article").first().getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "Text" })).toBeVisible();
  await page.goBack();
  await expect(words).toHaveValue('"human trafficking" -smuggling');
});

test("nothing found says what to try, without script too", async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: origin(),
    storageState: required("E2E_STATE"),
  });
  const page = await context.newPage();
  await page.goto("/search?q=zyzzyva");
  await expect(page.getByText("Nothing was found.")).toBeVisible();
  expect((await page.goto("/search?q=a&kind=password"))?.status()).toBe(404);
  await context.close();
});

test("who leads is found as a fact with its quote, by keyboard, and a code by its name", async ({ page }) => {
  await page.goto("/search?q=Coppedge");
  await page.getByText("Filters").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Facts about").selectOption({ label: "Leadership" });
  await page.getByRole("searchbox", { name: "Words to look for" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/topic=leadership/);
  const fact = page.getByRole("article").first();
  await expect(fact).toContainText(/Leadership · Trafficking in persons/);
  await expect(fact).toContainText("Susan Coppedge");
  await expect(fact.locator("mark").first()).toHaveText("Coppedge");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await fact.getByRole("link").first().press("Enter");
  await expect(page.getByRole("group", { name: "Text" })).toContainText("Coppedge");

  await page.goto("/search?q=trafficking&kind=code");
  const codes = page.getByRole("region", { name: "Codes", exact: true });
  await expect(codes.getByRole("link").first()).toContainText(/trafficking/i);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await codes.getByRole("link").first().press("Enter");
  await expect(page).toHaveURL(/\/topics\//);
});

test("the palette does what the open page does, and leads to a topic by its name", async ({ page }) => {
  await page.goto(homeWith(POSITIONS));
  await page.getByRole("link", { name: POSITIONS }).first().click();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeVisible();
  const ask = async (words: string) => {
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("dialog").getByRole("combobox").fill(words);
  };
  await ask("share");
  const act = page
    .getByRole("group", { name: "On this page" })
    .getByRole("option", { name: "Share", exact: true });
  await expect(act).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await act.click();
  await expect(page.getByRole("dialog", { name: /^Share/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await ask("print");
  await expect(page.getByRole("option", { name: "Print this page" })).toBeVisible();
  await page.keyboard.press("Escape");
  await ask("trafficking in pers");
  const topic = page.getByRole("group", { name: "Topics" }).getByRole("option").first();
  await expect(topic).toContainText("Trafficking in persons");
  await topic.click();
  await expect(page).toHaveURL(/\/topics\//);
});
