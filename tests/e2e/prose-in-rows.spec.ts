import { expect } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
import { expectWholeOnPaper } from "./printed-page";
import { fileDocument, fileVersion, test } from "./signed-in";

const others =
  "We may receive information about you from other people who use the service and share their contacts.";
const partners = "Partners tell us which of their pages you saw before you signed up for an account with us.";
const calls = "Calls are written down by the desk, and kept for as long as the matter is open.";
const letters = "Letters are scanned on the day they arrive, and the paper is destroyed after a month.";

const table = (rows: readonly (readonly string[])[]) =>
  [["Source", "What we receive", "Kept for"], ["---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

test("sentences that went into and out of the cells of a table are told as moved", async ({ page }) => {
  // Looked at in eight ways, and printed on two papers.
  test.slow();
  const title = `Sources of records ${Date.now()}`;
  const older = `# ${title}\n\n${others}\n\n${table([
    ["Partners", partners, "30 days"],
    ["Desk", `${calls} ${letters}`, "6 months"],
  ])}\n\nThis page is checked every year.\n`;
  const newer = `# ${title}\n\n${table([
    ["Other people", others, "30 days"],
    ["Partners", "", "30 days"],
    ["Desk", `${letters} ${calls}`, "9 months"],
  ])}\n\n${partners}\n\nThis page is checked every year.\n`;
  await fileDocument(page, "sources.md", "text/markdown", older);
  await fileVersion(page, "sources-later.md", "text/markdown", newer);
  const list = page.getByRole("navigation", { name: "Changes" });
  await expect(list.getByText(/^Gone/)).toHaveCount(0);
  for (const words of ["We may receive", "Partners tell us"])
    await expect(
      list.getByRole("listitem").filter({ hasText: words }).filter({ visible: true }),
    ).toContainText("Moved");
  await expect(list).toContainText("“6” → “9”");
  await lookAtWidths(page, "prose that moved into rows");
  await page.emulateMedia({ media: "print" });
  if (process.env.E2E_PICTURES)
    await page.screenshot({ path: `${process.env.E2E_PICTURES}/printed.png`, fullPage: true });
  await page.emulateMedia({ media: "screen" });
  await expectWholeOnPaper(page);
});
