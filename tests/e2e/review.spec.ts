import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { expectNoViolations, fileDocument, fileVersion, homeWith, OFFICE, test } from "./signed-in";

/** The two office pages; no other test reviews their changes. */
async function openPair(page: Page): Promise<string> {
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  const href = await page.getByRole("link", { name: "Compare with 2013 page" }).getAttribute("href");
  await page.goto(`${href}`);
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  return page.url();
}

test("reviews change after change with single keys; the judgement stays, is found, and is taken back", async ({
  page,
}) => {
  const address = await openPair(page);
  const panel = page.getByRole("region", { name: "Review" });
  const list = page.getByRole("navigation", { name: "Changes" });
  const progress = panel.locator("p").first();
  await expect(progress).toContainText(/^0 of \d+ reviewed/);
  await page.keyboard.press("j");
  // The first step leads to the change that the comparison opened on, whichever of the list it is.
  const step = page.getByRole("status").filter({ hasText: /^\d+ of \d+\. / });
  const first = Number.parseInt(await step.innerText(), 10);
  await page.keyboard.press("4");
  await expect(panel.getByRole("button", { name: "critical", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.keyboard.press("-");
  await expect(panel.getByRole("button", { name: "weakened" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("n");
  await page.keyboard.type("The mandate is narrower.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await expect(progress).toContainText(/^1 of \d+ reviewed/);
  const judged = list.locator("li[data-reviewed]");
  await expect(judged).toHaveCount(1);
  await expect(judged).toContainText("Reviewed, critical, position weakened, with a note");
  await expect(step).toHaveText(new RegExp(`^${first + 1} of `, "u"));

  // From here on nothing comes in by itself, as where a network lets no streams through.
  await page.route(/\/events\?/u, (route) => route.abort());
  await page.goto(address);
  await expect(judged).toContainText("Reviewed, critical, position weakened, with a note");
  await page.keyboard.press("f");
  await expect(judged).toBeHidden();
  await list.getByLabel("Importance").selectOption("4");
  await expect(list.getByRole("listitem").filter({ visible: true })).toHaveCount(0);
  await page.keyboard.press("f");
  await expect(list.getByRole("listitem").filter({ visible: true })).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // Somebody else is quicker.
  await judged.getByRole("link").click();
  await expect(panel.getByRole("textbox", { name: "Note on this change" })).toHaveValue(
    "The mandate is narrower.",
  );
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole("region", { name: "Review" }).getByRole("textbox")).toHaveValue(
    "The mandate is narrower.",
  );
  await other.keyboard.press("2");
  await expect(
    other.getByRole("region", { name: "Review" }).getByRole("button", { name: "minor", exact: true }),
  ).toHaveAttribute("aria-pressed", "true");
  await other.close();
  await page.locator("h1").click();
  await page.keyboard.press("3");
  const alert = panel.getByRole("alert");
  await expect(alert).toContainText("Nothing was overwritten");
  await expect(alert).toContainText("minor");
  await expect(alert).toContainText("substantive");
  await alert.getByRole("button", { name: "Save mine instead" }).click();
  await expect(judged).toContainText("substantive");
  await expect(alert).toBeHidden();
  await page.keyboard.press("u");
  await expect(judged).toContainText("minor");
});

test("reviews thirty changes by keyboard alone, takes steps back, and is told that a change stands here only", async ({
  page,
}) => {
  const wards = [
    "lamps",
    "wells",
    "stairs",
    "nets",
    "fees",
    "boats",
    "quays",
    "docks",
    "tugs",
    "tides",
    "ropes",
    "sails",
  ];
  const paper = (verb: string) =>
    Array.from(
      { length: 33 },
      (_, at) =>
        `The council of ward ${at + 10} ${verb} repair the ${wards[at % 12]} of its harbour within ${at + 20} days of the storm.`,
    ).join("\n\n");
  await fileDocument(page, "wards.txt", "text/plain", `Wards and storms\n\n${paper("should")}\n`);
  await fileVersion(
    page,
    "wards-later.txt",
    "text/plain",
    `Wards and storms\n\n${paper("must")}\n\nOne more ward was founded.\n`,
  );
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  const progress = page.getByRole("region", { name: "Review" }).locator("p").first();
  await expect(progress).toContainText("0 of 34 reviewed");
  const step = page.getByRole("status").filter({ hasText: /^\d+ of 34\. / });
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  for (let at = 0; at < 30; at++) {
    await page.keyboard.press(`${(at % 4) + 1}`);
    await page.keyboard.press(["+", "=", "-"][at % 3] ?? "=");
    await page.keyboard.press("r");
    await expect(progress).toContainText(`${at + 1} of 34 reviewed`);
    await expect(step).toContainText(new RegExp(`^${at + 2} of 34\\. `));
  }
  const judged = page.locator("li[data-reviewed]");
  await expect(judged.first()).toContainText("Reviewed, editorial, position strengthened");
  await expect(judged.last()).toContainText("Reviewed, minor, position weakened");
  await page.keyboard.press("u");
  await expect(progress).toContainText("29 of 34 reviewed");
  await page.keyboard.press("u");
  await page.keyboard.press("u");
  await expect(judged).toHaveCount(29);
  await page.keyboard.press("f");
  await expect(page.locator("li[data-c]:visible")).toHaveCount(5);
  await page.keyboard.press("f");
  // The new paragraph is the last change, and nothing is said elsewhere as it is there.
  for (let at = 0; at < 5; at++) await page.keyboard.press("j");
  await page.keyboard.press("e");
  await expect(page.getByText(/^This change stands here only/).first()).toBeVisible();
  await page.keyboard.press("k");
  await page.keyboard.press("3");
  await expect(page.locator("li[data-sig='3']")).not.toHaveCount(0);
  // Somebody else judges one of them, and nothing comes in by itself.
  await page.route(/\/events\?/u, (route) => route.abort());
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  const other = await page.context().newPage();
  await other.goto(address.replace(/#.*/u, ""));
  await expect(other.getByRole("search", { name: "Changes" })).toHaveAttribute("data-ready", "");
  await other.keyboard.press("j");
  await other.keyboard.press("4");
  await expect(other.locator("li[data-sig='4']").first()).toBeVisible();
  await other.close();
  await page.locator("li[data-sig='3'] a").first().click();
  const asked: string[] = [];
  page.on("request", (request) => request.headers()["next-action"] && asked.push(request.url()));
  await page.keyboard.press("e");
  await expect(page.getByText(/^Somebody else reviewed one of these \d+ changes/).first()).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.keyboard.press("e");
  await expect(page.locator("li[data-sig='3']")).toHaveCount(33);
  expect(asked).toHaveLength(2);
  await expectNoViolations(page, "a comparison with thirty judgements");
});
