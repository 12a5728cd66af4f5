import { type Browser, expect, type Page } from "@playwright/test";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";
import { lookAtWidths } from "./look-at-widths";
import { setUpApp } from "./set-up-app";
import { test } from "./signed-in";

const PASSWORD = "three quiet words here";

/** A workspace of its own: whoever works in that of the other tests would be held back. */
let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server?.stop();
});

const somebody = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: server.url, storageState: { cookies: [], origins: [] } })).newPage();

test("everyone needs a second step: who has none sets it up before anything opens", async ({
  browser,
  alsoVisited,
}) => {
  alsoVisited.add(server.url);
  test.setTimeout(180_000);
  const admin = await somebody(browser);
  await admin.goto(server.setupUrl ?? "");
  await admin.getByLabel("Your name").fill("Ana Ruiz");
  await admin.getByLabel("E-mail address").fill("ana@example.org");
  await admin.getByLabel("Password").fill(PASSWORD);
  await admin.getByLabel("Name of the workspace").fill("Migration and trafficking");
  await admin.getByRole("button", { name: /Create the account/ }).click();
  await admin.getByRole("heading", { name: "Documents", level: 1 }).waitFor();

  await admin.goto("/settings/people");
  await admin.getByLabel("E-mail address").fill("robin@example.org");
  await admin.getByRole("button", { name: "Invite", exact: true }).click();
  const link = await admin.getByLabel("Link of the invitation").inputValue();
  const robin = await somebody(browser);
  await robin.goto(link);
  await robin.getByLabel("Your name").fill("Robin Vale");
  await robin.getByLabel("Password").fill(PASSWORD);
  await robin.getByRole("button", { name: "Join" }).click();
  await robin.getByRole("heading", { name: "Documents", level: 1 }).waitFor();

  const rule = admin.getByRole("region", { name: "Second step at sign-in" });
  await rule.getByRole("button", { name: "Everyone needs a second step" }).press("Enter");
  await expect(rule.getByRole("alert")).toContainText("Set up a second step for yourself first.");
  await admin.goto("/settings/account/two-step");
  await setUpApp(admin, PASSWORD);
  await admin.getByRole("region", { name: "Turn it off" }).waitFor();
  await admin.goto("/settings/people");
  await rule.getByRole("button", { name: "Everyone needs a second step" }).press("Enter");
  await expect(rule.getByRole("button", { name: "Make it optional" })).toBeVisible();
  await lookAtWidths(admin, "people, a second step for everyone");

  await robin.goto("/notes?mine=yes");
  await expect(robin.getByRole("heading", { level: 1, name: "A second step" })).toBeVisible();
  await lookAtWidths(robin, "held back");
  await robin.getByRole("button", { name: "Not now: sign out" }).press("Enter");
  await robin.getByLabel("E-mail address").fill("robin@example.org");
  await robin.getByLabel("Password").fill(PASSWORD);
  await robin.getByRole("button", { name: "Sign in", exact: true }).press("Enter");
  await expect(robin.getByRole("heading", { level: 1, name: "A second step" })).toBeVisible();
  await robin.goto("/notes?mine=yes");
  await setUpApp(robin, PASSWORD);
  await expect(robin.getByText("Your second step is set up.")).toBeVisible();
  await expect(robin.getByText("Set up an app or a passkey to go on.")).toHaveCount(0);
  await lookAtWidths(robin, "set up after being held back");
  await robin.getByRole("link", { name: "Continue to the page you asked for" }).press("Enter");
  await expect(robin).toHaveURL(/\/notes\?mine=yes$/);
});
