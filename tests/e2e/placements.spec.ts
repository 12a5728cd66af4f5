import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { annotate, homeWith, OFFICE, select, test } from "./signed-in";

const TEXT = "main [role=group][aria-label=Text], main [role=application]";
const MANDATE = "The Office has responsibility for bilateral and multilateral diplomacy";

/** Unlike any note of another run on the same data. */
const RUN = crypto.randomUUID().slice(0, 8);
const LEADS = `Who leads the office (${RUN}).`;
const KEPT = `An umbrella (${RUN}).`;
const DUTY = `The mandate of the office (${RUN}).`;

// axe looks at each state in both themes.
test.slow();

const noteThatSays = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words });
const tray = (page: Page) => page.locator("[data-tray]");

/** The address of one of the versions of the office page. */
async function addressOf(page: Page, label: string): Promise<string> {
  await page.goto(homeWith(OFFICE));
  await page.getByRole("link", { name: OFFICE, exact: true }).click();
  const link = page.locator("[aria-labelledby=versions] h3 a", { hasText: label });
  return (await link.getAttribute("href")) ?? "";
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const theme of ["light", "dark"]) {
    await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

test("a note made on the 2013 page stands on the 2016 page on the reworded words, with what differs", async ({
  page,
}) => {
  const [older, newer] = [await addressOf(page, "2013"), await addressOf(page, "2016")];
  await page.goto(older);
  await annotate(page, TEXT, "directed by Ambassador Luis CdeBaca", LEADS);
  await annotate(page, TEXT, "an umbrella term used", KEPT);

  await page.goto(newer);
  const note = noteThatSays(page, LEADS);
  await expect(note).toContainText("headed by Ambassador Susan Coppedge");
  const mark = note.getByRole("button", { name: /made on 2013.*reworded here/ });
  await expect(note.locator("ins", { hasText: "Susan Coppedge" })).toBeHidden();
  await mark.hover();
  await expect(note.locator("del", { hasText: "directed" })).toBeVisible();
  await expect(note.locator("ins", { hasText: "Susan Coppedge" })).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(note.locator("ins", { hasText: "Susan Coppedge" })).toBeHidden();
  await mark.focus();
  await expect(note.locator("ins", { hasText: "headed" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note.locator("ins", { hasText: "headed" })).toBeHidden();

  await page.keyboard.press("Enter");
  await expect(note.locator("ins", { hasText: "headed" })).toBeVisible();
  await expectNoViolations(page);
  await note.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(note).toContainText("reworded here, checked by a person");
  await expect(page.getByRole("status").first()).toContainText(
    /^The place of the note on “.*” is confirmed\. Undo is available\./,
  );
  await page.getByRole("button", { name: /^Undo:/ }).click();
  await expect(note).not.toContainText("checked by a person");
  await note.getByRole("button", { name: "Confirm", exact: true }).waitFor();

  await page.getByRole("button", { name: /^Place: any/ }).click();
  await page.getByRole("menuitemcheckbox", { name: /^Reworded/ }).click();
  await expect(note).toBeVisible();
  await expect(noteThatSays(page, KEPT)).toHaveCount(0);

  const [from, to] = [older, newer].map((address) => address.split("/").at(-1));
  await page.goto(`/compare/${from}/${to}`);
  const sigla = page.locator(".sig").filter({ hasText: LEADS });
  const card = sigla.last().locator(".pop");
  await sigla.last().getByRole("link").first().focus();
  await expect(card).toContainText("reworded in 2016 page");
  await expect(card.locator("ins", { hasText: "Susan Coppedge" })).toBeVisible();
  const below = page.getByRole("region", { name: "Notes" });
  const listed = below.getByRole("listitem").filter({ hasText: LEADS });
  await expect(listed.locator("del", { hasText: "Luis CdeBaca" })).toBeVisible();
  // By key: between the press and the release of a button, rows above may be laid out that have only just come near, and move what is pressed.
  const same = below.getByRole("radio", { name: /^Same words/ });
  await same.press("Space");
  await expect(same).toBeChecked();
  await expect(listed).toBeHidden();
  await below.getByRole("radio", { name: /^Reworded/ }).press("Space");
  await expect(listed).toBeVisible();
  await expectNoViolations(page);
});

test("a note on the dropped mandate is found in the tray, attached by hand and taken back, its thread whole", async ({
  page,
}) => {
  const [older, newer] = [await addressOf(page, "2013"), await addressOf(page, "2016")];
  await page.goto(older);
  await annotate(page, TEXT, MANDATE, DUTY);
  const made = noteThatSays(page, DUTY);
  await made.getByRole("button", { name: "Reply" }).click();
  await page.getByRole("textbox", { name: /^Reply to note/ }).fill("Ask where it went.");
  await made.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(made.getByRole("list", { name: "Replies" })).toContainText("Ask where it went.");

  await page.goto(newer);
  const note = noteThatSays(page, DUTY);
  const thread = note.getByRole("list", { name: "Replies" });
  await expect(page.locator("main").getByText(DUTY)).toHaveCount(0);
  await tray(page).locator("summary").click();
  await expect(note).toContainText("made on 2013 page; these words are not in this version");
  await note.getByRole("button", { name: MANDATE.slice(0, 12) }).click();
  await expect(note.locator("mark").first()).toContainText("The Office has responsibility");
  await expect(thread).toContainText("Ask where it went.");
  await expect(
    note.getByRole("region", { name: "Closest passages" }).getByRole("listitem").first(),
  ).toBeVisible();
  await note.getByRole("button", { name: "Show passage 1 in the text" }).click();
  await expect(page.locator("main mark[data-note=looked]").first()).toBeInViewport();
  await expectNoViolations(page);

  await test.step("attach it by the keyboard alone", async () => {
    await note.getByRole("button", { name: "Select its words…" }).press("Enter");
    const bar = page.getByRole("region", { name: "Attaching a note" });
    await expectNoViolations(page);
    await bar.getByRole("button", { name: "Select by keyboard" }).press("Enter");
    const status = page.getByRole("status").first();
    await expect(status).toContainText("Enter attaches the note");
    await page.keyboard.press("Enter");
    await expect(status).toContainText(/^The note on “.*” is attached to these words\. Undo is available\./);
  });
  await expect(page.locator("main").getByRole("article").filter({ hasText: DUTY })).toBeVisible();
  await expect(note).toContainText("put here by a person");
  await expect(thread).toContainText("Ask where it went.");

  await page.getByRole("button", { name: /^Undo:/ }).click();
  await expect(tray(page)).toContainText(DUTY);
  await expect(thread).toContainText("Ask where it went.");

  await test.step("attach it by selecting with the mouse, then leave it without a place, and undo both", async () => {
    await note.getByRole("button", { name: "Select its words…" }).click();
    await select(page, TEXT, "leads the United States' global engagement");
    await page.getByRole("toolbar").getByRole("button", { name: "Attach note here" }).click();
    await expect(note).toContainText("put here by a person");
    await note.getByRole("button", { name: "Not here" }).click();
    await expect(tray(page)).toContainText("left so");
    await expect(tray(page).locator("summary")).toBeFocused();
    await page
      .getByRole("button", { name: /^Undo:/ })
      .last()
      .click();
    await expect(note).toContainText("put here by a person");
    await expect(thread).toContainText("Ask where it went.");
    await note.getByRole("button", { name: "Undo the decision" }).click();
    await expect(tray(page)).toContainText(DUTY);
  });

  await page.goto(older);
  await made.getByRole("button").first().click();
  await expect(made.getByRole("list", { name: "Replies" })).toContainText("Ask where it went.");
});
