import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { annotate, openReader, origin, POSITIONS, test } from "./signed-in";

async function share(page: Page): Promise<string> {
  await openReader(page, POSITIONS);
  await annotate(page, "#position-13", "no need for any new UN entity", "Said here alone.");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Make the link" }).click();
  return page.getByLabel("Address of the link").inputValue();
}

test("a shared page works without script, tells search engines and caches to leave it, and prints its notes", async ({
  page,
  browser,
}) => {
  const address = await share(page);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  const reader = await context.newPage();
  const response = await reader.goto(address);
  const headers = response?.headers() ?? {};
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["cache-control"]).toContain("no-store");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(POSITIONS);
  await expect(reader.getByRole("heading", { name: /^Position \d+$/ })).toHaveCount(13);
  const note = reader.getByRole("article").filter({ hasText: "Said here alone." });
  await expect(note).toBeVisible();
  await expect(reader.getByText(/^Shared for reading until/)).toBeVisible();
  await expect(reader.getByText(/^SHA-256 [0-9a-f]{64}$/)).toBeVisible();

  // Without script the grid keeps a note beside its paragraph and above the next one.
  const [row, box] = [await reader.locator("#position-13").boundingBox(), await note.boundingBox()];
  expect(box?.y).toBeGreaterThanOrEqual(row?.y ?? 0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0) + 1);

  await reader.emulateMedia({ media: "print" });
  await expect(note).toBeVisible();
  await expect(reader.getByText(/page navigation folded/).first()).toBeHidden();
  await context.close();
});

test("a shared page has no axe violations, light, dark and on a phone", async ({ page, browser }) => {
  const address = await share(page);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const reader = await context.newPage();
  await reader.goto(address);
  for (const width of [1280, 320]) {
    await reader.setViewportSize({ width, height: 900 });
    expect(
      await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await reader.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: reader }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
    }
  }
  const foreign = await reader.goto(`${origin()}/shared/00000000-0000-4000-8000-000000000000`);
  expect(foreign?.status()).toBe(404);
  await context.close();
});
