import { expect } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
import { joined } from "./other-people";
import { expectNoViolations, pasteDocument, test } from "./signed-in";

test("an administrator creates a second workspace, works in it, and goes back by menu, palette and keyboard", async ({
  page,
  browser,
}) => {
  const admin = await joined(page, browser, "Wendla Workspaces", "Administrator");
  // Who is in one workspace is asked nothing about it.
  await expect(admin.getByRole("button", { name: /^Workspace:/ })).toHaveCount(0);
  await admin.goto("/settings/workspaces");
  const rows = admin.getByRole("region", { name: /^Your workspace/ }).getByRole("listitem");
  await expect(rows).toHaveCount(1);
  const first = (await rows.locator("bdi").textContent()) ?? "";
  await lookAtWidths(admin, "one workspace");
  await admin
    .getByLabel("Name", { exact: true })
    .fill("مكتب شؤون الهجرة / Migration affairs, regional office");
  await admin.getByRole("button", { name: "Create", exact: true }).click();

  // One works in it at once: its documents, none yet, and none of the other's.
  const menu = admin.getByRole("button", { name: /^Workspace: مكتب شؤون الهجرة/ });
  await menu.waitFor();
  await expect(admin).toHaveURL(/\/$/);
  await lookAtWidths(admin, "home of an empty workspace");
  await pasteDocument(admin, "A Paper of Ours\n\n1. We support one thing. And say so.\n");
  const ours = admin.url();
  await admin.goto("/");
  await expect(admin.getByRole("link", { name: "A Paper of Ours", exact: true })).toBeVisible();
  await expect(admin.getByRole("link", { name: "Trafficking in persons", exact: true })).toHaveCount(0);

  // By keyboard: the menu.
  await menu.focus();
  await admin.keyboard.press("Enter");
  await admin.getByRole("menuitemcheckbox", { name: first }).waitFor();
  await expect(admin.getByRole("menuitemcheckbox", { name: /Migration affairs/ })).toHaveAttribute(
    "aria-checked",
    "true",
  );
  await expectNoViolations(admin, "menu of workspaces");
  await admin.getByRole("menuitemcheckbox", { name: first }).press("Enter");
  await admin.getByRole("button", { name: `Workspace: ${first}` }).waitFor();
  await admin.goto("/?q=Trafficking");
  await expect(admin.getByRole("link", { name: "Trafficking in persons", exact: true })).toBeVisible();

  // An address of the other one opens, and says whose it is.
  await admin.goto(ours);
  const note = admin.getByRole("complementary", { name: "Another workspace" });
  await expect(note).toContainText("This page is of the workspace مكتب شؤون الهجرة");
  await expect(admin.getByRole("group", { name: "Text" })).toContainText("We support one thing");
  await lookAtWidths(admin, "page of another workspace");
  await note.getByRole("button").click();
  await menu.waitFor();
  expect(admin.url()).toBe(ours);
  await expect(note).toHaveCount(0);

  // By the palette, back to the first.
  await admin.keyboard.press("ControlOrMeta+k");
  await admin.getByRole("combobox").fill("switch to");
  await admin.getByRole("option", { name: `Switch to “${first}”` }).waitFor();
  await expectNoViolations(admin, "palette with workspaces");
  await admin.keyboard.press("Enter");
  await admin.getByRole("button", { name: `Workspace: ${first}` }).waitFor();

  // On a phone the account's menu has them.
  await admin.setViewportSize({ width: 375, height: 800 });
  await admin.getByRole("button", { name: /^Account of/ }).click();
  await admin.getByRole("menuitemcheckbox", { name: /Migration affairs/ }).click();
  await expect(admin.getByRole("link", { name: "A Paper of Ours", exact: true })).toBeVisible();
  await admin.setViewportSize({ width: 1280, height: 800 });

  // Renamed by its administrator.
  await admin.goto("/settings/workspaces");
  await expect(rows).toHaveCount(2);
  await admin.getByRole("button", { name: /^Rename “مكتب/ }).click();
  await admin.getByLabel(/^New name of/).fill("Regional office");
  await lookAtWidths(admin, "workspace being renamed");
  await admin.getByRole("button", { name: "Save the name" }).click();
  await expect(admin.getByRole("button", { name: "Workspace: Regional office" })).toBeVisible();
  await lookAtWidths(admin, "two workspaces");
});

test("whoever administers none is offered no workspace to create", async ({ page, browser }) => {
  const editor = await joined(page, browser, "Edda Editor of one", "Editor");
  await editor.goto("/settings/workspaces");
  await expect(editor.getByRole("heading", { name: "Your workspace" })).toBeVisible();
  await expect(editor.getByRole("button", { name: "Create", exact: true })).toHaveCount(0);
  await expect(editor.getByRole("button", { name: /^Rename/ })).toHaveCount(0);
});

test("a workspace says after how many days links end, and the dialog that makes one goes by it", async ({
  page,
  browser,
}) => {
  const admin = await joined(page, browser, "Lina Limits", "Administrator");
  await admin.goto("/settings/workspaces");
  await admin.getByLabel("Name", { exact: true }).fill("Office of short links");
  await admin.getByRole("button", { name: "Create", exact: true }).click();
  await admin.getByRole("button", { name: "Workspace: Office of short links" }).waitFor();

  await admin.goto("/settings/share-links");
  await admin.getByLabel("New links end at the latest").selectOption("after one day");
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByText("New links end after one day at the latest.").first()).toBeVisible();
  await lookAtWidths(admin, "share links of a workspace with a limit");

  await pasteDocument(admin, "A Paper for a Day\n\nOne thing is said here.\n");
  await admin.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = admin.getByRole("dialog");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await expect(
    dialog.getByText("Share links of this workspace end after one day at the latest"),
  ).toBeVisible();
  await expect(dialog.getByLabel("Expires")).toHaveValue("1");
  await expectNoViolations(admin, "the dialog to share, told the limit");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await expect(dialog.getByLabel("Address of the link")).toHaveValue(/\/s\//);
});
