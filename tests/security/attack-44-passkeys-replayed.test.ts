import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { viewerOfSession } from "@/lib/server/auth/current-viewer";
import { askForPasskey } from "@/lib/server/auth/passkeys/ask-passkey";
import { openCeremony, sealCeremony } from "@/lib/server/auth/passkeys/ceremony";
import { signInWithPasskey } from "@/lib/server/auth/passkeys/sign-in-with-passkey";
import { hashPassword } from "@/lib/server/auth/password";
import { openSession } from "@/lib/server/auth/session";
import { updateAccount } from "@/lib/server/db/accounts";
import { database } from "@/lib/server/db/database";
import { userHandleOf } from "@/lib/server/db/passkeys";
import { addPasskey } from "@/lib/server/services/account/add-passkey";
import { beginPasskey } from "@/lib/server/services/account/begin-passkey";
import { beginTwoStep } from "@/lib/server/services/account/begin-two-step";
import { confirmTwoStep } from "@/lib/server/services/account/confirm-two-step";
import { openAccount } from "@/lib/server/services/account/open-account";
import { removePasskey } from "@/lib/server/services/account/remove-passkey";
import { resetTwoStep } from "@/lib/server/services/people/reset-two-step";
import { codeAt } from "@/tests/factories/code-at";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";
import { softwareAuthenticator } from "@/tests/fixtures/passkeys/software-authenticator";

const PASSWORD = "three quiet words here";
const ORIGIN = "https://variorum.example.gov";
const PARTY = { id: "variorum.example.gov", origin: ORIGIN };
const here = { origin: ORIGIN, rpId: PARTY.id };
const passwordHash = hashPassword(PASSWORD);
const somewhere = () => randomUUID();
const REFUSED = { code: "unauthenticated" };

async function somebody() {
  const workspace = await makeWorkspace();
  const person = await workspace.person("editor");
  const { prisma } = await database();
  await prisma.user.update({ where: { id: person.userId }, data: { passwordHash: await passwordHash } });
  const handle = Buffer.from(userHandleOf(person.userId)).toString("base64url");
  return { workspace, person, device: softwareAuthenticator(handle) };
}
type Somebody = Awaited<ReturnType<typeof somebody>>;

const begin = ({ person }: Pick<Somebody, "person">, proof = {}) =>
  beginPasskey(person, { name: "Laptop", current: PASSWORD, ...proof }, PARTY, somewhere());

async function withPasskey() {
  const of = await somebody();
  const { options, cookie } = await begin(of);
  const response = of.device.create({ ...here, challenge: options.challenge });
  await addPasskey(of.person, { response }, cookie, PARTY);
  return of;
}

/** What a browser was asked to sign in with. */
async function asked() {
  const { options, cookie } = await askForPasskey(PARTY);
  return { cookie, challenge: options.challenge };
}

test("a passkey signs its person in, and again with another question", async () => {
  const { person, device } = await withPasskey();
  for (let times = 0; times < 2; times++) {
    const { cookie, challenge } = await asked();
    const response = device.get({ ...here, challenge });
    expect(await signInWithPasskey({ response }, cookie, PARTY)).toBe(person.userId);
  }
  expect((await openAccount(person, null)).passkeys).toMatchObject([
    { name: "Laptop", lastUsedAt: expect.any(String) },
  ]);
});

test("an answer is taken once: replayed with its question, beside itself, and to another question", async () => {
  const { device } = await withPasskey();
  const { cookie, challenge } = await asked();
  const response = device.get({ ...here, challenge });
  const ends = await Promise.allSettled(
    Array.from({ length: 4 }, () => signInWithPasskey({ response }, cookie, PARTY)),
  );
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(signInWithPasskey({ response }, cookie, PARTY)).rejects.toMatchObject(REFUSED);
  const other = await asked();
  await expect(signInWithPasskey({ response }, other.cookie, PARTY)).rejects.toMatchObject(REFUSED);
});

test("what was made for another site, another name, or without making sure of the person opens nothing", async () => {
  const { device } = await withPasskey();
  for (const wrong of [
    { ...here, origin: "https://variorum.example.gov.evil.example" },
    { ...here, origin: "http://variorum.example.gov" },
    { ...here, rpId: "evil.example" },
    { ...here, verified: false },
  ]) {
    const { cookie, challenge } = await asked();
    const response = device.get({ ...wrong, challenge });
    await expect(signInWithPasskey({ response }, cookie, PARTY)).rejects.toMatchObject(REFUSED);
  }
  const { cookie, challenge } = await asked();
  const response = device.get({ ...here, challenge });
  const forged = { ...response, response: { ...response.response, signature: "MEUCIQ" } };
  await expect(signInWithPasskey({ response: forged }, cookie, PARTY)).rejects.toMatchObject(REFUSED);
});

