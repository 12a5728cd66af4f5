import "server-only";
import { cookies, headers } from "next/headers";
import type { SignInInput } from "@/lib/contracts/account-input";
import { endSessions } from "@/lib/server/db/sessions";
import { checkCredentials } from "./check-credentials";
import { clientAddress } from "./client-address";
import { recordSession } from "./record-session";
import { newClaims, openSession, sealSession, sessionCookieName, sessionCookieOptions } from "./session";

/** Begins a session in the current response. Always a new one: a session from before signing in is never kept. */
export async function startSession(userId: string, issuer?: string): Promise<void> {
  const claims = newClaims(userId);
  await recordSession(claims, (await headers()).get("user-agent"), issuer);
  (await cookies()).set(sessionCookieName(), await sealSession(claims), sessionCookieOptions());
}

/** Which session the current request comes with; `null` without one. */
export async function currentSessionId(): Promise<string | null> {
  const session = await openSession((await cookies()).get(sessionCookieName())?.value);
  return session?.sessionId ?? null;
}

/** @throws AppError "unauthenticated", "busy" */
export async function signInWithPassword({ email, password }: SignInInput): Promise<void> {
  const person = await checkCredentials(email, password, clientAddress(await headers()));
  await startSession(person.id);
}

/** Ends the current session for good: a copy of its cookie opens nothing afterwards. */
export async function endCurrentSession(): Promise<void> {
  const jar = await cookies();
  const session = await openSession(jar.get(sessionCookieName())?.value);
  if (session) await endSessions(session.userId, { only: session.sessionId });
  jar.delete({ name: sessionCookieName(), path: "/", secure: sessionCookieOptions().secure });
}
