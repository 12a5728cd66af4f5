import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { viewerOfSession } from "@/lib/server/auth/current-viewer";
import { nextAuthOptions } from "@/lib/server/auth/next-auth-options";
import { operatorKey } from "@/lib/server/auth/operator-key";
import { hashPassword } from "@/lib/server/auth/password";
import { checkSecondFactor } from "@/lib/server/auth/second-factor/check-second-factor";
import { openPendingSignIn, sealPendingSignIn } from "@/lib/server/auth/second-factor/pending-sign-in";
import { openSecret, sealSecret } from "@/lib/server/auth/second-factor/seal-secret";
import { openSession } from "@/lib/server/auth/session";
import { isStillPending } from "@/lib/server/auth/sign-in";
import { updateAccount } from "@/lib/server/db/accounts";
import { database } from "@/lib/server/db/database";
import { beginTwoStep } from "@/lib/server/services/account/begin-two-step";
import { confirmTwoStep } from "@/lib/server/services/account/confirm-two-step";
import { makeRecoveryCodes } from "@/lib/server/services/account/make-recovery-codes";
import { openTwoStep } from "@/lib/server/services/account/open-two-step";
import { turnOffTwoStep } from "@/lib/server/services/account/turn-off-two-step";
import { manageAccount } from "@/lib/server/services/installation/manage-account";
import { resetTwoStep } from "@/lib/server/services/people/reset-two-step";
import { codeAt } from "@/tests/factories/code-at";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";

const PASSWORD = "three quiet words here";
const ORIGIN = "https://variorum.example.gov";
const STEP = 30_000;
const WRONG = { code: "unauthenticated" };
const passwordHash = hashPassword(PASSWORD);
/** Another address each time, so that a test is held up by no other. */
const somewhere = () => randomUUID();

/** Somebody who has set up two-step sign-in: the secret of their app, and their recovery codes. */
async function withApp() {
  const workspace = await makeWorkspace();
  const person = await workspace.person("editor");
  const { prisma } = await database();
  await prisma.user.update({
    where: { id: person.userId },
    data: { passwordHash: await passwordHash },
  });
  const { secret: shown, setUp } = await beginTwoStep(person, { current: PASSWORD }, ORIGIN, somewhere());
  const secret = shown.replaceAll(" ", "");
  const { codes } = await confirmTwoStep(person, { setUp, code: codeAt(secret, Date.now()) });
  // As if it had been set up some minutes ago: the codes of now are not used up by it.
  await prisma.authenticator.update({
    where: { userId: person.userId },
    data: { lastStep: Math.floor(Date.now() / STEP) - 10 },
  });
  return { workspace, person, secret, codes, userId: person.userId };
}
type WithApp = Awaited<ReturnType<typeof withApp>>;

const now = ({ secret }: WithApp, steps = 0) => codeAt(secret, Date.now() + steps * STEP);
const check = ({ userId }: WithApp, code: string, address = somewhere()) =>
  checkSecondFactor(userId, code, address).catch((error: unknown) => error);
/** Six digits that are right at no moment near this one. */
const wrong = (of: WithApp) => {
  const right = new Set([-3, -2, -1, 0, 1, 2, 3].map((steps) => now(of, steps)));
  return (
    Array.from({ length: 8 }, (_, at) => String(111_111 * (at + 1))).find((code) => !right.has(code)) ?? ""
  );
};

test("a code works once: replayed at once, replayed beside itself, and an earlier one after a later", async () => {
  const of = await withApp();
  const code = now(of);
  expect(await check(of, code)).toBe("app");
  expect(await check(of, code)).toMatchObject(WRONG);

  const next = now(of, 1);
  const ends = await Promise.all(Array.from({ length: 5 }, () => check(of, next)));
  expect(ends.filter((end) => end === "app")).toHaveLength(1);
  expect(await check(of, now(of)), "of the step before").toMatchObject(WRONG);
});

