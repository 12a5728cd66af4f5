import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningIssuer, startIssuer } from "@/tests/fixtures/oidc/start-issuer";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

// The built app beside a real issuer, as a browser goes from one to the other.
let scratch: string;
let issuer: RunningIssuer;
let server: RunningServer;
beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-issuer-"));
  const file = (name: string, text: string) => {
    writeFileSync(path.join(scratch, name), text, { mode: 0o600 });
    return path.join(scratch, name);
  };
  issuer = await startIssuer();
  server = await startServer({
    VARIORUM_LOG: "json",
    ADMIN_EMAIL: "admin@office.gov",
    ADMIN_PASSWORD_FILE: file("password", "an admin needs a password"),
    VARIORUM_OIDC_ISSUER: issuer.url,
    VARIORUM_OIDC_CLIENT_ID: issuer.clientId,
    VARIORUM_OIDC_CLIENT_SECRET_FILE: file("secret", issuer.clientSecret),
    VARIORUM_OIDC_NAME: "Office & Co",
    VARIORUM_OIDC_PROVISION: "1",
  });
});
afterAll(async () => {
  await server.stop();
  await issuer.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const get = (at: string, cookie = "") =>
  fetch(new URL(at, server.url), { redirect: "manual", headers: { cookie } });
const setCookies = (answer: Response) => answer.headers.getSetCookie();
const pair = (cookie: string | undefined) => cookie?.split(";")[0] ?? "";

/** To the issuer and back. @returns the answer of the callback, and what was sent to it */
async function goThere(at: string) {
  const start = await get(at);
  expect(start.status).toBe(303);
  const [attempt = ""] = setCookies(start);
  const address = start.headers.get("location") ?? "";
  const callback = await issuer.follow(address);
  return { attempt, callback, address, answer: await get(callback, pair(attempt)) };
}

test("a person signs in with the issuer, goes where they wanted to, and is somebody with a session like any other", async () => {
  const page = await (await get("/sign-in?callbackUrl=%2Fsettings%2Faccount")).text();
  expect(page).toContain("Sign in with <!-- -->Office &amp; Co");
  const link = /href="(\/api\/oidc\/sign-in[^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
  issuer.next = { sub: "s-1", email: "one@office.gov", email_verified: true, name: "One Person" };
  const { attempt, answer, address } = await goThere(link);

  expect(attempt).toMatch(/^variorum-oidc=/);
  for (const flag of [/; Path=\/api\/oidc(;|$)/, /; HttpOnly/i, /; SameSite=lax/i, /; Max-Age=900/])
    expect(attempt).toMatch(flag);
  expect(new URL(address).searchParams.get("redirect_uri")).toBe(`${server.url}/api/oidc/callback`);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/settings/account"]);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const session = pair(setCookies(answer).find((each) => each.startsWith("next-auth.session-token=")));
  expect(setCookies(answer).find((each) => each.startsWith("variorum-oidc=;"))).toBeDefined();

  const account = await (await get("/settings/account", session)).text();
  expect(account).toContain("One Person");
  expect(account).toContain("has no password");
  expect(account).not.toContain("Present password");
  expect((await get("/", session)).status).toBe(200);
});

test("attack-46: an answer without this browser's cookie, or sent once more, signs nobody in; the log tells why, and nothing that opens anything", async () => {
  issuer.next = { sub: "s-2", email: "two@office.gov", email_verified: true, name: "Two" };
  const { callback, attempt, answer } = await goThere("/api/oidc/sign-in");
  expect(answer.headers.get("location")).toBe("/");
  for (const cookie of [pair(attempt), "", "variorum-oidc=forged"]) {
    const again = await get(callback, cookie);
    expect(again.headers.get("location")).toBe("/sign-in?issuer=failed");
    expect(setCookies(again).filter((each) => each.includes("session-token"))).toEqual([]);
  }
  expect(await (await get("/sign-in?issuer=failed")).text()).toContain("did not end as it should");
  expect(server.log()).toContain("the issuer refuses: invalid_grant");
  for (const [, value = ""] of new URL(callback).searchParams)
    if (!value.startsWith("http")) expect(server.log()).not.toContain(value);
});

test("attack-46: an address of an account that is there opens it not, and the page says what to do", async () => {
  issuer.next = { sub: "s-3", email: "admin@office.gov", email_verified: true, name: "Not the admin" };
  const { answer } = await goThere("/api/oidc/sign-in");
  expect(setCookies(answer).filter((each) => each.includes("session-token"))).toEqual([]);
  const to = answer.headers.get("location") ?? "";
  expect(await (await get(to)).text()).toContain("has your e-mail address already");
});

test("attack-47: the way back is a page of this site, and words in an address say nothing of their own", async () => {
  issuer.next = { sub: "s-1", email: "one@office.gov", email_verified: true };
  for (const elsewhere of ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:x"]) {
    const { answer } = await goThere(`/api/oidc/sign-in?callbackUrl=${encodeURIComponent(elsewhere)}`);
    expect(answer.headers.get("location")).toBe("/");
  }
  const page = await (await get("/sign-in?issuer=constructor&issuer=x")).text();
  expect(page).not.toContain('role="alert"');
});

test("an issuer that is away is said to be, and passwords still sign in", async () => {
  const away = await startServer({
    VARIORUM_OIDC_ISSUER: "http://localhost:9",
    VARIORUM_OIDC_CLIENT_ID: "variorum",
  });
  const answer = await fetch(`${away.url}/api/oidc/sign-in`, { redirect: "manual" });
  expect(answer.headers.get("location")).toBe("/sign-in?issuer=unavailable");
  const page = await (await fetch(`${away.url}/sign-in?issuer=unavailable`)).text();
  expect(page).toContain("localhost:9 cannot be reached");
  await away.stop();
});
