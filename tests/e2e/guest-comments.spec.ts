import { expect, type Page } from "@playwright/test";
import { lookAtWidths } from "./look-at-widths";
import { fileVersion, openReader, POSITIONS, pasteDocument, spy, test } from "./signed-in";

/** Makes a link to the text that anyone may comment through, by keyboard. */
async function share(page: Page, label: string): Promise<string> {
  await openReader(page, POSITIONS);
  await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name of the link").fill(label);
  await dialog
    .getByLabel("Guests may comment")
    .selectOption("Yes, those with the password or a named address");
  await dialog.getByRole("button", { name: "Make the link" }).press("Enter");
  await expect(dialog.getByText("Anyone who has this link could comment.")).toBeVisible();
  await dialog.getByLabel("Guests may comment").selectOption("Yes, anyone who has the link");
  await lookAtWidths(page, "the dialog to share, with comments");
  await dialog.getByRole("button", { name: "Make the link" }).press("Enter");
  await expect(dialog.getByText(/and comment on it/)).toBeVisible();
  const address = await dialog.getByLabel("Address of the link").inputValue();
  await dialog.getByRole("button", { name: "Done" }).press("Enter");
  return address;
}

test("guests comment with and without script, members answer beside the text, and the link can be closed to comments", async ({
  page,
  browser,
}) => {
  test.slow();
  const label = `For the board ${crypto.randomUUID().slice(0, 8)}`;
  const address = await share(page, label);
  const strangers: string[] = [];
  const bare = await browser.newContext({
    javaScriptEnabled: false,
    storageState: { cookies: [], origins: [] },
  });
  const plain = await bare.newPage();
  spy(plain, strangers);

  await test.step("without script, by keyboard: what is refused stays typed, what is sent is shown", async () => {
    await plain.goto(address);
    // In line with the words above, which begin after the numerals.
    const left = async (name: string) => (await plain.locator(name).first().boundingBox())?.x;
    expect(await left("#comments-head")).toBe(await left("main h1"));
    await expect(plain.getByText(/^Shared for reading and comments until/)).toBeVisible();
    // Blanks pass the browser, and not the server.
    await plain.getByLabel("Your name").fill("   ");
    await plain.getByLabel("About").selectOption({ index: 2 });
    await plain.getByLabel("Your comment").fill("Why not sooner?");
    await plain.getByRole("button", { name: "Send comment" }).press("Enter");
    // The page comes anew, and begins where it says so and not at the top of the text.
    await expect(plain.getByText("Say what you are called")).toBeInViewport();
    await expect(plain.getByLabel("Your comment")).toHaveValue("Why not sooner?");
    await expect(plain.getByLabel("About").locator("option:checked")).toHaveText(/^Position 2/);
    await plain.getByLabel("Your name").fill("دانا <b>Ward</b>");
    await plain.getByRole("button", { name: "Send comment" }).press("Enter");
    await expect(plain.getByText("Your comment was sent.")).toBeInViewport();
    const comment = plain.getByRole("article").filter({ hasText: "Why not sooner?" });
    await expect(comment).toContainText("دانا <b>Ward</b> (you)");
    await expect(comment).toContainText("Position 2");
    await expect(comment).toBeInViewport();
    await expect(plain.getByLabel("Your comment")).toHaveValue("");
  });

  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const guest = await context.newPage();
  spy(guest, strangers);
  await test.step("with script another guest reads it, comments, and takes it back", async () => {
    await guest.goto(address);
    await expect(guest.getByText("Why not sooner?")).toBeVisible();
    await expect(guest.getByRole("button", { name: "Withdraw" })).toHaveCount(0);
    await guest.getByLabel("Your name").fill("Ben");
    await guest.getByLabel("Your comment").fill("<script>document.title='x'</script> https://example.org/x");
    await guest.keyboard.press("Tab");
    await guest.keyboard.press("Enter");
    await expect(guest.getByText("Your comment was sent.")).toBeVisible();
    const own = guest.getByRole("article").filter({ hasText: "Ben" });
    await expect(own.getByRole("link")).toHaveCount(0);
    await expect(guest.getByLabel("Your name")).toHaveValue("Ben");
    await lookAtWidths(guest, "a shared text with comments");
    await own.getByRole("button", { name: "Withdraw this comment of yours" }).press("Enter");
    await expect(own).toHaveCount(0);
    await expect(guest.getByLabel("Your name")).toHaveValue("Ben");
  });

  await test.step("the maker is told in the inbox, answers beside the text and resolves", async () => {
    await page.goto("/inbox");
    await page
      .getByRole("listitem")
      .filter({ hasText: "guest of your share link" })
      .first()
      .getByRole("link")
      .click();
    await expect(page.getByRole("heading", { name: "Access log" })).toBeVisible();
    await expect(page.getByText("Commented", { exact: true }).first()).toBeVisible();
    await lookAtWidths(page, "the log of a link with comments");
    await page.getByRole("link", { name: /^Position 2$/ }).click();
    const comment = page.getByRole("article").filter({ hasText: "Why not sooner?" });
    await expect(comment).toContainText("Guest");
    await expect(comment).toContainText(label);
    await comment.getByRole("button", { name: /^Answer / }).press("Enter");
    await page.keyboard.type("Because of the budget.");
    await comment.getByRole("button", { name: "Send answer" }).press("Enter");
    await expect(comment.getByText("Because of the budget.")).toBeVisible();
    await comment.getByRole("button", { name: /^Resolve / }).press("Enter");
    await expect(comment.getByText(/Resolved by/)).toBeVisible();
    await lookAtWidths(page, "a text with comments by guests");
  });

  await test.step("the guest reads the answer; once the link takes no more, an open page is refused at once", async () => {
    await plain.reload();
    await expect(plain.getByText("Because of the budget.")).toBeVisible();
    await guest.getByLabel("Your comment").fill("Too late");
    await page.goBack();
    await page.getByRole("button", { name: "Take no more comments" }).press("Enter");
    await expect(page.getByText("Guests of this link may not comment.")).toBeVisible();
    await guest.getByRole("button", { name: "Send comment" }).press("Enter");
    await expect(guest.getByText("There is nothing here, or it is not open to you.")).toBeVisible();
    await expect(guest.getByLabel("Your comment")).toHaveValue("Too late");
  });
  expect(strangers).toEqual([]);
  await bare.close();
  await context.close();
});