test("the code that set it up signs nobody in", async () => {
  const workspace = await makeWorkspace();
  const person = await workspace.person("editor");
  const { prisma } = await database();
  await prisma.user.update({ where: { id: person.userId }, data: { passwordHash: await passwordHash } });
  const { secret, setUp } = await beginTwoStep(person, { current: PASSWORD }, ORIGIN, somewhere());
  const code = codeAt(secret.replaceAll(" ", ""), Date.now());
  await confirmTwoStep(person, { setUp, code });
  await expect(checkSecondFactor(person.userId, code, somewhere())).rejects.toMatchObject(WRONG);
});

test("a clock may be one step off, and not two", async () => {
  const of = await withApp();
  expect(await check(of, now(of, 2))).toMatchObject(WRONG);
  expect(await check(of, now(of, -2))).toMatchObject(WRONG);
  expect(await check(of, now(of, 1))).toBe("app");
});

test("the eleventh guess from one address is refused unseen, even if it were right", async () => {
  const of = await withApp();
  const address = somewhere();
  const ends = [];
  for (let tries = 0; tries < 5; tries++) ends.push(await check(of, wrong(of), address));
  expect(ends).toEqual(Array.from({ length: 5 }, () => expect.objectContaining(WRONG)));
  await addFailures(of, 6, address);
  expect(await check(of, now(of), address)).toMatchObject({ code: "busy" });
});

test("attack-40: guesses from many addresses close the app's codes for a while, and never the recovery codes", async () => {
  const of = await withApp();
  await check(of, wrong(of));
  await addFailures(of, 60);
  expect(await check(of, now(of))).toMatchObject({ code: "busy" });
  const { prisma } = await database();
  expect(await check(of, of.codes[0] ?? "")).toBe("recovery");
  // As if a quarter of an hour had gone by.
  await prisma.signInAttempt.updateMany({ data: { at: new Date(Date.now() - 16 * 60_000) } });
  expect(await check(of, now(of))).toBe("app");
});

test("a right password given again takes no wrong code back from the count", async () => {
  const of = await withApp();
  const address = somewhere();
  await check(of, wrong(of), address);
  await addFailures(of, 10, address);
  await turnOffTwoStep(of.person, { current: PASSWORD, code: "000 000" }, address).catch(() => undefined);
  expect(await check(of, now(of), address)).toMatchObject({ code: "busy" });
});

test("a recovery code works once, also for two who give it at the same moment, and for nobody else", async () => {
  const [of, other] = [await withApp(), await withApp()];
  const [first = "", second = ""] = of.codes;
  expect(of.codes).toHaveLength(10);
  expect(new Set(of.codes).size).toBe(10);
  expect(await check(other, first)).toMatchObject(WRONG);
  expect(await check(of, first.toUpperCase().replaceAll("-", " "))).toBe("recovery");
  expect(await check(of, first)).toMatchObject(WRONG);
  const ends = await Promise.all([check(of, second), check(of, second), check(of, second)]);
  expect(ends.filter((end) => end === "recovery")).toHaveLength(1);
  expect((await openTwoStep(of.person)).on).toMatchObject({ recoveryCodesLeft: 8 });
});

test("neither the secret nor a recovery code is stored as it is, nor in the audit log", async () => {
  const of = await withApp();
  await check(of, now(of));
  await check(of, of.codes[0] ?? "");
  const { prisma } = await database();
  const rows = JSON.stringify([
    await prisma.authenticator.findMany({ where: { userId: of.userId } }),
    await prisma.recoveryCode.findMany({ where: { userId: of.userId } }),
    await prisma.auditEvent.findMany({ where: { subject: `user:${of.userId}` } }),
  ]);
  for (const secret of [of.secret, ...of.codes, ...of.codes.map((code) => code.replaceAll("-", ""))])
    expect(rows).not.toContain(secret);
});

