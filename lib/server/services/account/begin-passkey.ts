import "server-only";
import type { BeginPasskeyInput } from "@/lib/contracts/passkey-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { askForNewPasskey } from "@/lib/server/auth/passkeys/ask-passkey";
import type { RelyingParty } from "@/lib/server/auth/passkeys/relying-party";
import { proveIdentity } from "@/lib/server/auth/second-factor/prove-identity";
import { listPasskeys } from "@/lib/server/db/passkeys";

const MOST = 20;

/**
 * What a device is asked for that is to sign the viewer in, and the cookie its answer must fit; after what signs them in now, as whoever
 * finds a browser open must not leave a way in. @param address where the request comes from
 * @throws AppError "not-found" where no passkey can be; "conflict" where there are many; "unauthenticated", "invalid", "busy"
 */
export async function beginPasskey(
  viewer: Viewer,
  { name, ...proof }: BeginPasskeyInput,
  party: RelyingParty | null,
  address: string,
) {
  const person = required(viewer.kind === "person" ? viewer : null);
  const here = required(party);
  await proveIdentity(person, proof, address);
  if ((await listPasskeys(person.userId)).length >= MOST)
    throw new AppError("conflict", `You have ${MOST} passkeys. Remove one first.`);
  return askForNewPasskey(person, here, name);
}
