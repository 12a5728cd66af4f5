import "server-only";
import type { AddPasskeyInput } from "@/lib/contracts/passkey-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { openCeremony } from "@/lib/server/auth/passkeys/ceremony";
import type { RelyingParty } from "@/lib/server/auth/passkeys/relying-party";
import { verifyNewPasskey } from "@/lib/server/auth/passkeys/verify-passkey";
import { insertPasskey } from "@/lib/server/db/passkeys";

/**
 * Keeps the passkey that a device has made, under the name that was given when it was asked. Answers whose it is. `cookie` is that of the question.
 * @throws AppError "gone" for an answer to nothing, "invalid" for one that does not fit, "conflict" for a passkey that is known
 */
export async function addPasskey(
  viewer: Viewer,
  { response }: AddPasskeyInput,
  cookie: string | undefined,
  party: RelyingParty | null,
): Promise<string> {
  const { userId } = required(viewer.kind === "person" ? viewer : null);
  const ceremony = await openCeremony(cookie);
  if (ceremony?.adds?.userId !== userId)
    throw new AppError("gone", "This took longer than five minutes. Nothing was changed; begin again.");
  const passkey = await verifyNewPasskey(ceremony, required(party), response);
  if (!passkey) throw new AppError("invalid", "This passkey cannot be used here. Nothing was changed.");
  await insertPasskey(userId, { ...passkey, name: ceremony.adds.name });
  return userId;
}
