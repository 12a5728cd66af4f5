import { expect } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
import { annotate, fileDocument, origin, test } from "./signed-in";

test("a feed of a document is made by keyboard, read without a session, and ended", async ({
  page,
  playwright,
}) => {
  await fileDocument(
    page,
    "quays.txt",
    "text/plain",
    "Quays\n\nThe board will mend the quay of the old town.\n",
  );
  await page.getByRole("link", { name: "Quays" }).first().click();
  await page.getByRole("link", { name: "Feed", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Feeds", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Make the address of Quays" }).focus();
  await page.keyboard.press("Enter");
  const address = page.getByLabel("Address of the feed");
  await expect(address).toHaveValue(/\/feeds\//);
  await expect(page.getByRole("button", { name: "End the feed of Quays" })).toBeVisible();
  await lookAtWidths(page, "a feed was made");
  const url = await address.inputValue();

  const reader = await playwright.request.newContext();
  const answer = await reader.get(url);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
  expect(await answer.text()).toContain("<title>Quays: first version");
  const again = await reader.get(url, { headers: { "if-none-match": answer.headers().etag ?? "" } });
  expect(again.status()).toBe(304);

  await page.goto(`${origin()}${/\/versions\/[^"#]+/.exec(await answer.text())?.[0] ?? ""}`);
  await annotate(page, "main", "mend the quay", "By which day?");
  const told = await (await reader.get(url)).text();
  expect(told).toContain("By which day?</content>");
  expect(told).toContain("<name>Ana Ruiz</name>");

  await page.goto(`${origin()}/settings/feeds`);
  await page.getByRole("button", { name: "End the feed of Quays" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("None yet.")).toBeVisible();
  expect((await reader.get(url)).status()).toBe(404);
  await reader.dispose();
});
