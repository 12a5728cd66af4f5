import { type BrowserContext, expect } from "@playwright/test";
import { NOT_FOUND_WORDS } from "@/lib/core/error-words";
import { OFFICE, origin, pasteDocument, required, test } from "./signed-in";

const NOBODYS = "00000000-0000-4000-8000-000000000000";

/** What is on the screen at an address, and its status. */
async function read(context: BrowserContext, address: string) {
  const page = await context.newPage();
  const response = await page.goto(address);
  const words = (await page.locator("body").innerText()).trim();
  await page.close();
  return { status: response?.status() ?? 0, words };
}

const nothing = { status: 404, words: expect.stringContaining(NOT_FOUND_WORDS.title) };
const wholeSentence = (words: string) => expect(words.replace(/\s+/gu, " ")).toContain(NOT_FOUND_WORDS.text);

test("an ended share link says without script what it says with it, the same as one that never was", async ({
  page,
  browser,
}) => {
  const title = `A Paper that Ends ${crypto.randomUUID().slice(0, 8)}`;
  await pasteDocument(page, `${title}\n\nOctober 2, 2015\n\nOne thing is said here.`);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = await page.getByLabel("Address of the link").inputValue();
  const bare = await browser.newContext({
    javaScriptEnabled: false,
    storageState: { cookies: [], origins: [] },
  });
  const open = await bare.newPage();
  expect((await open.goto(address))?.status()).toBe(200);
  await expect(open.getByRole("heading", { level: 1 })).toHaveText(title);
  const clean = open.url();

  await page.goto("/settings/share-links");
  const listed = page.getByRole("listitem").filter({ hasText: title });
  await listed.getByRole("button", { name: /^Revoke: / }).click();
  await page.getByRole("button", { name: "Revoke it" }).click();
  await expect
    .poll(async () => (await bare.request.get(clean)).status(), { message: "the link ends" })
    .toBe(404);

  const ended = await read(bare, clean);
  expect(ended).toEqual(nothing);
  wholeSentence(ended.words);
  for (const other of [
    address,
    `${origin()}/shared/${NOBODYS}`,
    `${origin()}/shared/nonsense`,
    `${origin()}/s/nonsense`,
  ])
    expect(await read(bare, other), other).toEqual(ended);
  await bare.close();

  const scripted = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const full = await scripted.newPage();
  expect((await full.goto(clean))?.status()).toBe(404);
  await expect(full.getByRole("link", { name: "Sign in", exact: true })).toBeVisible();
  await expect(full.getByRole("heading", { level: 1 })).toHaveText([NOT_FOUND_WORDS.title]);
  await expect(full.getByText(NOT_FOUND_WORDS.text)).toHaveCount(1);
  await scripted.close();
});

test("every page that is not there is readable without script", async ({ browser }) => {
  const member = await browser.newContext({ javaScriptEnabled: false, storageState: required("E2E_STATE") });
  const versions = await member.newPage();
  await versions.goto(origin());
  await versions.getByRole("link", { name: OFFICE, exact: true }).click();
  const version = await versions.locator("[aria-labelledby=versions] h3 a").first().getAttribute("href");
  await versions.close();
  for (const path of [
    "/nonsense",
    "/documents/nonsense",
    `/documents/${NOBODYS}`,
    `/documents/${NOBODYS}/add`,
    `/versions/${NOBODYS}`,
    `/versions/${NOBODYS}/provenance`,
    `/versions/${NOBODYS}/positions`,
    `${version}/passages`,
    `${version}/passages?at=90-20`,
    `${version}/passages?at=99999990-99999999`,
    `/positions/${NOBODYS}`,
    `/compare/${NOBODYS}/${NOBODYS}`,
    `/compare/nonsense/${NOBODYS}`,
    new URL(required("E2E_SETUP")).pathname,
    "/setup?token=nonsense",
  ]) {
    const said = await read(member, `${origin()}${path}`);
    expect(said, path).toEqual(nothing);
    wholeSentence(said.words);
  }
  // No address at all: half of a letter.
  const broken = await read(member, `${origin()}/%E0%A4%A`);
  expect(broken.status).toBe(400);
  expect(broken.words).toContain("go on from the list of all documents");
  await member.close();

  const stranger = await browser.newContext({
    javaScriptEnabled: false,
    storageState: { cookies: [], origins: [] },
  });
  for (const path of ["/", `/documents/${NOBODYS}`, `${version}`, "/settings/share-links"]) {
    const said = await read(stranger, `${origin()}${path}`);
    expect(said.status, path).toBe(200);
    expect(said.words, path).toContain("Sign in");
  }
  const refused = await stranger.request.fetch(`${origin()}/s/nonsense`, {
    method: "POST",
    headers: { accept: "text/html" },
  });
  expect(refused.status()).toBe(405);
  expect(await refused.text()).toContain("<h1>This address does not take what was sent to it</h1>");
  await stranger.close();
});
