import "server-only";
import { cookies, headers } from "next/headers";
import type { SignInInput } from "@/lib/contracts/account-input";
import { insertEndedSession } from "@/lib/server/db/accounts";
import { checkCredentials } from "./check-credentials";
import { clientAddress } from "./client-address";
import {
  newClaims,
  openSession,
  SESSION,
  sealSession,
  sessionCookieName,
  sessionCookieOptions,
} from "./session";

/** Begins a session in the current response. Always a new one: a session from before signing in is never kept. */
export async function startSession(userId: string): Promise<void> {
  const sealed = await sealSession(newClaims(userId));
  (await cookies()).set(sessionCookieName(), sealed, sessionCookieOptions());
}

/** @throws AppError "unauthenticated", "busy" */
export async function signInWithPassword({ email, password }: SignInInput): Promise<void> {
  const person = await checkCredentials(email, password, clientAddress(await headers()));
  await startSession(person.id);
}

/** Ends the current session for good: a copy of its cookie opens nothing afterwards. */
export async function endSession(): Promise<void> {
  const jar = await cookies();
  const session = await openSession(jar.get(sessionCookieName())?.value);
  if (session) {
    await insertEndedSession(session.sessionId, new Date(session.signedInAt + SESSION.absolute * 1_000));
  }
  jar.delete({ name: sessionCookieName(), path: "/", secure: sessionCookieOptions().secure });
}
