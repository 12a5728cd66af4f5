import "server-only";
import { readSignInCode, type SignInCode } from "@/lib/core/accounts/read-sign-in-code";
import { AppError } from "@/lib/core/errors";
import { readDevice } from "@/lib/server/auth/known-device";
import { limitGuesses } from "@/lib/server/auth/limit-guesses";
import {
  findAuthenticator,
  insertRefusedCode,
  spendRecoveryCode,
  spendStep,
} from "@/lib/server/db/second-factors";
import { stepOfCode } from "./app-codes";
import { hashRecoveryCode } from "./new-recovery-codes";
import { openSecret } from "./seal-secret";

/**
 * Of six digits three are right at any moment: that many wrong ones in 15 minutes, from wherever they come, and no further ones are
 * tried. A recovery code still is, as nobody guesses one, so that the owner comes in whatever others do.
 */
const MOST_FROM_ANYWHERE = 50;

/**
 * Says whether a code of the person's app, or one of their recovery codes, is right, and uses it up: each works once.
 * @param address where the request comes from
 * @param device the cookie of a browser in which somebody signed in before
 * @throws AppError "invalid" for what is no code, "unauthenticated" for a wrong or used one, "busy" after too many tries,
 * "unavailable" where codes of the app cannot be checked here
 */
export async function checkSecondFactor(
  userId: string,
  typed: string,
  address: string,
  device?: string | null,
): Promise<SignInCode["kind"]> {
  const given = readSignInCode(typed);
  if (!given)
    throw new AppError("invalid", "A code has six digits; a recovery code has 24 letters and digits.");
  const limits = given.kind === "app" ? { mostFromAnywhere: MOST_FROM_ANYWHERE } : {};
  const guessed = {
    kind: "second-factor",
    name: userId,
    ...limits,
    knownDevice: readDevice(userId, device),
  } as const;
  const right = await limitGuesses(guessed, address, () =>
    given.kind === "app" ? isCodeOfApp(userId, given.code) : isRecoveryCode(userId, given.code),
  );
  if (right) return given.kind;
  await insertRefusedCode(userId);
  throw new AppError(
    "unauthenticated",
    given.kind === "app"
      ? "This code is not right, or it was used already. Wait for the next one."
      : "This recovery code is not right, or it was used already.",
  );
}

async function isCodeOfApp(userId: string, code: string): Promise<true | null> {
  const authenticator = await findAuthenticator(userId);
  if (!authenticator) return null;
  const secret = openSecret(userId, authenticator.sealedSecret);
  if (secret === null)
    throw new AppError(
      "unavailable",
      "Codes of the app cannot be checked here any more. Use a recovery code, or ask an administrator to reset your two-step sign-in.",
    );
  const step = stepOfCode(secret, code, Date.now());
  return step !== null && (await spendStep(userId, step)) ? true : null;
}

const isRecoveryCode = async (userId: string, code: string): Promise<true | null> =>
  (await spendRecoveryCode(userId, hashRecoveryCode(code))) ? true : null;
