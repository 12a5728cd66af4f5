import { expect, type Page } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
import { elsewhere, joined, PASSWORD } from "./other-people";
import { origin, test } from "./signed-in";

/** A device of the browser's own that keeps passkeys, and makes sure of the person without asking anybody. */
async function withDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test("a passkey is added after the password, signs in without it, and is removed", async ({
  page,
  browser,
}) => {
  const noor = await joined(page, browser, "Noor Hale", "Reader");
  await withDevice(noor);
  await noor.goto("/settings/account");
  const passkeys = noor.getByRole("region", { name: "Passkeys" });
  await passkeys.getByRole("button", { name: "Add a passkey…" }).click();
  const form = noor.getByRole("region", { name: "A new passkey" });
  await form.getByLabel("Name").fill("Laptop at the office");
  await form.getByLabel("Present password").fill("not the password at all");
  await form.getByRole("button", { name: "Add it" }).click();
  await expect(form.getByRole("alert")).toBeVisible();
  await lookAtWidths(noor, "passkey being added");
  await form.getByLabel("Present password").fill(PASSWORD);
  await form.getByRole("button", { name: "Add it" }).click();
  await expect(passkeys.getByRole("listitem")).toContainText("Laptop at the office");
  await expect(passkeys.getByRole("listitem")).toContainText("not used yet");
  await lookAtWidths(noor, "passkeys");

  // The same device has one already.
  await passkeys.getByRole("button", { name: "Add a passkey…" }).click();
  await form.getByLabel("Name").fill("Once more");
  await form.getByLabel("Present password").fill(PASSWORD);
  await form.getByRole("button", { name: "Add it" }).click();
  await expect(form.getByRole("alert")).toContainText("already");
  await form.getByRole("button", { name: "Cancel" }).click();

  await noor.getByRole("button", { name: /^Account of/ }).click();
  await noor.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(noor).toHaveURL(/\/sign-in/);
  await noor.goto("/sign-in?callbackUrl=%2Fsettings%2Faccount");
  await noor.getByRole("button", { name: "Sign in with a passkey" }).waitFor();
  await lookAtWidths(noor, "sign-in with passkeys");
  await noor.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(noor, "where one wanted to go").toHaveURL(`${origin()}/settings/account`);
  await expect(passkeys.getByRole("listitem")).toContainText("last used");

  await passkeys.getByRole("button", { name: "Remove Laptop at the office…" }).click();
  const removal = noor.getByRole("region", { name: "Remove “Laptop at the office”" });
  await removal.getByLabel("Present password").fill(PASSWORD);
  await removal.getByRole("button", { name: "Remove it" }).click();
  await expect(passkeys.getByRole("listitem")).toHaveCount(0);
  // The device still has it; here it opens nothing any more.
  await noor.context().clearCookies();
  await noor.goto("/sign-in");
  await noor.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(noor.getByRole("main").getByRole("alert")).toContainText("opens nothing here");
});

test("a browser without a device says so, and signs nobody in", async ({ browser }) => {
  const stranger = await elsewhere(browser);
  await withDevice(stranger);
  await stranger.goto("/sign-in");
  await stranger.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(stranger.getByRole("main").getByRole("alert")).toContainText("gave no passkey");
  await expect(stranger).toHaveURL(/\/sign-in$/);
});
