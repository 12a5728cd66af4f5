import { expect, test } from "vitest";
import { checkCredentials } from "@/lib/server/auth/check-credentials";
import { newDevice } from "@/lib/server/auth/known-device";
import { hashPassword } from "@/lib/server/auth/password";
import { checkSecondFactor } from "@/lib/server/auth/second-factor/check-second-factor";
import { database } from "@/lib/server/db/database";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const RIGHT = "correct horse battery";

async function account() {
  const { userId, email } = await (await makeWorkspace()).person("editor");
  const { prisma } = await database();
  await prisma.user.update({ where: { id: userId }, data: { passwordHash: await hashPassword(RIGHT) } });
  return { userId, email };
}

const endOf = (tried: Promise<unknown>): Promise<string> =>
  tried.then(
    () => "in",
    (error: { code?: string }) => error.code ?? String(error),
  );
async function guessElevenTimes(email: string, address: string, device?: string): Promise<string[]> {
  const ends: string[] = [];
  for (let turn = 0; turn < 11; turn++)
    ends.push(await endOf(checkCredentials(email, "wrong password", address, device)));
  return ends;
}
const TEN_TRIED = [...Array<string>(10).fill("unauthenticated"), "busy"];

test("attack-40: whoever guesses from the person's own address does not keep them out of a browser they know", async () => {
  const [{ userId, email }, other] = [await account(), await account()];
  const address = "198.51.100.40";
  expect(await guessElevenTimes(email, address)).toEqual(TEN_TRIED);
  expect(await endOf(checkCredentials(email, RIGHT, address))).toBe("busy");
  // Neither a cookie of one's own account, nor one that was made up, is a way round.
  const device = newDevice(userId);
  for (const forged of [newDevice(other.userId), `${device}x`, device.split(".")[0], ".", ""])
    expect(await endOf(checkCredentials(email, RIGHT, address, forged))).toBe("busy");
  const began = performance.now();
  expect(await endOf(checkCredentials(email, RIGHT, address, device))).toBe("in");
  // Not slowed either: ten failures of the account would take four seconds.
  expect(performance.now() - began).toBeLessThan(3_900);
  expect(await endOf(checkCredentials(email, RIGHT, address)), "for strangers it stays closed").toBe("busy");
});

test("attack-40: a browser that was stolen has ten tries as well, and closes no other", async () => {
  const { userId, email } = await account();
  const [stolen, own] = [newDevice(userId), newDevice(userId)];
  expect(await guessElevenTimes(email, "198.51.100.41", stolen)).toEqual(TEN_TRIED);
  expect(await endOf(checkCredentials(email, RIGHT, "198.51.100.42", stolen))).toBe("busy");
  expect(await endOf(checkCredentials(email, RIGHT, "198.51.100.41", own))).toBe("in");
});

test("attack-40: codes that others guess, who know the password, do not close the app's code to a known browser", async () => {
  const { userId } = await account();
  const guess = (address: string, device?: string) =>
    endOf(checkSecondFactor(userId, "123456", address, device));
  expect(await guess("198.51.100.43")).toBe("unauthenticated");
  const { prisma } = await database();
  const attempt = await prisma.signInAttempt.findFirstOrThrow({
    where: { at: { lte: new Date() } },
    orderBy: { at: "desc" },
    select: { account: true },
  });
  await prisma.signInAttempt.createMany({
    data: Array.from({ length: 50 }, (_, at) => ({ ...attempt, address: `from ${at}`, succeeded: false })),
  });
  expect(await guess("203.0.113.43")).toBe("busy");
  // It is looked at, and refused for what it is.
  expect(await guess("203.0.113.43", newDevice(userId))).toBe("unauthenticated");
});
