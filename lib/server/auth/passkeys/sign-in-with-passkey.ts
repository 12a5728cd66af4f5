import "server-only";
import type { SignInWithPasskeyInput } from "@/lib/contracts/passkey-input";
import { AppError } from "@/lib/core/errors";
import { findPasskey } from "@/lib/server/db/passkeys";
import { openCeremony } from "./ceremony";
import type { RelyingParty } from "./relying-party";
import { verifyPasskey } from "./verify-passkey";

/**
 * Whose account a passkey opens, that answers what this browser was asked: a device and a person it has made sure of, which is both
 * factors. Unknown, removed, replayed and disabled get one answer. `cookie` is that of the question.
 * @throws AppError "gone" for an answer to nothing; "unauthenticated"
 */
export async function signInWithPasskey(
  { response }: SignInWithPasskeyInput,
  cookie: string | undefined,
  party: RelyingParty | null,
): Promise<string> {
  const ceremony = await openCeremony(cookie);
  if (!party || !ceremony || ceremony.adds !== null)
    throw new AppError("gone", "This took longer than five minutes. Try again.");
  const passkey = await findPasskey(response.id);
  if (passkey && !passkey.isDisabled && (await verifyPasskey(ceremony, party, passkey, response)))
    return passkey.userId;
  throw new AppError("unauthenticated", "This passkey opens nothing here. Sign in with your password.");
}