test("a sealed secret opens for the person it was sealed for, as a whole, and under no other key", () => {
  const [mine, theirs] = [randomUUID(), randomUUID()];
  const sealed = sealSecret(mine, "JBSWY3DPEHPK3PXP");
  expect(sealSecret(mine, "JBSWY3DPEHPK3PXP")).not.toBe(sealed);
  expect(openSecret(mine, sealed)).toBe("JBSWY3DPEHPK3PXP");
  expect(openSecret(theirs, sealed)).toBeNull();
  for (const forged of [
    "",
    "x",
    sealed.slice(0, -4),
    `${sealed}AAAA`,
    sealed.replace(/^./, (sign) => (sign === "A" ? "B" : "A")),
  ])
    expect(openSecret(mine, forged)).toBeNull();
});

test("attack-70: where the secret cannot be opened any more no code is right, and the second step is not left out", async () => {
  const of = await withApp();
  const { prisma } = await database();
  await prisma.authenticator.update({
    where: { userId: of.userId },
    data: { sealedSecret: sealSecret(randomUUID(), of.secret) },
  });
  expect(await check(of, now(of))).toMatchObject({ code: "unavailable" });
  expect((await openTwoStep(of.person)).on).not.toBeNull();
  expect(await check(of, of.codes[0] ?? "")).toBe("recovery");
});

test("the framework's own way in makes no session of a password alone", async () => {
  const of = await withApp();
  const [password] = nextAuthOptions().providers as unknown as readonly [
    { options: { authorize: (credentials: object, request: object) => Promise<unknown> } },
  ];
  const given = { email: of.person.email, password: PASSWORD };
  expect(await password.options.authorize(given, { headers: {} })).toBeNull();
  await turnOffTwoStep(of.person, { current: PASSWORD, code: now(of) }, somewhere());
  expect(await password.options.authorize(given, { headers: {} })).toMatchObject({ id: of.userId });
});

test("attack-44: a sign-in that waits for its code is no session, is bound to its account, and ends with what ends sessions", async () => {
  const of = await withApp();
  const sealed = await sealPendingSignIn({ userId: of.userId, since: Date.now() });
  expect(await openSession(sealed)).toBeNull();
  expect(await viewerOfSession(sealed)).toEqual({ kind: "nobody" });
  const pending = await openPendingSignIn(sealed);
  expect(pending).toMatchObject({ userId: of.userId });
  for (const forged of [undefined, "", "x", sealed.slice(0, -2), "x".repeat(10_000)])
    expect(await openPendingSignIn(forged)).toBeNull();
  const { cookie } = await startSession(of.userId);
  expect(await openPendingSignIn(cookie), "a session is none either").toBeNull();
  const late = await sealPendingSignIn({ userId: of.userId, since: Date.now() - 600_001 });
  expect(await openPendingSignIn(late)).toBeNull();

  if (!pending) throw new Error("it was just sealed");
  expect(await isStillPending(pending)).toBe(true);
  await updateAccount(of.person.email, { passwordHash: await passwordHash });
  expect(await isStillPending(pending), "a new password").toBe(false);
  const again = { userId: of.userId, since: Date.now() };
  await updateAccount(of.person.email, { disabledAt: new Date() });
  expect(await isStillPending({ ...again, since: Date.now() + 1_000 }), "disabled").toBe(false);
});

test("setting up needs the password, what was shown to the same person, and a code of it", async () => {
  const [of, other] = [await withApp(), await withApp()];
  const begin = (current: string) => beginTwoStep(of.person, { current }, ORIGIN, somewhere());
  await expect(begin("not the password")).rejects.toMatchObject(WRONG);
  const begun = await begin(PASSWORD);
  const secret = begun.secret.replaceAll(" ", "");
  const code = codeAt(secret, Date.now());
  await expect(confirmTwoStep(other.person, { setUp: begun.setUp, code })).rejects.toMatchObject({
    code: "gone",
  });
  await expect(confirmTwoStep(of.person, { setUp: "x", code })).rejects.toMatchObject({ code: "gone" });
  await expect(
    confirmTwoStep(of.person, { setUp: begun.setUp, code: codeAt(secret, Date.now() + 10 * STEP) }),
  ).rejects.toMatchObject({ code: "invalid" });
  // It is on already: another app comes in its place by turning it off first, which asks for a code.
  await expect(confirmTwoStep(of.person, { setUp: begun.setUp, code })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await check(of, now(of))).toBe("app");
});

