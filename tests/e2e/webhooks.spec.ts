import { createHmac } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import { type Listener, listen, type Received } from "@/tests/fixtures/webhooks/listen";
import { lookAtWidths } from "./look-at-widths";
import { fileDocument, test } from "./signed-in";

let program: Listener;
test.beforeAll(async () => {
  program = await listen();
});
test.afterAll(() => program.stop());

/** By keyboard alone. */
async function press(page: Page, at: Locator, key = "Enter"): Promise<void> {
  await at.focus();
  await page.keyboard.press(key);
}

/** As the documentation of Standard Webhooks has it. */
function signatureOf(secret: string, { headers, body }: Received): string {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const content = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  return `v1,${createHmac("sha256", key).update(content).digest("base64")}`;
}

async function addWebhook(page: Page, words: string): Promise<string> {
  await page.goto("/settings/webhooks");
  await press(page, page.getByRole("button", { name: "Add a webhook…" }));
  await expect(page.getByLabel("Address")).toBeFocused();
  await page.getByLabel("Address").fill(program.url);
  await press(page, page.getByRole("checkbox", { name: words }), "Space");
  await lookAtWidths(page, "a webhook is being added");
  await press(page, page.getByRole("button", { name: "Add it" }));
  const shown = page.getByRole("region", { name: "The secret" });
  await expect(shown.getByRole("heading")).toBeFocused();
  const secret = await shown.locator("code").innerText();
  await lookAtWidths(page, "a secret is shown");
  await press(page, shown.getByRole("button", { name: "I have kept it" }));
  await expect(shown).toHaveCount(0);
  await page.getByRole("link", { name: program.url }).click();
  await expect(page.getByRole("heading", { name: "Webhook", level: 1 })).toBeVisible();
  return secret;
}

async function deleteIt(page: Page): Promise<void> {
  await press(page, page.getByRole("button", { name: "Delete…" }));
  await press(page, page.getByRole("dialog").getByRole("button", { name: "Delete it" }));
  await expect(page.getByRole("heading", { name: "Webhooks", level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: program.url })).toHaveCount(0);
}

test("a webhook is added by keyboard, tested, told of a document, fails, tries again and arrives", async ({
  page,
}) => {
  const secret = await addWebhook(page, "A document was added");
  const webhook = page.url();
  await press(page, page.getByRole("button", { name: "Send a test" }));
  await expect(
    page.getByRole("status").filter({ hasText: "It arrived: the program answered 200" }),
  ).toBeVisible();
  const tested = (await program.holding("webhook.test", 1)).at(-1);
  expect(tested?.headers["webhook-signature"]).toBe(tested && signatureOf(secret, tested));

  // Others add documents too meanwhile.
  program.refusesOnce("Mooring hooks");
  await fileDocument(page, "hooks.txt", "text/plain", "Mooring hooks\n\nThe board will paint the hooks.\n");
  const came = await program.holding("Mooring hooks", 2);
  const [failed, arrived] = came;
  expect(failed?.told).toMatchObject({
    type: "document.created",
    data: { document: { title: "Mooring hooks" } },
  });
  expect(arrived?.headers["webhook-id"]).toBe(failed?.headers["webhook-id"]);
  for (const each of came) expect(each.headers["webhook-signature"]).toBe(signatureOf(secret, each));

  const row = page.getByRole("row").filter({ hasText: "Mooring hooks" });
  await expect(async () => {
    await page.goto(webhook);
    await expect(row.getByRole("cell").nth(2)).toHaveText("Delivered", { timeout: 500 });
  }).toPass();
  await expect(row.getByRole("listitem")).toHaveText([
    /^2: 200 in \d+ ms$/,
    /^1: It answered 500\. \(\d+ ms\)$/,
  ]);
  await lookAtWidths(page, "a webhook with a log");

  await press(page, row.getByRole("button", { name: "Send again: A document was added, Mooring hooks" }));
  await expect(row.getByRole("listitem")).toHaveCount(3);
  // The permalink of what it was told of opens it.
  await page.goto(String(arrived?.told.data.document.url));
  await expect(page.getByText("Mooring hooks").first()).toBeVisible();
  await page.goto(webhook);
  await deleteIt(page);
});

test("a webhook is paused and resumed, edited, and its secret is renewed while the old one counts", async ({
  page,
}) => {
  const secret = await addWebhook(page, "A version was added");
  await press(page, page.getByRole("button", { name: "Pause" }));
  await expect(page.getByText("Paused", { exact: true })).toBeVisible();
  await press(page, page.getByRole("button", { name: "Resume" }));
  await expect(page.getByText("Sending", { exact: true })).toBeVisible();

  await press(page, page.getByRole("button", { name: "Edit…" }));
  await press(page, page.getByRole("checkbox", { name: "A note was resolved" }), "Space");
  await press(page, page.getByRole("checkbox", { name: "A version was added" }), "Space");
  await press(page, page.getByRole("button", { name: "Save" }));
  await expect(page.getByRole("button", { name: "Save" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Edit…" })).toBeFocused();
  await expect(page.getByRole("region", { name: "It is told when" }).getByRole("listitem")).toHaveText([
    /^A note was resolved/,
  ]);

  await press(page, page.getByRole("button", { name: "Renew the secret…" }));
  await lookAtWidths(page, "a secret is about to be renewed");
  await press(page, page.getByRole("dialog").getByRole("button", { name: "Renew it" }));
  const shown = page.getByRole("region", { name: "The secret" });
  const renewed = await shown.locator("code").innerText();
  await press(page, shown.getByRole("button", { name: "I have kept it" }));
  await expect(shown).toHaveCount(0);
  const before = (await program.holding("webhook.test", 0)).length;
  await press(page, page.getByRole("button", { name: "Send a test" }));
  await expect(page.getByRole("status").filter({ hasText: "It arrived" })).toBeVisible();
  const tested = (await program.holding("webhook.test", before + 1)).at(-1);
  expect(tested?.headers["webhook-signature"]?.split(" ")).toEqual(
    tested && [signatureOf(renewed, tested), signatureOf(secret, tested)],
  );
  await deleteIt(page);
});
