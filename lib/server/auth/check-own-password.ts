import "server-only";
import { AppError, isAppError } from "@/lib/core/errors";
import { checkCredentials, type SignedIn } from "./check-credentials";

const NOT_THEIRS = "This is not your present password. Nothing was changed.";

/**
 * Asks somebody who is signed in for their present password, before what changes their own account; counted as at sign-in. No address is
 * asked for, so none is spoken of. @throws AppError "unauthenticated", or "busy" after too many tries
 */
export async function checkOwnPassword(email: string, password: string, address: string): Promise<SignedIn> {
  try {
    return await checkCredentials(email, password, address);
  } catch (error) {
    if (isAppError(error) && error.code === "unauthenticated")
      throw new AppError("unauthenticated", NOT_THEIRS);
    throw error;
  }
}
