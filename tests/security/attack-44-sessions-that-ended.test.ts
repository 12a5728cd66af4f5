import { expect, test } from "vitest";
import { viewerOfSession } from "@/lib/server/auth/current-viewer";
import {
  newClaims,
  openSession,
  SESSION,
  sealSession,
  sessionCookieOptions,
} from "@/lib/server/auth/session";
import { insertEndedSession, updateAccount } from "@/lib/server/db/accounts";
import { makeWorkspace } from "@/tests/factories/make-workspace";

test("the cookie of a session opens nothing after signing out, disabling, or a new password", async () => {
  const workspace = await makeWorkspace();
  const first = await workspace.person("editor");
  const claims = newClaims(first.userId);
  const cookie = await sealSession(claims);
  const other = await sealSession(newClaims(first.userId));
  expect(await viewerOfSession(cookie)).toMatchObject({ kind: "person", userId: first.userId });

  await insertEndedSession(claims.sessionId, new Date(Date.now() + 60_000));
  expect(await viewerOfSession(cookie)).toEqual({ kind: "nobody" });
  expect(await viewerOfSession(other)).toMatchObject({ kind: "person" });

  await updateAccount(first.email, { disabledAt: new Date() });
  expect(await viewerOfSession(other)).toEqual({ kind: "nobody" });
  await updateAccount(first.email, { disabledAt: null });
  expect(await viewerOfSession(other), "enabling again does not revive old sessions").toEqual({
    kind: "nobody",
  });
});

test("a session ends seven days after signing in, however often it was renewed", async () => {
  const { userId } = await (await makeWorkspace()).person("reader");
  const old = { ...newClaims(userId), signedInAt: Date.now() - SESSION.absolute * 1_000 - 1 };
  expect(await openSession(await sealSession(old))).toBeNull();
});

test("a cookie that was made up, cut or tampered with opens nothing", async () => {
  const { userId } = await (await makeWorkspace()).person("reader");
  const cookie = await sealSession(newClaims(userId));
  for (const forged of [
    "",
    "x",
    cookie.slice(0, -2),
    `${cookie}A`,
    cookie.replace(/.$/, "!"),
    "a.b.c.d.e",
    "x".repeat(10_000),
  ]) {
    expect(await viewerOfSession(forged)).toEqual({ kind: "nobody" });
  }
});

test("the cookie is closed to scripts and to other sites' requests", () => {
  expect(sessionCookieOptions()).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/" });
});
