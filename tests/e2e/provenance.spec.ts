import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { expectNoViolations, openReader, POSITIONS, pasteDocument, test } from "./signed-in";

test("where a version comes from: the original file, what was left out, a correction and the way back", async ({
  page,
}) => {
  await openReader(page, POSITIONS);
  await page.getByRole("link", { name: "Where it comes from" }).click();
  await expect(page.getByText("None is lost.")).toBeVisible();
  const sha256 = await page.locator("dd", { hasText: /^[0-9a-f]{64}/ }).innerText();

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the original file" }).click();
  const download = await downloading;
  const bytes = readFileSync(await download.path());
  expect(sha256).toContain(createHash("sha256").update(bytes).digest("hex"));
  const { headers } = await page.request
    .get(download.url())
    .then((answer) => ({ headers: answer.headers() }));
  expect(headers["content-disposition"]).toMatch(/^attachment;/);
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/);
  expect(headers["x-content-type-options"]).toBe("nosniff");

  await page.getByText("with the reason").click();
  const line = page.getByRole("listitem").filter({ hasText: "site slogan" });
  await line.getByRole("button", { name: /^Bring back/ }).click();
  await expect(page.getByText("The line is back in the text.").first()).toBeVisible();
  // The page shows it before the way back is taken: what is corrected below is what stands there by then.
  await expect(line.getByRole("button", { name: /^Bring back/ })).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo:/ }).click();
  await expect(page.getByText("Undone.").first()).toBeVisible();
  await expect(line.getByRole("button", { name: /^Bring back/ })).toBeVisible();

  await page.getByRole("button", { name: "Edit details", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Stands for (as of)").fill("2013-13");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("This day does not exist.")).toBeVisible();
  await dialog.getByLabel("Stands for (as of)").fill("2013-09");
  await dialog.getByLabel("How that is known").selectOption("inferred");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("September 2013, inferred, not stated")).toBeVisible();
  await page.getByRole("button", { name: "Undo the last one" }).click();
  await expect(page.getByText("27 September 2013, as published")).toBeVisible();
});

