import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { beginIssuerSignIn } from "@/lib/server/services/account/begin-issuer-sign-in";
import { finishIssuerSignIn } from "@/lib/server/services/account/finish-issuer-sign-in";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { type Lie, type LyingIssuer, startLyingIssuer } from "@/tests/fixtures/oidc/start-lying-issuer";

const ORIGIN = "https://variorum.example.gov";
const NOBODY = { kind: "nobody" } as const;
const email = `${randomUUID()}@office.gov`;
let issuer: LyingIssuer;
beforeAll(async () => {
  issuer = await startLyingIssuer("variorum", { email, email_verified: true, name: "One" });
  await makeWorkspace();
});
afterAll(() => issuer.stop());
beforeEach(() => {
  vi.stubEnv("VARIORUM_OIDC_ISSUER", issuer.url);
  vi.stubEnv("VARIORUM_OIDC_CLIENT_ID", "variorum");
  vi.stubEnv("VARIORUM_OIDC_PROVISION", "1");
  issuer.lie = {};
});
afterEach(() => vi.unstubAllEnvs());

async function begin() {
  const { url, cookie } = await beginIssuerSignIn(ORIGIN, "/topics?x=1");
  const asked = new URL(url).searchParams;
  issuer.nonce = asked.get("nonce") ?? "";
  return { asked, cookie };
}
const back = (query: Readonly<Record<string, string>>) => `?${new URLSearchParams(query)}`;
const FAILED = { userId: null, path: "/sign-in?issuer=failed" };

async function signIn(lie: Lie = {}, change: Readonly<Record<string, string>> = {}) {
  const { asked, cookie } = await begin();
  issuer.lie = lie;
  const query = { code: "c", state: asked.get("state") ?? "", iss: issuer.url, ...change };
  return finishIssuerSignIn(NOBODY, cookie, ORIGIN, back(query));
}

test("who tells the truth is let in, and goes where they wanted to", async () => {
  const finished = await signIn();
  expect(finished).toEqual({ userId: expect.any(String), path: "/topics?x=1" });
  expect(await signIn()).toEqual(finished);
});

test("state, nonce and a challenge are asked with, each time others", async () => {
  const [one, two] = [await begin(), await begin()];
  for (const name of ["state", "nonce", "code_challenge"]) {
    expect(one.asked.get(name)?.length).toBeGreaterThanOrEqual(43);
    expect(one.asked.get(name)).not.toBe(two.asked.get(name));
  }
  expect(one.asked.get("code_challenge_method")).toBe("S256");
  expect(one.asked.get("redirect_uri")).toBe(`${ORIGIN}/api/oidc/callback`);
  // A cookie of more than 4,096 bytes is dropped by browsers.
  const long = await beginIssuerSignIn(ORIGIN, `/search?q=${"é".repeat(800)}`);
  expect(long.cookie.length).toBeLessThan(3_900);
});

const now = () => Math.floor(Date.now() / 1_000);
const LIES: Readonly<Record<string, Lie>> = {
  "a token that nobody signed": { header: { alg: "none" }, signature: "none" },
  "a token that says so of a signed one": { header: { alg: "none" } },
  "a token signed with a key of somebody else": { signature: "other key" },
  "a token signed with what everybody knows": { header: { alg: "HS256" } },
  "a token of another issuer": { claims: { iss: "https://elsewhere.example" } },
  "a token for another client": { claims: { aud: "another" } },
  "a token for several, asked for by another": { claims: { aud: ["variorum", "another"], azp: "another" } },
  "a token with the nonce of another attempt": { claims: { nonce: "another" } },
  "a token without a nonce": { without: ["nonce"] },
  "a token that has run out": { claims: { iat: now() - 7_200, exp: now() - 3_600 } },
  "a token that begins tomorrow": { claims: { nbf: now() + 86_400 } },
  "a token of nobody": { without: ["sub"] },
  "more about somebody else": { userInfo: { sub: "s-2" } },
};
test.each(Object.entries(LIES))("%s signs nobody in", async (_name, lie) => {
  expect(await signIn(lie)).toEqual(FAILED);
});

test("an answer without the state of this browser, with another one or with two of them signs nobody in", async () => {
  expect(await signIn({}, { state: "another" })).toEqual(FAILED);
  const { asked, cookie } = await begin();
  const state = asked.get("state") ?? "";
  const iss = encodeURIComponent(issuer.url);
  for (const search of [`?code=c&iss=${iss}`, `?code=c&iss=${iss}&state=${state}&state=${state}`, ""])
    expect(await finishIssuerSignIn(NOBODY, cookie, ORIGIN, search)).toEqual(FAILED);
  const whole = back({ code: "c", state, iss: issuer.url });
  for (const other of [undefined, "", "forged", `${cookie.slice(0, -4)}AAAA`, (await begin()).cookie])
    expect(await finishIssuerSignIn(NOBODY, other, ORIGIN, whole)).toEqual(FAILED);
});

test("an answer that another issuer mixed in is refused", async () => {
  expect(await signIn({}, { iss: "https://elsewhere.example" })).toEqual(FAILED);
  const { asked, cookie } = await begin();
  const search = back({ code: "c", state: asked.get("state") ?? "" });
  expect(await finishIssuerSignIn(NOBODY, cookie, ORIGIN, search)).toEqual(FAILED);
});

test("where no issuer is configured, there is nothing to sign in with", async () => {
  vi.stubEnv("VARIORUM_OIDC_ISSUER", "");
  await expect(beginIssuerSignIn(ORIGIN, null)).rejects.toMatchObject({ code: "not-found" });
  await expect(finishIssuerSignIn(NOBODY, "x", ORIGIN, "?code=c")).rejects.toMatchObject({
    code: "not-found",
  });
});
