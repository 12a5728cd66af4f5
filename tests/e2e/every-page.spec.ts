import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import {
  expectNoViolations,
  homeWith,
  OFFICE,
  openReader,
  origin,
  POSITIONS,
  select,
  test,
} from "./signed-in";

/** Pages and states, each by the way a person gets there. */
const PLACES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  home: (page) => page.goto("/"),
  palette: async (page) => {
    await page.goto("/");
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("option").first().waitFor();
  },
  "account menu": async (page) => {
    await page.goto("/");
    await page.getByRole("button", { name: /^Account of/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).waitFor();
  },
  "account menu on a low screen": async (page) => {
    await page.setViewportSize({ width: 1280, height: 480 });
    await page.goto("/");
    await page.getByRole("button", { name: /^Account of/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).waitFor();
  },
  document: async (page) => {
    await page.goto(homeWith(OFFICE));
    await page.getByRole("link", { name: OFFICE, exact: true }).click();
    await page.getByRole("heading", { name: "3 versions" }).waitFor();
  },
  reader: (page) => openReader(page, POSITIONS),
  "reader without positions": (page) => openReader(page, OFFICE),
  "furniture open": async (page) => {
    await openReader(page, POSITIONS);
    await page.getByText("4 lines of page navigation folded").click();
  },
  "passage selected": async (page) => {
    await openReader(page, POSITIONS);
    await select(page, "#position-2", "inconsistent goals");
    await page.getByRole("toolbar", { name: "Selected passage" }).waitFor();
  },
  "note being written": async (page) => {
    await openReader(page, POSITIONS);
    await page.getByRole("button", { name: "Annotate position 2" }).click();
    await page.getByRole("textbox", { name: "Note on position 2" }).waitFor();
  },
  "share dialog": async (page) => {
    await openReader(page, POSITIONS);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("dialog", { name: "Share by link" }).waitFor();
  },
  position: async (page) => {
    await openReader(page, POSITIONS);
    await page.getByRole("heading", { name: "Position 10" }).getByRole("link").click();
    await page.getByRole("button", { name: "Copy with citation" }).waitFor();
  },
  comparison: async (page) => {
    await page.goto(homeWith(OFFICE));
    await page.getByRole("link", { name: OFFICE, exact: true }).click();
    await page.getByRole("link", { name: "Compare with 2013 page" }).click();
    // A note of another test may keep its own hidden until it is asked for.
    await page.locator("main ins:visible").first().waitFor();
  },
  "where a version comes from": async (page) => {
    await openReader(page, POSITIONS);
    await page.getByRole("link", { name: "Where it comes from" }).click();
    await page.getByText("with the reason").click();
  },
  "positions being edited": async (page) => {
    await openReader(page, POSITIONS);
    await page.getByRole("link", { name: "Edit positions" }).click();
    await page.getByRole("list", { name: "Lines of the text" }).waitFor();
  },
  "correction of a version": async (page) => {
    await PLACES["where a version comes from"]?.(page);
    await page.getByRole("button", { name: "Edit details", exact: true }).click();
    await page.getByRole("dialog").waitFor();
  },
  "new document with a problem": async (page) => {
    await page.goto("/documents/new");
    await page.getByRole("button", { name: /Look at it/ }).click();
    await page.getByRole("alert").filter({ hasText: "Choose a file" }).waitFor();
  },
  "new document being looked at": async (page) => {
    await page.goto("/documents/new");
    await page.getByRole("button", { name: "Paste" }).click();
    await page
      .getByLabel("Paste the text")
      .fill("A Paper\n\n1. One thing. More of it.\n2. Another. More.\n\nBack to Top");
    await page.getByRole("button", { name: /Look at it/ }).click();
    await page.getByRole("heading", { name: "3. Save it" }).waitFor();
  },
  "share links": (page) => page.goto("/settings/share-links"),
  webhooks: (page) => page.goto("/settings/webhooks"),
  "not found": (page) => page.goto("/versions/nonsense"),
  "sign in, refused": async (page) => {
    await page.context().clearCookies();
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address").fill("nobody@example.org");
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("alert").filter({ hasText: /./ }).first().waitFor();
  },
};

for (const [place, go] of Object.entries(PLACES)) {
  test(`${place}: no axe violations, light and dark`, async ({ page }) => {
    await go(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
    }
  });
}

for (const place of [
  "home",
  "document",
  "reader",
  "position",
  "where a version comes from",
  "positions being edited",
  "new document being looked at",
  "share links",
]) {
  test(`${place}: no sideways scrolling at 320 and 390 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await PLACES[place]?.(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag22aa"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
    }
  });
}

test("the theme a person chooses is kept, and there from the first byte", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: /^Account of/ }).click();
  await page.getByRole("menuitemcheckbox", { name: "Dark" }).click();
  const html = await (await page.request.get(`${origin()}/`)).text();
  expect(html).toContain('data-theme="dark"');
});

test("an address inside leads through sign-in and back, and nowhere else", async ({ page }) => {
  await page.context().clearCookies();
  await page.goto("/settings/share-links");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fsettings%2Fshare-links$/);
  await page.goto("/sign-in?callbackUrl=%2F%5Cevil.example");
  await page.getByLabel("E-mail address").fill("ana@example.org");
  await page.getByLabel("Password").fill("three quiet words here");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(`${origin()}/`);
});

test("? shows the keys on a page that has none of its own, and Escape closes them", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("heading", { level: 1, name: "Documents" }).waitFor();
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectNoViolations(page, "keys");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
});