test("a device that counts backwards is a copy, and opens nothing", async () => {
  const { device } = await withPasskey();
  const first = await asked();
  const early = device.get({ ...here, challenge: first.challenge });
  const second = await asked();
  const later = device.get({ ...here, challenge: second.challenge });
  await signInWithPasskey({ response: later }, second.cookie, PARTY);
  await expect(signInWithPasskey({ response: early }, first.cookie, PARTY)).rejects.toMatchObject(REFUSED);
});

test("the question is sealed, of five minutes, no session, and of one kind", async () => {
  const { person, device } = await withPasskey();
  const { cookie, challenge } = await asked();
  expect(await openSession(cookie)).toBeNull();
  expect(await viewerOfSession(cookie)).toEqual({ kind: "nobody" });
  const response = device.get({ ...here, challenge });
  for (const forged of [undefined, "", cookie.slice(0, -2), (await startSession(person.userId)).cookie])
    await expect(signInWithPasskey({ response }, forged, PARTY)).rejects.toMatchObject({ code: "gone" });
  const late = await sealCeremony({ challenge, adds: null, since: Date.now() - 300_001 });
  expect(await openCeremony(late)).toBeNull();
  // What was asked to add one signs nobody in.
  const { options, cookie: adding } = await begin({ person });
  const given = device.get({ ...here, challenge: options.challenge });
  await expect(signInWithPasskey({ response: given }, adding, PARTY)).rejects.toMatchObject({ code: "gone" });
});

test("adding one needs the password, and what was asked of the same person", async () => {
  const [of, other] = [await somebody(), await somebody()];
  await expect(begin(of, { current: "not the password" })).rejects.toMatchObject(REFUSED);
  const { options, cookie } = await begin(of);
  const response = of.device.create({ ...here, challenge: options.challenge });
  await expect(addPasskey(other.person, { response }, cookie, PARTY)).rejects.toMatchObject({ code: "gone" });
  const unverified = of.device.create({ ...here, challenge: options.challenge, verified: false });
  await expect(addPasskey(of.person, { response: unverified }, cookie, PARTY)).rejects.toMatchObject({
    code: "invalid",
  });
  await addPasskey(of.person, { response }, cookie, PARTY);
  await expect(addPasskey(of.person, { response }, cookie, PARTY)).rejects.toMatchObject({
    code: "conflict",
  });
});

test("where two-step sign-in is on, adding and removing one asks for a code too", async () => {
  const of = await withPasskey();
  const { secret, setUp } = await beginTwoStep(of.person, { current: PASSWORD }, ORIGIN, somewhere());
  const code = codeAt(secret.replaceAll(" ", ""), Date.now());
  const { codes } = await confirmTwoStep(of.person, { setUp, code });
  await expect(begin(of)).rejects.toMatchObject({ code: "invalid" });
  await expect(begin(of, { code: "000000" })).rejects.toMatchObject(REFUSED);
  expect((await begin(of, { code: codes[0] })).options.challenge).toBeTruthy();
  const remove = { passkeyId: of.device.id, current: PASSWORD };
  await expect(removePasskey(of.person, remove, somewhere())).rejects.toMatchObject({ code: "invalid" });
  await removePasskey(of.person, { ...remove, code: codes[1] }, somewhere());
  expect((await openAccount(of.person, null)).passkeys).toEqual([]);
});

test("disabled, removed and reset: the passkey opens nothing, and sessions are over", async () => {
  const attempt = async ({ device }: Somebody) => {
    const { cookie, challenge } = await asked();
    return signInWithPasskey({ response: device.get({ ...here, challenge }) }, cookie, PARTY);
  };
  const disabled = await withPasskey();
  await updateAccount(disabled.person.email, { disabledAt: new Date() });
  await expect(attempt(disabled)).rejects.toMatchObject(REFUSED);

  const [removed, other] = [await withPasskey(), await withPasskey()];
  const { cookie } = await startSession(removed.person.userId);
  const foreign = { passkeyId: removed.device.id, current: PASSWORD };
  await expect(removePasskey(other.person, foreign, somewhere())).rejects.toMatchObject({
    code: "not-found",
  });
  await removePasskey(removed.person, foreign, somewhere());
  await expect(attempt(removed)).rejects.toMatchObject(REFUSED);
  expect(await viewerOfSession(cookie)).toEqual({ kind: "nobody" });

  const reset = await withPasskey();
  const admin = await reset.workspace.person("admin");
  await resetTwoStep(admin, { workspaceId: reset.workspace.id, userId: reset.person.userId });
  await expect(attempt(reset)).rejects.toMatchObject(REFUSED);
});

test("a passkey that says it is of somebody else opens neither account", async () => {
  const victim = await withPasskey();
  const { person } = await somebody();
  const lying = softwareAuthenticator(Buffer.from(userHandleOf(victim.person.userId)).toString("base64url"));
  const { options, cookie } = await begin({ person });
  await addPasskey(
    person,
    { response: lying.create({ ...here, challenge: options.challenge }) },
    cookie,
    PARTY,
  );
  const { cookie: question, challenge } = await asked();
  await expect(
    signInWithPasskey({ response: lying.get({ ...here, challenge }) }, question, PARTY),
  ).rejects.toMatchObject(REFUSED);
});
