import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MOST_ATTEMPTS } from "@/lib/contracts/webhook-view";
import { nextTry } from "@/lib/server/webhooks/next-try";
import { signedHeaders } from "@/lib/server/webhooks/signed-headers";

type Check = (secret: string, headers: Record<string, string>, body: string, now?: number) => boolean;

/** What docs/webhooks.md tells people to write, as it stands there. */
async function documentedCheck(): Promise<Check> {
  const page = readFileSync(new URL("../../../../docs/webhooks.md", import.meta.url), "utf8");
  const [, code = ""] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
  const module: unknown = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  return (module as { isFromVariorum: Check }).isFromVariorum;
}

const at = new Date("2026-11-29T15:00:00.789Z");
const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const OTHER = `whsec_${Buffer.alloc(32, 8).toString("base64")}`;
const BODY = '{"type":"webhook.test","data":{"title":"Größe"}}';

test("the example of the published specification is signed as it says", () => {
  // https://www.standardwebhooks.com/: secret, id, moment and body of its example.
  const headers = signedHeaders(["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], {
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    at: new Date(1_614_265_330_000),
    body: '{"test": 2432232314}',
  });
  expect(headers["webhook-signature"]).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
});

test("the check in the documentation takes what is signed here, and nothing that was changed, is old or is another's", async () => {
  const check = await documentedCheck();
  const headers = signedHeaders([SECRET], { id: "an-id", at, body: BODY });
  const now = at.getTime() + 1_000;
  expect(check(SECRET, headers, BODY, now)).toBe(true);
  expect(check(OTHER, headers, BODY, now)).toBe(false);
  expect(check(SECRET, headers, `${BODY} `, now)).toBe(false);
  expect(check(SECRET, { ...headers, "webhook-id": "another" }, BODY, now)).toBe(false);
  expect(check(SECRET, { ...headers, "webhook-timestamp": "1795964399" }, BODY, now)).toBe(false);
  expect(check(SECRET, { ...headers, "webhook-signature": "v1,x" }, BODY, now)).toBe(false);
  expect(check(SECRET, headers, BODY, now + 301_000)).toBe(false);
  const both = signedHeaders([OTHER, SECRET], { id: "an-id", at, body: BODY });
  expect([SECRET, OTHER].map((secret) => check(secret, both, BODY, now))).toEqual([true, true]);
});

test("each try waits longer than the one before, with some spread, and there is an end to them", () => {
  const waits = Array.from({ length: MOST_ATTEMPTS }, (_, tries) => nextTry(tries + 1, at, 0));
  expect(waits.at(-1)).toBeNull();
  const milliseconds = waits.slice(0, -1).map((next) => (next?.getTime() ?? 0) - at.getTime());
  expect(milliseconds).toEqual(milliseconds.toSorted((one, other) => one - other));
  expect(new Set(milliseconds).size).toBe(MOST_ATTEMPTS - 1);
  expect(milliseconds[0]).toBe(5_000);
  expect((nextTry(1, at, 1)?.getTime() ?? 0) - at.getTime()).toBe(5_500);
});