test("a page that comes anew while details are edited takes nothing of it away, and nothing unseen is corrected", async ({
  page,
}) => {
  await pasteDocument(page, PAPER.replace("Bridges", "Ferries"));
  await page.getByRole("link", { name: "Where it comes from" }).click();
  await page.getByRole("button", { name: "Edit details", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Place").fill("Geneva");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toHaveCount(0);

  // What takes it back is answered at once; the page that shows it comes late.
  let letThrough = () => {};
  const late = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const asked = page.waitForRequest((request) => request.url().includes("_rsc="));
  await page.route(/_rsc=/, async (route) => {
    await late;
    await route.continue();
  });
  await page.getByRole("button", { name: "Undo the last one" }).click();
  await asked;
  await page.getByRole("button", { name: "Edit details", exact: true }).click();
  await dialog.getByLabel("Place").fill("Typed meanwhile");
  letThrough();
  await expect(page.locator('[aria-labelledby="history"] li')).toHaveCount(2);
  await expect(dialog.getByLabel("Place")).toHaveValue("Typed meanwhile");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toContainText("What you typed is still here");
  await expect(dialog.getByLabel("Place")).toHaveValue("Typed meanwhile");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

const PAPER = "A Paper on Bridges\n\nFact Sheet\nOctober 2, 2015\n\n1. Bridges matter. They carry people.\n";

test("a document's title, office, kind and language are corrected and taken back; a corrected date turns two versions round", async ({
  page,
}) => {
  await pasteDocument(page, PAPER);
  const crumbs = page.getByRole("navigation", { name: "Where you are" });
  await crumbs.getByRole("link", { name: "A Paper on Bridges" }).click();
  await page.getByRole("link", { name: "Add a version" }).click();
  await page.getByRole("button", { name: "Paste" }).click();
  await page.getByLabel("Paste the text").fill(PAPER.replace("October 2, 2015", "March 3, 2016"));
  await page.getByRole("button", { name: /Look at it/ }).click();
  await page.getByRole("button", { name: "Save the version" }).click();
  await expect(page).toHaveURL(/\/compare\//);
  await page.getByRole("link", { name: "A Paper on Bridges" }).first().click();

  await page.getByRole("button", { name: /^Edit details/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Title").fill("");
  await dialog.getByLabel("Language").fill("Arabic");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("A document needs a title.")).toBeVisible();
  await expect(dialog.getByText("A language tag, as en, ar or pt-BR.")).toBeVisible();
  await expectNoViolations(page, "correcting a document");
  await dialog.getByLabel("Title").fill("ورقة عن الجسور");
  await dialog.getByLabel("Office or author").fill("Office of Bridges");
  await dialog.getByLabel("Language").fill("ar");
  await dialog.getByRole("button", { name: "Save" }).click();
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("ورقة عن الجسور");
  await expect(title.locator("bdi")).toHaveAttribute("dir", "rtl");
  await expectNoViolations(page, "correcting a document");
  await page.getByRole("button", { name: /^Edit details/ }).click();
  await dialog.getByRole("button", { name: "Undo it" }).click();
  await expect(title).toHaveText("A Paper on Bridges");

  const names = page.locator("[aria-labelledby=versions] h3");
  await expect(names).toHaveText(["3 March 2016", "2 October 2015"]);
  await page.getByRole("link", { name: "2 October 2015", exact: true }).first().click();
  await page.getByRole("link", { name: "Where it comes from" }).click();
  await page.getByRole("button", { name: "Edit details", exact: true }).click();
  await dialog.getByLabel("Stands for (as of)").fill("2020");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("2020, as published")).toBeVisible();
  await crumbs.getByRole("link", { name: "A Paper on Bridges" }).click();
  await expect(names).toHaveText(["2020", "3 March 2016"]);
});

test("a way back that finds no server says so, and what was edited stays", async ({ page }) => {
  await pasteDocument(page, PAPER.replace("Bridges", "Ferries"));
  await page.getByRole("link", { name: "Where it comes from" }).click();
  const failures: string[] = [];
  page.on("pageerror", ({ message }) => failures.push(message));
  await page.getByRole("button", { name: "Edit details", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Kind").fill("Report");
  await page.context().setOffline(true);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("could not be reached. What you typed is still here")).toBeVisible();
  await expect(dialog.getByLabel("Kind")).toHaveValue("Report");
  await page.context().setOffline(false);
  await dialog.getByRole("button", { name: "Save" }).click();
  const undo = page.getByRole("button", { name: /^Undo:/ });
  await undo.waitFor();
  await page.context().setOffline(true);
  await undo.click();
  await expect(page.getByText("could not be reached. Nothing was changed").first()).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByRole("button", { name: "Undo the last one" })).toBeVisible();
  expect(failures).toEqual([]);
});

test("a file that states no date is shown with the one of its name before it is saved, and as inferred after", async ({
  page,
}) => {
  await page.goto("/documents/new");
  await page.getByLabel("File").setInputFiles({
    name: "Wharves_2013-09-27.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Wharves of the East\n\nThe board mends each wharf, as it promised on 4 May 1911.\n"),
  });
  await page.getByRole("button", { name: /Look at it/ }).click();
  await expect(page.getByLabel("Date", { exact: true })).toHaveValue("2013-09-27");
  await expect(page.getByText("From the name of the file; the text states none.")).toBeVisible();
  await expectNoViolations(page, "a date from the name of a file");
  await page.getByRole("button", { name: "Save the document" }).click();
  await page.getByRole("link", { name: "Where it comes from" }).click();
  await expect(page.getByText("27 September 2013, inferred, not stated")).toBeVisible();
  await expect(page.getByText("From the name of the file, “Wharves_2013-09-27.txt”.")).toBeVisible();
  await expect(page.getByText("It speaks of “4 May 1911”.")).toBeVisible();
});
