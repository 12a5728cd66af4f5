import { expect, test } from "vitest";
import { checkCredentials } from "@/lib/server/auth/check-credentials";
import { hashPassword } from "@/lib/server/auth/password";
import { database } from "@/lib/server/db/database";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";

const RIGHT = "correct horse battery";

async function account(): Promise<string> {
  const person = await (await makeWorkspace()).person("editor");
  const { prisma } = await database();
  await prisma.user.update({
    where: { id: person.userId },
    data: { passwordHash: await hashPassword(RIGHT) },
  });
  return person.email;
}

const failure = (email: string, address: string, password = "wrong password") =>
  checkCredentials(email, password, address).then(
    () => null,
    (error: unknown) => error,
  );

test("the eleventh try from one address is refused with the same words for a known and an unknown account", async () => {
  const known = await account();
  const begun = new Date();
  const answers = [];
  for (const email of [known, "nobody-here@example.gov"]) {
    for (let tries = 0; tries < 5; tries++) answers.push(await failure(email, "198.51.100.1"));
  }
  expect(new Set(answers.map(String)).size).toBe(1);
  expect(answers[0]).toMatchObject({ code: "unauthenticated" });

  const { prisma } = await database();
  const attempt = await prisma.signInAttempt.findFirst({
    where: { succeeded: false, at: { gte: begun } },
    orderBy: { at: "asc" },
  });
  if (!attempt) throw new Error("no try was counted");
  expect(JSON.stringify(attempt)).not.toContain(known);
  await prisma.signInAttempt.createMany({
    data: Array.from({ length: 5 }, () => ({
      account: attempt.account,
      address: attempt.address,
      succeeded: false,
    })),
  });
  expect(await failure(known, "198.51.100.1", RIGHT)).toMatchObject({ code: "busy" });
});

test("a refused try stands in the log with where it came from, and with nothing that was typed", async () => {
  const known = await account();
  const written: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = (chunk: string | Uint8Array) => written.push(String(chunk)) > 0;
  try {
    await failure(known, "198.51.100.7", "my secret in the wrong field");
    await failure(known, "198.51.100.8\nReady at", "wrong password");
    await checkCredentials(known, RIGHT, "198.51.100.9");
  } finally {
    process.stdout.write = write;
  }
  expect(written.filter((line) => line.includes("password of an account"))).toEqual([
    "Wrong: password of an account, from 198.51.100.7\n",
    "Wrong: password of an account, from 198.51.100.8?Ready?at\n",
  ]);
  expect(written.join("")).not.toContain("secret");
  expect(written.join("")).not.toContain(known);
});

test("attack-40: the victim still gets in from elsewhere, after a delay of seconds", async () => {
  const known = await account();
  await failure(known, "198.51.100.66");
  const { prisma } = await database();
  // Other tests set the clock forward.
  const attempt = await prisma.signInAttempt.findFirst({
    where: { at: { lte: new Date() } },
    orderBy: { at: "desc" },
  });
  if (!attempt) throw new Error("no try was counted");
  await prisma.signInAttempt.createMany({
    data: Array.from({ length: 60 }, () => ({
      account: attempt.account,
      address: attempt.address,
      succeeded: false,
    })),
  });
  const began = performance.now();
  expect(await checkCredentials(known, RIGHT, "203.0.113.5")).toMatchObject({ email: known });
  expect(performance.now() - began).toBeGreaterThan(3_900);
  expect(performance.now() - began).toBeLessThan(30_000);
});

test("an unknown account takes as long as a wrong password", async () => {
  const known = await account();
  await failure(known, "192.0.2.1");
  const times: Record<string, number[]> = { known: [], unknown: [] };
  const { prisma } = await database();
  // Taken in turns, so that other load on the machine falls on both alike.
  for (let round = 0; round < 12; round++) {
    await prisma.signInAttempt.deleteMany();
    for (const [name, email] of [
      ["known", known],
      ["unknown", "nobody-at-all@example.gov"],
    ] as const) {
      const began = performance.now();
      await failure(email, "192.0.2.1");
      times[name]?.push(performance.now() - began);
    }
  }
  // The quickest of each: what the work itself takes, without what the machine did besides.
  const quickest = (name: string) => Math.min(...(times[name] ?? []));
  // Without the hashing an unknown account would take a twentieth; a busy machine makes a third of difference by itself.
  expect(quickest("unknown") / quickest("known")).toBeGreaterThan(0.5);
  expect(quickest("unknown") / quickest("known")).toBeLessThan(2);
});

test("a hash of other costs is renewed at the next sign-in", async () => {
  const email = await account();
  const { prisma } = await database();
  const weak = "$argon2id$v=19$m=4096,t=1,p=1$";
  const { hash } = await import("@node-rs/argon2");
  const old = await hash(RIGHT, { memoryCost: 4_096, timeCost: 1, parallelism: 1 });
  expect(old.startsWith(weak)).toBe(true);
  await prisma.user.update({ where: { email }, data: { passwordHash: old } });
  await checkCredentials(email, RIGHT, "192.0.2.9");
  const after = await prisma.user.findUnique({ where: { email }, select: { passwordHash: true } });
  expect(after?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await checkCredentials(email, RIGHT, "192.0.2.9");
});

test("parallel guesses are counted before they are tried: of forty at once ten are tried", async () => {
  const known = await account();
  const answers = await Promise.all(Array.from({ length: 40 }, () => failure(known, "198.51.100.39")));
  const tried = answers.filter((each) => (each as { code?: string }).code === "unauthenticated");
  expect(tried.length).toBeLessThanOrEqual(10);
  expect(answers.filter((each) => (each as { code?: string }).code === "busy").length).toBe(
    40 - tried.length,
  );
});

test("attack-40: a hundred failures from one address do not lock its other people out", async () => {
  const known = await account();
  await failure("stranger@example.gov", "203.0.113.77");
  const { prisma } = await database();
  const { address } = await prisma.signInAttempt.findFirstOrThrow({ orderBy: { at: "desc" } });
  await prisma.signInAttempt.createMany({
    data: Array.from({ length: 150 }, (_, at) => ({ account: `guessed ${at}`, address, succeeded: false })),
  });
  expect(await checkCredentials(known, RIGHT, "203.0.113.77")).toMatchObject({ email: known });
});

test("attack-73: who signed in stands in the audit log, and no failure of theirs does", async () => {
  const known = await account();
  await failure(known, "203.0.113.78");
  const { id } = await checkCredentials(known, RIGHT, "203.0.113.78");
  await startSession(id, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
  const { prisma } = await database();
  const events = await prisma.auditEvent.findMany({
    where: { subject: `user:${id}` },
    select: { action: true, details: true },
  });
  expect(events.filter(({ action }) => action.startsWith("account.sign"))).toEqual([
    { action: "account.signed-in", details: { device: "Firefox on Linux" } },
  ]);
});
