import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import { checkOwnPassword } from "@/lib/server/auth/check-own-password";
import { checkSecondFactor } from "./check-second-factor";

/** What signs a person in, given once more. */
interface Proof {
  readonly current: string;
  readonly code?: string | undefined;
}

/**
 * The person's password and, where two-step sign-in is on, a code of theirs: before what changes how they sign in. Answers whether it is
 * on. @param address where the request comes from
 * @throws AppError "invalid" where a code is missing; "unauthenticated", "busy"
 */
export async function proveIdentity(
  { userId, email }: Person,
  { current, code }: Proof,
  address: string,
): Promise<{ readonly hasSecondFactor: boolean }> {
  const { hasSecondFactor } = await checkOwnPassword(email, current, address);
  if (hasSecondFactor) {
    if (code === undefined)
      throw new AppError("invalid", "Two-step sign-in is on: give a code of your app too.");
    await checkSecondFactor(userId, code, address);
  }
  return { hasSecondFactor };
}
