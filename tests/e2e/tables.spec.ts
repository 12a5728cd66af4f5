import { expect, type Page } from "@playwright/test";
import {
  annotate,
  copySelection,
  expectNoViolations,
  fileDocument,
  fileVersion,
  selectFromTo,
  test,
} from "./signed-in";

const TITLE = `Grants by office ${crypto.randomUUID().slice(0, 8)}`;
const TEXT = "main [role=group][aria-label=Text]";
const page2013 = (rows: string) =>
  `<!doctype html><html lang="en"><title>${TITLE}</title><main><h1>${TITLE}</h1><p>October 2, 2015</p><p>What each office was granted is set out below.</p><table><thead><tr><th>Office</th><th>2013</th><th>2016</th></tr></thead><tbody>${rows}</tbody></table><p>All figures are in dollars.</p></main></html>`;
const OLDER = page2013(
  "<tr><th>Schools</th><td>4 million</td><td>5 million</td></tr><tr><th>Roads and bridges of the southern coast</th><td></td><td>7 million</td></tr><tr><th>Ports of the northern coast</th><td>1 million</td><td>2 million</td></tr>",
);
const NEWER = page2013(
  "<tr><th>Schools</th><td>4 million</td><td>5 million</td></tr><tr><th>Roads and bridges of the southern coast</th><td></td><td>9 million</td></tr><tr><th>Libraries and archives</th><td>3 million</td><td>6 million</td></tr>",
).replace("October 2, 2015", "March 3, 2016");

async function expectTable(page: Page): Promise<void> {
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Office", "2013", "2016"]);
  await expect(table.getByRole("rowheader")).toHaveText([
    "Schools",
    "Roads and bridges of the southern coast",
    "Ports of the northern coast",
  ]);
  await expect(table.getByRole("row").nth(2).getByRole("cell")).toHaveText(["", /^7 million/]);
}

test("a table is a table: read, annotated, shared, copied, on a phone, and compared cell by cell", async ({
  page,
  browser,
}) => {
  test.slow();
  await fileDocument(page, "grants.html", "text/html", OLDER);
  await expectTable(page);
  await annotate(page, TEXT, "5 million", "The whole of it.");
  await expect(page.getByRole("cell", { name: /^5 million/ }).locator("mark")).toHaveText("5 million");
  await selectFromTo(page, TEXT, "Schools", "4 million");
  await page
    .getByRole("toolbar", { name: "Selected passage" })
    .getByRole("button", { name: "Annotate" })
    .click();
  await page.getByRole("textbox", { name: /^Note on/ }).fill("Two cells.");
  await page.getByRole("button", { name: "Save note" }).click();
  await page.getByText("Note saved.").first().waitFor();
  await page.reload();
  await expect(page.locator("main mark")).toHaveText(["Schools", "4 million", "5 million"]);
  await expect(page.getByRole("article").filter({ hasText: "Two cells." })).toContainText("Schools");
  const notes = page.getByRole("article", { name: /^Note / });
  const boxes = await Promise.all((await notes.all()).map((note) => note.boundingBox()));
  expect((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0)).toBeLessThanOrEqual(boxes[1]?.y ?? 0);

  await selectFromTo(page, TEXT, "2013", "7 million");
  expect((await copySelection(page))?.plain).toBe(
    "2013\t2016\nSchools\t4 million\t5 million\nRoads and bridges of the southern coast\t\t7 million",
  );
  await selectFromTo(page, TEXT, "set out below.", "All figures");
  const copied = await copySelection(page);
  expect(copied?.plain).toContain("set out below.\n\nOffice\t2013\t2016\nSchools\t");
  expect(copied?.plain).toMatch(/2 million\n\nAll figures$/);
  expect(copied?.plain).not.toContain("The whole of it.");
  expect(copied?.html).toContain("<tr><th>Schools</th><td>4 million</td><td>5 million</td></tr>");

  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `reader, ${colorScheme}`);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page
    .getByRole("region", { name: "Reader tools" })
    .getByRole("button", { name: "Share", exact: true })
    .click();
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = await page.getByLabel("Address of the link").inputValue();
  await page.keyboard.press("Escape");
  const bare = await browser.newContext({
    javaScriptEnabled: false,
    storageState: { cookies: [], origins: [] },
  });
  const shared = await bare.newPage();
  await shared.goto(address);
  await expectTable(shared);
  await bare.close();

  await fileVersion(page, "grants-2016.html", "text/html", NEWER);
  const table = page.getByRole("table");
  await expect(table).toHaveCount(1);
  const roads = table.getByRole("row").filter({ hasText: "Roads" });
  await expect(roads).toHaveCount(1);
  await expect(roads.locator(".o del")).toHaveText(/^7/);
  await expect(roads.locator(".n ins")).toHaveText(/^9/);
  await expect(table.getByRole("row").filter({ hasText: "Ports" })).toContainText("Gone");
  await expect(table.getByRole("row").filter({ hasText: "Libraries" })).toContainText("New");
  const across = await roads.evaluate((row) =>
    [...row.querySelectorAll("td, th")].map((cell) => Math.round(cell.getBoundingClientRect().top)),
  );
  expect(new Set(across).size, "both sides of a row stand level").toBe(1);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `comparison, ${colorScheme}`);
  }
  for (const view of ["inline", "changes"]) {
    await page.goto(`${page.url().split("?")[0]}?view=${view}`);
    const changed = page.getByRole("row").filter({ hasText: "Roads" });
    await expect(changed.locator("del").first()).toHaveText(/^7/);
    await expect(changed.locator("ins").last()).toHaveText(/^9/);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
