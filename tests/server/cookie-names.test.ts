import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "@/tests/fixtures/server/start-server";
import { builtActions } from "./route-matrix/put-question";

const email = "editor@example.gov";
const password = "an editor needs a password";
let scratch: string;
let account: Record<string, string>;

beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-cookies-"));
  const file = path.join(scratch, "password");
  writeFileSync(file, password, { mode: 0o600 });
  account = { ADMIN_EMAIL: email, ADMIN_PASSWORD_FILE: file };
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly cookies: readonly string[];
  readonly location: string;
  readonly words: string;
}

/** What the proxy in front would ask: `fetch` sets no Host. */
function ask(port: number, host: string, at: string, action?: string, input?: unknown, cookie = "") {
  const scheme = host.startsWith("localhost") ? "http" : "https";
  const headers = {
    host,
    cookie,
    ...(action
      ? {
          origin: `${scheme}://${host}`,
          "next-action": builtActions().get(action)?.id ?? "",
          "content-type": "text/plain;charset=UTF-8",
        }
      : {}),
  };
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ port, path: at, method: action ? "POST" : "GET", headers }, (given) => {
      let words = "";
      given.setEncoding("utf8").on("data", (chunk: string) => (words += chunk));
      given.once("end", () =>
        resolve({
          status: given.statusCode ?? 0,
          cookies: given.headers["set-cookie"] ?? [],
          location: given.headers.location ?? "",
          words,
        }),
      );
    });
    sent.once("error", reject);
    sent.end(action ? JSON.stringify([input]) : undefined);
  });
}

/** Signs in, makes a link, follows it: every cookie on the way. */
async function comeIn(port: number, host: string) {
  const inside = await ask(port, host, "/sign-in", "account.signIn", { email, password });
  const session = inside.cookies.find((each) => each.includes("session-token"))?.split(";")[0] ?? "";
  const home = await ask(port, host, "/", undefined, undefined, session);
  const documentId = /\/documents\/([0-9a-f-]{36})/.exec(home.words)?.[1] ?? "";
  const document = await ask(port, host, `/documents/${documentId}`, undefined, undefined, session);
  const versionId =
    /\/versions\/([0-9a-f-]{36})/.exec(document.words + document.location)?.[1] ?? "no version";
  const made = await ask(
    port,
    host,
    `/versions/${versionId}`,
    "share-links.createShareLink",
    { versionId, days: 1 },
    session,
  );
  const token = /\/s\/([\w-]{20,})/.exec(made.words)?.[1] ?? "no token";
  // As a browser that has been led past what previews are made of.
  const followed = await ask(port, host, `/s/${token}?open`);
  const shared = followed.cookies.find((each) => each.includes("variorum-share"))?.split(";")[0] ?? "";
  return {
    all: [...inside.cookies, ...followed.cookies],
    shared,
    page: new URL(followed.location, `http://${host}`).pathname,
  };
}

const nameOf = (cookie: string) => cookie.slice(0, cookie.indexOf("="));

test("attack-44: over https every cookie has a prefix that no other scheme or name can set, and one without it opens nothing", async () => {
  const host = "positions.example.gov";
  const server = await startServer({
    ...account,
    VARIORUM_URL: `https://${host}`,
    VARIORUM_TRUST_PROXY: "1",
  });
  try {
    const port = Number(/listening on http:\/\/localhost:(\d+)/.exec(server.log())?.[1]);
    const { all, shared, page } = await comeIn(port, host);
    expect(all.map(nameOf).sort()).toEqual([
      "__Host-variorum-device",
      "__Secure-next-auth.session-token",
      "__Secure-variorum-share",
    ]);
    for (const cookie of all) {
      expect(cookie).toMatch(/; Secure(;|$)/i);
      expect(cookie).toMatch(/; HttpOnly(;|$)/i);
      expect(cookie).not.toMatch(/; Domain=/i);
      if (cookie.startsWith("__Host-")) expect(cookie).toMatch(/; Path=\/(;|$)/i);
    }
    expect((await ask(port, host, page, undefined, undefined, shared)).status).toBe(200);
    const bare = shared.replace("__Secure-", "");
    expect((await ask(port, host, page, undefined, undefined, bare)).status).toBe(404);
  } finally {
    await server.stop();
  }
});

test("attack-44: over plain http there is no prefix, which a browser would refuse", async () => {
  const server = await startServer(account);
  try {
    const { host, port } = new URL(server.url);
    const { all, shared, page } = await comeIn(Number(port), host);
    expect(all.map(nameOf).sort()).toEqual(["next-auth.session-token", "variorum-device", "variorum-share"]);
    for (const cookie of all) expect(cookie).not.toMatch(/; Secure/i);
    expect((await ask(Number(port), host, page, undefined, undefined, shared)).status).toBe(200);
  } finally {
    await server.stop();
  }
});
