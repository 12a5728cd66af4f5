import { expect, test } from "vitest";
import { viewerOfSession } from "@/lib/server/auth/current-viewer";
import {
  newClaims,
  openSession,
  SESSION,
  sealSession,
  sessionCookieOptions,
} from "@/lib/server/auth/session";
import { updateAccount } from "@/lib/server/db/accounts";
import { endSessions } from "@/lib/server/db/sessions";
import { endOtherSessions } from "@/lib/server/services/account/end-other-sessions";
import { endSession } from "@/lib/server/services/account/end-session";
import { openAccount } from "@/lib/server/services/account/open-account";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";

test("the cookie of a session opens nothing after signing out, disabling, or a new password", async () => {
  const workspace = await makeWorkspace();
  const first = await workspace.person("editor");
  const { cookie, claims } = await startSession(first.userId);
  const { cookie: other } = await startSession(first.userId);
  expect(await viewerOfSession(cookie)).toMatchObject({ kind: "person", userId: first.userId });

  await endSessions(first.userId, { only: claims.sessionId });
  expect(await viewerOfSession(cookie)).toEqual({ kind: "nobody" });
  expect(await viewerOfSession(other)).toMatchObject({ kind: "person" });

  await updateAccount(first.email, { disabledAt: new Date() });
  expect(await viewerOfSession(other)).toEqual({ kind: "nobody" });
  await updateAccount(first.email, { disabledAt: null });
  expect(await viewerOfSession(other), "enabling again does not revive old sessions").toEqual({
    kind: "nobody",
  });
});

test("a token of ours without a session that was begun opens nothing", async () => {
  const { userId } = await (await makeWorkspace()).person("reader");
  expect(await viewerOfSession(await sealSession(newClaims(userId)))).toEqual({ kind: "nobody" });
});

test("somebody else's session can be named and is not ended; all but one's own can be", async () => {
  const workspace = await makeWorkspace();
  const [me, other] = [await workspace.person("reader"), await workspace.person("reader")];
  const theirs = await startSession(other.userId);
  const [here, there] = [await startSession(me.userId), await startSession(me.userId)];
  await endSession(me, { sessionId: theirs.claims.sessionId });
  expect(await endOtherSessions(me, here.claims.sessionId)).toBe(1);
  expect(await viewerOfSession(theirs.cookie)).toMatchObject({ userId: other.userId });
  expect(await viewerOfSession(here.cookie)).toMatchObject({ userId: me.userId });
  expect(await viewerOfSession(there.cookie)).toEqual({ kind: "nobody" });
  expect((await openAccount(me, here.claims.sessionId)).sessions).toMatchObject([{ isThis: true }]);
});

test("a session ends seven days after signing in, however often it was renewed", async () => {
  const { userId } = await (await makeWorkspace()).person("reader");
  const old = { ...newClaims(userId), signedInAt: Date.now() - SESSION.absolute * 1_000 - 1 };
  expect(await openSession(await sealSession(old))).toBeNull();
});

test("a cookie that was made up, cut or tampered with opens nothing", async () => {
  const { userId } = await (await makeWorkspace()).person("reader");
  const { cookie } = await startSession(userId);
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
