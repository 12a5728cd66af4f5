import "server-only";
import { cookies, headers } from "next/headers";
import type { SecondStepInput, SignInInput, SignInStep } from "@/lib/contracts/account-input";
import { AppError } from "@/lib/core/errors";
import { checkSecondFactor } from "@/lib/server/auth/second-factor/check-second-factor";
import {
  openPendingSignIn,
  type PendingSignIn,
  pendingCookieName,
  pendingCookieOptions,
  sealPendingSignIn,
} from "@/lib/server/auth/second-factor/pending-sign-in";
import { findPendingPerson } from "@/lib/server/db/second-factors";
import { endSessions, type ProofOfPerson } from "@/lib/server/db/sessions";
import { checkCredentials } from "./check-credentials";
import { clientAddress } from "./client-address";
import { deviceCookieName, deviceCookieOptions, newDevice, readDevice } from "./known-device";
import { recordSession } from "./record-session";
import { newClaims, openSession, sealSession, sessionCookieName, sessionCookieOptions } from "./session";

/** Begins a session in the current response. Always a new one: a session from before signing in is never kept. */
export async function startSession(userId: string, proof?: Partial<ProofOfPerson>): Promise<void> {
  const claims = newClaims(userId);
  await recordSession(claims, (await headers()).get("user-agent"), proof);
  const jar = await cookies();
  jar.set(sessionCookieName(), await sealSession(claims), sessionCookieOptions());
  const device = jar.get(deviceCookieName())?.value;
  jar.set(
    deviceCookieName(),
    device && readDevice(userId, device) ? device : newDevice(userId),
    deviceCookieOptions(),
  );
}

const currentDevice = async () => (await cookies()).get(deviceCookieName())?.value;

/**
 * After a password, or what stands for one: begins a session, or, where the person has a second factor, the ten minutes in which
 * their code does. Answers which of both.
 */
export async function enter(userId: string): Promise<SignInStep> {
  const person = await findPendingPerson(userId);
  if (!person?.authenticator) {
    await startSession(userId);
    return "in";
  }
  const sealed = await sealPendingSignIn({ userId, since: Date.now() });
  (await cookies()).set(pendingCookieName(), sealed, pendingCookieOptions());
  return "code";
}

/** Who is between password and code in this browser; `null` for nobody, and where a new password, say, has ended it. */
export async function currentPendingSignIn(): Promise<PendingSignIn | null> {
  const pending = await openPendingSignIn((await cookies()).get(pendingCookieName())?.value);
  return pending && (await isStillPending(pending)) ? pending : null;
}

/** What ends a person's sessions ends a sign-in that waits for its code too. */
export async function isStillPending({ userId, since }: PendingSignIn): Promise<boolean> {
  const person = await findPendingPerson(userId);
  return (
    person?.authenticator != null && person.disabledAt === null && person.sessionsValidFrom.getTime() <= since
  );
}

/** Which session the current request comes with; `null` without one. */
export async function currentSessionId(): Promise<string | null> {
  const session = await openSession((await cookies()).get(sessionCookieName())?.value);
  return session?.sessionId ?? null;
}

/** @throws AppError "unauthenticated", "busy" */
export async function signInWithPassword({ email, password }: SignInInput): Promise<SignInStep> {
  const person = await checkCredentials(
    email,
    password,
    clientAddress(await headers()),
    await currentDevice(),
  );
  return enter(person.id);
}

/** The second step: a code makes the sign-in of this browser that waits for it a session. @throws AppError "gone", "invalid", "unauthenticated", "busy" */
export async function signInWithCode({ code }: SecondStepInput): Promise<void> {
  const pending = await currentPendingSignIn();
  if (!pending)
    throw new AppError("gone", "This took longer than ten minutes. Sign in with your password again.");
  const from = clientAddress(await headers());
  const secondFactor = await checkSecondFactor(pending.userId, code, from, await currentDevice());
  const { path, secure } = pendingCookieOptions();
  (await cookies()).delete({ name: pendingCookieName(), path, secure });
  await startSession(pending.userId, { secondFactor });
}

/** Ends the current session for good: a copy of its cookie opens nothing afterwards. */
export async function endCurrentSession(): Promise<void> {
  const jar = await cookies();
  const session = await openSession(jar.get(sessionCookieName())?.value);
  if (session) await endSessions(session.userId, { only: session.sessionId });
  jar.delete({ name: sessionCookieName(), path: "/", secure: sessionCookieOptions().secure });
}
