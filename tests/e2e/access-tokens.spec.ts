import { expect } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
import { joined, PASSWORD } from "./other-people";
import { test } from "./signed-in";

test("an access token is made after the password, shown once, listed and revoked", async ({
  page,
  browser,
}) => {
  const wren = await joined(page, browser, "Wren Hill", "Editor");
  await wren.goto("/settings/account");
  await wren.getByRole("button", { name: "Make a token…" }).click();
  const form = wren.getByRole("region", { name: "A new access token" });
  await form.getByLabel("Name").fill("Nightly export");
  await expect(form.getByLabel("It may").getByRole("option")).toHaveCount(2);
  await lookAtWidths(wren, "token form");
  await form.getByLabel("Present password").fill("not the password at all");
  await form.getByRole("button", { name: "Make it" }).click();
  await expect(form.getByRole("alert")).toBeVisible();
  await expect(form.getByLabel("Name"), "nothing typed is lost").toHaveValue("Nightly export");
  await form.getByLabel("Present password").fill(PASSWORD);
  await form.getByRole("button", { name: "Make it" }).click();
  const shown = wren.getByRole("region", { name: /^The token “/ });
  const token = await shown.getByText(/^variorum_[\w-]{43}$/).innerText();
  await lookAtWidths(wren, "token shown");
  await shown.getByRole("button", { name: "I have kept it" }).click();
  await expect(shown).toHaveCount(0);
  const list = wren.getByRole("region", { name: "Access tokens", exact: true });
  await expect(list.getByRole("listitem")).toContainText(["Nightly export"]);
  await lookAtWidths(wren, "token listed");
  expect(await wren.content(), "only its beginning is shown from now on").not.toContain(token);
  await list.getByRole("button", { name: "Revoke Nightly export" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(0);
});