/** Of a comment in two scripts, the English line begins at the left and the Arabic one ends at the right. */
async function expectLinesByTheirLetters(guest: Page): Promise<void> {
  await guest.getByLabel("Your name").fill("Nada");
  await guest.getByLabel("Your comment").fill("ما المقصود بكلمة «ينبغي»؟\nPlease answer soon.");
  await guest.getByRole("button", { name: "Send comment" }).press("Enter");
  const [arabic, english] = await guest.getByText("Please answer soon.").evaluate((body) => {
    const words = body.firstChild?.textContent ?? "";
    const edges = (start: number, end: number) => {
      const range = document.createRange();
      range.setStart(body.firstChild as Text, start);
      range.setEnd(body.firstChild as Text, end);
      const [line, box] = [range.getBoundingClientRect(), body.getBoundingClientRect()];
      return { left: line.left - box.left, right: box.right - line.right };
    };
    const end = words.indexOf("\n");
    return [edges(0, end), edges(end + 1, words.length)];
  });
  expect(arabic?.right).toBeLessThan(1);
  expect(arabic?.left).toBeGreaterThan(20);
  expect(english?.left).toBeLessThan(1);
  expect(english?.right).toBeGreaterThan(20);
}

/** Articles of very unequal length, so that nobody can guess how high they are. */
const longPaper = (verb: string) =>
  `Rules of the Harbour ${crypto.randomUUID().slice(0, 8)}\n\n${Array.from(
    { length: 60 },
    (_, at) =>
      `Article ${at + 1}. ${`The keeper of quay ${at} ${verb} the lamps, the ropes and the ladders. `.repeat(1 + ((at * 7) % 11))}`,
  ).join("\n\n")}\n`;

test("a link to the comments below a long comparison leads to them, with and without script", async ({
  page,
  browser,
}) => {
  test.slow();
  await pasteDocument(page, longPaper("sees to"));
  await fileVersion(page, "rules.txt", "text/plain", longPaper("is answerable for"));
  await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Guests may comment").selectOption("Yes, anyone who has the link");
  await dialog.getByRole("button", { name: "Make the link" }).press("Enter");
  const address = await dialog.getByLabel("Address of the link").inputValue();
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
      storageState: { cookies: [], origins: [] },
    });
    const guest = await context.newPage();
    await guest.goto(address);
    if (javaScriptEnabled) await guest.locator("#main[data-steps]").waitFor();
    await guest.getByRole("link", { name: "comments", exact: true }).press("Enter");
    await expect(guest.getByRole("heading", { name: "Comments" })).toBeInViewport();
    if (javaScriptEnabled) await expectLinesByTheirLetters(guest);
    await context.close();
  }
});
