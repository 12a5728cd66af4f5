import { expect, type Page } from "@playwright/test";
import { elsewhere, invite, joined, PASSWORD } from "./other-people";
import { fileDocument, fileVersion, homeWith, origin, POSITIONS, test } from "./signed-in";

/** Opens a page whose scripts, or those of the address `held`, come only when they are let through, as on a slow line. */
async function openOnASlowLine(
  page: Page,
  address: string,
  held = "**/_next/static/**/*.js",
): Promise<{ readonly letThrough: () => void }> {
  let letThrough = () => {};
  const promise = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(held, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return { letThrough };
}

test("a button pressed before the page's script has come is pressed when it has, once for all presses", async ({
  page,
}) => {
  const { letThrough } = await openOnASlowLine(page, homeWith(POSITIONS));
  const account = page.getByRole("button", { name: /^Account of / });
  await account.click();
  await account.click();
  await expect(page.getByRole("menu")).toHaveCount(0);
  letThrough();
  await expect(page.getByRole("menuitem", { name: "Sign out" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
});

test("a key of the page pressed before its script has come does what it does when it has", async ({
  page,
}) => {
  const { letThrough } = await openOnASlowLine(page, homeWith(POSITIONS));
  await expect(page.getByRole("main")).toBeVisible();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog").filter({ hasText: "Keys" });
  await expect(keys).toHaveCount(0);
  letThrough();
  await expect(keys).toBeVisible();
});

test("letters typed at once behind the key of the palette stand in its field, however late that comes, and are no keys of the page", async ({
  page,
}) => {
  await page.goto(homeWith(POSITIONS));
  await page.waitForLoadState("networkidle");
  // Whatever script is asked for from now on is that of the palette.
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("topx");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("i?");
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  letThrough();
  const field = page.getByRole("dialog").getByRole("combobox");
  await expect(field).toHaveValue("topi");
  await page.keyboard.type("cs");
  await expect(field).toHaveValue("topics");
  await expect(page.getByRole("option", { name: "Topics" })).toBeVisible();
  await page.keyboard.press("Escape");
  // Once it is there, it begins empty.
  await page.keyboard.press("ControlOrMeta+k");
  await expect(field).toHaveValue("");
});

test("the key of the palette pressed before the page's script has come opens it, and letters typed behind it are no keys of the page", async ({
  page,
}) => {
  const { letThrough } = await openOnASlowLine(page, homeWith(POSITIONS));
  await expect(page.getByRole("main")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.press("?");
  letThrough();
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(1);
});

test("a form sent before the page's script has come keeps what was typed and is sent when it has", async ({
  page,
  browser,
}) => {
  const lee = await elsewhere(browser);
  const { letThrough } = await openOnASlowLine(lee, await invite(page, "lee.early@example.org", "Reader"));
  const opened: string[] = [];
  lee.on("framenavigated", (frame) => opened.push(frame.url()));
  await lee.getByLabel("Your name").fill("Lee Early");
  await lee.getByLabel("Password").fill("seven words that came before the script");
  await lee.getByLabel("Password").press("Enter");
  await expect(lee.getByLabel("Your name")).toHaveValue("Lee Early");
  expect(opened).toEqual([]);
  letThrough();
  await expect(lee).toHaveURL(`${origin()}/`);
  await expect(lee.getByRole("button", { name: "Account of Lee Early" })).toBeVisible();
});

test("what was chosen and typed before the page's script has come is what the page works with", async ({
  page,
}) => {
  const adding = await openOnASlowLine(page, "/documents/new");
  const words = "Harbours\n\nThe board mends the lamps of each harbour.\n";
  await page
    .getByLabel("File")
    .setInputFiles({ name: "harbours.txt", mimeType: "text/plain", buffer: Buffer.from(words) });
  await page.getByRole("button", { name: "Look at it before saving" }).click();
  adding.letThrough();
  await expect(page.getByRole("button", { name: "Save the document" })).toBeVisible();

  await page.goto("about:blank");
  const inviting = await openOnASlowLine(page, "/settings/people");
  await page.getByLabel("E-mail address").fill("typed.early@example.org");
  await page.getByLabel("Role", { exact: true }).selectOption({ label: "Editor" });
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  inviting.letThrough();
  await expect(page.getByText("Hand this link to typed.early@example.org")).toBeVisible();
  await expect(
    page.getByRole("main").getByRole("listitem").filter({ hasText: "typed.early@example.org" }),
  ).toContainText("Editor");

  await page.goto("about:blank");
  const briefing = await openOnASlowLine(page, "/briefings");
  const title = page.getByLabel("New briefing");
  await title.pressSequentially("Typed  the script");
  for (let at = 0; at < " the script".length; at++) await page.keyboard.press("ArrowLeft");
  const answers = page.evaluate(
    () =>
      new Promise<void>((told) =>
        document.addEventListener("page-answers", () => setTimeout(told, 20), { once: true }),
      ),
  );
  briefing.letThrough();
  await answers;
  await title.pressSequentially("before");
  await expect(title).toHaveValue("Typed before the script");
  await title.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Typed before the script" })).toBeVisible();
});

test("a button pressed while a part of the page's script is still to come is pressed when it has, whichever part it is", async ({
  page,
}) => {
  await page.goto("/documents/new");
  const parts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>("script[src]")].map(({ src }) => src),
  );
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) {
    const { letThrough } = await openOnASlowLine(page, "/documents/new", part);
    // React takes over as far as it gets: by then it knows the button, and answers for none of them.
    await page
      .waitForFunction(
        () =>
          [...document.querySelectorAll("button")].some((button) =>
            Object.keys(button).some((key) => key.startsWith("__reactProps$")),
          ),
        undefined,
        { timeout: 500 },
      )
      .catch(() => null);
    await page.getByRole("button", { name: "Paste" }).click();
    letThrough();
    await expect(page.getByLabel("Paste the text"), `${part} comes last`).toBeVisible();
    await page.unroute(part);
  }
});

test("signing in and opening a topic before the page's script has come are done when it has, once", async ({
  page,
  browser,
}) => {
  const lou = await joined(page, browser, "Lou Forms", "Editor");
  const sent: string[] = [];
  lou.on("request", (request) => {
    if (request.method() === "POST") sent.push(new URL(request.url()).pathname);
  });
  await lou.context().clearCookies();
  const entrance = await openOnASlowLine(lou, "/sign-in");
  await lou.getByLabel("E-mail address").fill("lou.forms@example.org");
  await lou.getByLabel("Password").fill(PASSWORD);
  for (let press = 0; press < 3; press++) await lou.getByRole("button", { name: "Sign in" }).click();
  expect(sent).toEqual([]);
  entrance.letThrough();
  await expect(lou.getByRole("button", { name: "Account of Lou Forms" })).toBeVisible();
  expect(sent.filter((path) => path === "/sign-in")).toHaveLength(1);

  const board = await lou.context().newPage();
  const topics = await openOnASlowLine(board, "/topics");
  const name = `Moorings ${crypto.randomUUID().slice(0, 8)}`;
  await board.getByLabel("Open or add a topic").fill(name);
  await board.keyboard.press("Enter");
  await board.getByRole("button", { name: "Open", exact: true }).click();
  topics.letThrough();
  await expect(board.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("a search, a filter of the notes and one of the documents wait for no script", async ({ page }) => {
  await openOnASlowLine(page, "/search");
  await page.getByLabel("Words to look for").fill("trafficking");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=trafficking/);
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: /trafficking/i })
      .first(),
  ).toBeVisible();

  const notes = await page.context().newPage();
  await openOnASlowLine(notes, "/notes");
  await notes.getByLabel("State").selectOption({ label: "Open" });
  await notes.getByRole("button", { name: "Show" }).click();
  await expect(notes).toHaveURL(/state=open/);

  const home = await page.context().newPage();
  await openOnASlowLine(home, "/");
  await home.getByRole("searchbox").first().fill("Positions for the High");
  await home.getByRole("button", { name: "Find" }).click();
  await expect(home).toHaveURL(/q=Positions/);
  await expect(home.getByRole("link", { name: POSITIONS, exact: true })).toBeVisible();
});

test("who went to a button of a comparison before its script has come presses that button, and is not taken to the change of the address", async ({
  page,
}) => {
  const title = `Slipways ${crypto.randomUUID().slice(0, 8)}`;
  const paper = (verb: string) => `${title}\n\nThe board ${verb} mend the slipway within 20 days.\n`;
  await fileDocument(page, "slipways.txt", "text/plain", paper("should"));
  await fileVersion(page, "slipways-later.txt", "text/plain", paper("must"));
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/#change-/);
  const address = page.url();
  await page.goto("about:blank");
  const { letThrough } = await openOnASlowLine(page, address);
  const keys = page.getByRole("button", { name: "keys" });
  await keys.focus();
  letThrough();
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  await expect(keys).toBeFocused();
  await expect(page.locator("[data-x][data-on]").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Keys on this page" })).toBeVisible();
});
