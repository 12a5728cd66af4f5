import { expect } from "@playwright/test";
import { expectNoViolations, test } from "./signed-in";

test("a codebook is built, merged and undone, and a scheme comes in with its row errors", async ({
  page,
}) => {
  await page.goto("/settings/codebook");
  const codes = page.getByRole("list", { name: "Codes" });
  const add = async (name: string) => {
    await page.getByRole("button", { name: "Add a code" }).click();
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Definition").fill(`What belongs under ${name}.`);
    await page.getByLabel("Colour").selectOption("purple");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(codes.getByRole("heading", { name })).toBeVisible();
  };
  await add("Forced labour");
  await add("Domestic work");
  await page.getByRole("button", { name: "Add a code" }).click();
  await page.getByLabel("Name").fill("FORCED LABOUR");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "called “FORCED LABOUR” already" })).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("FORCED LABOUR");
  await expectNoViolations(page, "a name that is taken");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Merge: Domestic work" }).click();
  await page.getByLabel("Merge it into").selectOption({ label: "Forced labour" });
  await page.getByRole("dialog").getByRole("button", { name: "Merge", exact: true }).click();
  await expect(codes).toContainText("with “Domestic work”, merged into it");
  await page.getByRole("button", { name: "Undo: “Domestic work” is part of “Forced labour” now." }).click();
  await expect(codes.getByRole("heading", { name: "Domestic work" })).toBeVisible();

  await page.getByRole("button", { name: "Delete: Domestic work" }).click();
  await expect(codes.getByRole("heading", { name: "Domestic work" })).toHaveCount(0);
  await page.getByText("Deleted (1)").click();
  await page.getByRole("button", { name: "Restore: Domestic work" }).click();
  await expect(codes.getByRole("heading", { name: "Domestic work" })).toBeVisible();

  await page.getByRole("button", { name: "Import a scheme" }).click();
  await page.getByLabel("File").setInputFiles({
    name: "scheme.csv",
    mimeType: "text/csv",
    // As a spreadsheet of Western Europe saves it.
    buffer: Buffer.from(
      "code;title;definition\n605;Law für all;Enforcement of all laws.\n606;;nothing\n",
      "latin1",
    ),
  });
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("1 code added, 1 row not taken:")).toBeVisible();
  await expect(page.getByText("Row 3 has no name.")).toBeVisible();
  await expectNoViolations(page, "a scheme with a row error");
  await page.getByRole("button", { name: "Close", exact: true }).last().click();
  await expect(codes.getByRole("heading", { name: "605 Law für all" })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `the codebook, ${colorScheme}`);
  }
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});