test("turning it off and making new codes need password and code; sessions end", async () => {
  const of = await withApp();
  const { cookie } = await startSession(of.userId);
  const address = somewhere();
  const act = { current: PASSWORD, code: wrong(of) };
  await expect(turnOffTwoStep(of.person, act, address)).rejects.toMatchObject(WRONG);
  await expect(turnOffTwoStep(of.person, { current: "wrong", code: now(of) }, address)).rejects.toMatchObject(
    WRONG,
  );
  await expect(makeRecoveryCodes(of.person, act, address)).rejects.toMatchObject(WRONG);
  expect(await viewerOfSession(cookie)).toMatchObject({ kind: "person" });

  const made = await makeRecoveryCodes(of.person, { current: PASSWORD, code: now(of) }, address);
  expect(await check(of, of.codes[0] ?? ""), "of those before").toMatchObject(WRONG);
  await turnOffTwoStep(of.person, { current: PASSWORD, code: made.codes[0] ?? "" }, address);
  expect((await openTwoStep(of.person)).on).toBeNull();
  expect(await viewerOfSession(cookie)).toEqual({ kind: "nobody" });
  const { prisma } = await database();
  expect(await prisma.recoveryCode.count({ where: { userId: of.userId } })).toBe(0);
});

test("an administrator resets it for others and not for themselves, and the log says so", async () => {
  const of = await withApp();
  const admin = await of.workspace.person("admin");
  const { cookie } = await startSession(of.userId);
  const target = { workspaceId: of.workspace.id, userId: of.userId };
  await expect(resetTwoStep(of.person, target)).rejects.toMatchObject({ code: "forbidden" });
  await expect(resetTwoStep(admin, { ...target, userId: admin.userId })).rejects.toMatchObject({
    code: "conflict",
  });
  await resetTwoStep(admin, target);
  expect((await openTwoStep(of.person)).on).toBeNull();
  expect(await viewerOfSession(cookie)).toEqual({ kind: "nobody" });
  const { prisma } = await database();
  expect(
    await prisma.auditEvent.findFirst({
      where: { action: "person.second-factor-reset" },
      orderBy: { at: "desc" },
    }),
  ).toMatchObject({ actor: `user:${admin.userId}`, subject: `user:${of.userId}` });
});

test("the operator resets it, and nobody else who asks for that", async () => {
  const of = await withApp();
  const input = { verb: "reset-two-step", email: of.person.email } as const;
  await expect(manageAccount("Bearer guessed", input)).rejects.toMatchObject({ code: "not-found" });
  expect((await openTwoStep(of.person)).on).not.toBeNull();
  await manageAccount(`Bearer ${operatorKey()}`, input);
  expect((await openTwoStep(of.person)).on).toBeNull();
});

/** As many failures more as if somebody had guessed, from one address or from as many. */
async function addFailures(of: WithApp, count: number, address?: string): Promise<void> {
  const { prisma } = await database();
  const last = await prisma.signInAttempt.findFirstOrThrow({
    // Other tests set the clock forward.
    where: { succeeded: false, at: { lte: new Date() } },
    orderBy: { at: "desc" },
  });
  await prisma.signInAttempt.createMany({
    data: Array.from({ length: count }, (_, at) => ({
      account: last.account,
      address: address ? last.address : `${of.userId} ${at}`,
      succeeded: false,
    })),
  });
}
