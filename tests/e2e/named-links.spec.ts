import { expect } from "@playwright/test";
import { NOT_FOUND_WORDS } from "@/lib/core/error-words";
import { codeIn, startMailServer } from "@/tests/fixtures/mail/start-mail-server";
import { lookAtWidths } from "./look-at-widths";
import { pasteDocument, required, spy, test } from "./signed-in";

test("a link for named addresses: a code is mailed to who is on the list, opens it without script, and the log names them", async ({
  page,
  browser,
}) => {
  test.slow();
  const mail = await startMailServer(Number(required("E2E_MAIL_PORT")));
  const title = `A Paper for Two ${crypto.randomUUID().slice(0, 8)}`;
  const [ana, ben] = ["ana", "ben"].map((name) => `${name}@${crypto.randomUUID().slice(0, 8)}.example.org`);
  await pasteDocument(page, `${title}\n\nOctober 2, 2015\n\nOne thing is said here.`);

  await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Named addresses, password, first day").press("Enter");
  await dialog.getByLabel("Only for these e-mail addresses").fill(`${ana}\n${ben}`);
  await lookAtWidths(page, "the dialog to share, with named addresses");
  await dialog.getByRole("button", { name: "Make the link" }).press("Enter");
  await expect(
    dialog.getByText(/Whoever reads the mail of one of the 2 addresses you named can read it/),
  ).toBeVisible();
  const address = await dialog.getByLabel("Address of the link").inputValue();
  await dialog.getByRole("button", { name: "Done" }).press("Enter");

  const bare = await browser.newContext({
    javaScriptEnabled: false,
    storageState: { cookies: [], origins: [] },
  });
  const strangers: string[] = [];
  const guest = await bare.newPage();
  spy(guest, strangers);

  await test.step("who is not on the list sees what everybody sees, and gets no letter", async () => {
    await guest.goto(address);
    expect(new URL(guest.url()).pathname).toMatch(/^\/shared\/[0-9a-f-]+\/code$/);
    await expect(guest.getByText(title)).toHaveCount(0);
    await guest.getByLabel("Your e-mail address").fill("stranger@example.org");
    await guest.keyboard.press("Enter");
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Look into your mail");
    await guest.getByLabel("Code").fill("123 456");
    await guest.getByRole("button", { name: "Open" }).press("Enter");
    await expect(guest.getByText("This code opens nothing.")).toBeVisible();
  });

  await test.step("who is on it reads the code in their mail", async () => {
    await guest.getByRole("link", { name: "give your address again" }).press("Enter");
    await guest.getByLabel("Your e-mail address").fill(ana ?? "");
    await guest.getByRole("button", { name: "Send me a code" }).press("Enter");
    await expect(guest.getByText(`If the link is for ${ana}, a code is on its way there.`)).toBeVisible();
    expect(guest.url()).not.toContain("@");
    const code = codeIn(await mail.letterTo(ana ?? ""));
    await guest.getByLabel("Code").fill(code);
    await guest.keyboard.press("Enter");
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText(title);
    const clean = guest.url();
    expect(new URL(clean).pathname).toMatch(/^\/shared\/[0-9a-f-]+$/);
    await guest.reload();
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText(title);
    // The address stands in a mail, and is pressed again: what was proved is kept.
    await guest.goto(address);
    expect(guest.url()).toBe(clean);
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText(title);
    // Whom another test invites meanwhile gets a letter, too.
    const ours = [ana, ben, "stranger@example.org"];
    expect(mail.letters.flatMap(({ to }) => to).filter((to) => ours.includes(to))).toEqual([ana]);
    expect(strangers).toEqual([]);

    const nobody = await browser.newContext({ storageState: { cookies: [], origins: [] } });
    const other = await nobody.newPage();
    for (const at of [clean, `${clean}/code`]) {
      expect((await other.goto(at))?.status()).toBe(404);
      await expect(other.getByText(NOT_FOUND_WORDS.text)).toBeVisible();
    }
    await other.goto(address);
    await lookAtWidths(other, "the question for an address");
    await other.getByLabel("Your e-mail address").fill("stranger@example.org");
    await other.keyboard.press("Enter");
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("Look into your mail");
    await lookAtWidths(other, "the question for a code");
    await nobody.close();
  });

  await test.step("the log says whose code it was, and who has not opened it yet", async () => {
    await page.goto(`/settings/share-links?q=${encodeURIComponent(title.slice(-8))}`);
    await expect(page.getByRole("main").getByRole("listitem")).toContainText("for 2 named addresses");
    await page.getByRole("link", { name: `Access log: ${title}` }).press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Access log");
    const whom = page.getByRole("listitem");
    await expect(whom.filter({ hasText: ana ?? "" })).toContainText("last opened");
    await expect(whom.filter({ hasText: ben ?? "" })).toContainText("not opened yet");
    const opened = page.getByRole("table").getByRole("row").filter({ hasText: "Opened" });
    await expect(opened).toContainText(ana ?? "");
    await expect(page.getByRole("table").getByRole("row").filter({ hasText: "Wrong code" })).toHaveCount(1);
    await expect(page.getByRole("table")).toContainText("Address not on the list");
    await lookAtWidths(page, "the access log of a link for named addresses");
  });

  await test.step("who is taken off the list is out at once; who is pasted as a mail program writes it is on it", async () => {
    await page.getByRole("button", { name: "Change addresses…" }).press("Enter");
    const list = dialog.getByLabel("E-mail addresses");
    await expect(list).toHaveValue(`${ana}\n${ben}\n`);
    await list.fill("");
    await dialog.getByRole("button", { name: "Save" }).press("Enter");
    await expect(dialog.getByRole("alert")).toContainText("Nobody would be left.");
    await list.fill(`${ben}\ncy@`);
    await dialog.getByRole("button", { name: "Save" }).press("Enter");
    await expect(dialog.getByRole("alert")).toContainText("“cy@” is not an e-mail address we can use.");
    // Many long ones at once widen nothing, and are not all listed.
    const many = Array.from(
      { length: 12 },
      (_, at) => `person.with.a.rather.long.name.${at}@department-of-agriculture.example.org`,
    );
    await list.fill([ben, ...many].join(", "));
    await dialog.getByRole("button", { name: "Save" }).press("Enter");
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("region", { name: "For 13 addresses" })).toBeVisible();
    await page.getByRole("button", { name: "Change addresses…" }).press("Enter");
    await list.fill(`${ana}\n${ben}\n`);
    await expect(dialog.getByText(/^Taken off: .* and 8 others$/)).toBeVisible();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await dialog.getByRole("button", { name: "Save" }).press("Enter");
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("region", { name: "For 2 addresses" })).toBeVisible();
    await page.getByRole("button", { name: "Change addresses…" }).press("Enter");
    await list.fill(`${ben?.toUpperCase()}\n"Lane, Cy" <cy@example.org>\n`);
    await expect(dialog.getByText(`Taken off: ${ana}`)).toBeVisible();
    await lookAtWidths(page, "the dialog to change the addresses of a link");
    await dialog.getByRole("button", { name: "Save" }).press("Enter");
    await expect(dialog).toHaveCount(0);
    const whom = page.getByRole("region", { name: "For 2 addresses" }).getByRole("listitem");
    await expect(whom).toHaveCount(2);
    await expect(whom.first()).toContainText(ben ?? "");
    await expect(whom.last()).toContainText("cy@example.org");
    await expect(page.getByRole("table").getByRole("row").filter({ hasText: "Opened" })).toContainText(
      ana ?? "",
    );
    await guest.reload();
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText("This link is for named people");
    await expect(guest.getByText(title)).toHaveCount(0);
    await bare.close();
  });
  await mail.stop();
});
