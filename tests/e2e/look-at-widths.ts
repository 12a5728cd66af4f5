import { expect, type Page } from "@playwright/test";
import { expectNoViolations } from "./signed-in";

/** Looks at a state as it is, and on two phones, one of them dark: nothing stands out sideways, and axe knows of no barrier. */
export async function lookAtWidths(page: Page, state: string): Promise<void> {
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
